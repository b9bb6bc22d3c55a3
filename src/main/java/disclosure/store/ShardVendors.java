package disclosure.store;

import disclosure.model.Vendor;
import java.util.HashMap;
import java.util.Map;

/** The vendors of one shard: each is written once, and has a reference of its own in the run. */
final class ShardVendors {
  private final ShardFiles files;
  private final long first;
  private final Map<Vendor, Long> refs = new HashMap<>();

  /** Takes the files of the shard and its number in the run, which makes the references unique. */
  ShardVendors(ShardFiles files, int shard) {
    this.files = files;
    this.first = (long) shard << 32;
  }

  /** The reference of a vendor, whose row is written where it is met for the first time. */
  long ref(Vendor vendor) {
    Long known = refs.get(vendor);
    if (known != null) {
      return known;
    }
    long ref = first + refs.size();
    refs.put(vendor, ref);
    write(ref, vendor);
    return ref;
  }

  private void write(long ref, Vendor vendor) {
    files
        .row(ShardTable.VENDOR)
        .number(ref)
        .texts(vendor.uei(), vendor.duns(), vendor.cage(), vendor.name(), vendor.dbaName())
        .texts(vendor.parentUei(), vendor.parentDuns(), vendor.parentName())
        .texts(vendor.countryCode(), vendor.city(), vendor.stateCode())
        .end();
  }
}
