package disclosure.match;

import disclosure.model.Vendor;
import disclosure.text.Names;
import disclosure.text.OtherName;
import disclosure.text.ParsedName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A vendor as the rules see it: its names taken apart once. */
final class Reading {
  private static final ParsedName NONE = Names.parse("");

  private final Vendor vendor;
  private final ParsedName name;
  private @Nullable List<Other> others;
  private @Nullable ParsedName parent;
  private @Nullable List<MarkIndex.Spot> spots;

  Reading(Vendor vendor) {
    this.vendor = vendor;
    String printed = vendor.name();
    this.name = printed == null ? NONE : Names.parse(printed);
  }

  /** A name that stands beside the vendor's own. */
  record Other(OtherName.Kind kind, ParsedName name, Quote quote) {}

  Vendor vendor() {
    return vendor;
  }

  ParsedName name() {
    return name;
  }

  /** The vendor's name as printed; empty where none is. */
  Quote nameQuote() {
    String printed = vendor.name();
    return new Quote(printed == null ? "" : printed, "name");
  }

  ParsedName parent() {
    if (parent == null) {
      String printed = vendor.parentName();
      parent = printed == null ? NONE : Names.parse(printed);
    }
    return parent;
  }

  /** Marks in the vendor's own name. */
  List<MarkIndex.Spot> spots(MarkIndex marks) {
    if (spots == null) {
      spots = name.isEmpty() ? List.of() : marks.find(name.words());
    }
    return spots;
  }

  /** Trading, former and owners' names, from the name itself and from the DBA field. */
  List<Other> others() {
    if (others == null) {
      others = readOthers();
    }
    return others;
  }

  private List<Other> readOthers() {
    List<Other> found = new ArrayList<>(1);
    for (OtherName other : name.others()) {
      found.add(
          new Other(other.kind(), Names.parse(other.name()), new Quote(other.name(), "name")));
    }
    String dba = vendor.dbaName();
    if (dba != null) {
      ParsedName parsed = Names.parse(dba);
      found.add(new Other(OtherName.Kind.TRADING, parsed, new Quote(dba, "dba_name")));
      for (OtherName other : parsed.others()) {
        found.add(
            new Other(
                other.kind(), Names.parse(other.name()), new Quote(other.name(), "dba_name")));
      }
    }
    return found;
  }
}
