package disclosure.publish;

import disclosure.model.ActionMoney;
import disclosure.model.AwardRef;
import disclosure.model.CodeName;
import disclosure.model.Correction;
import disclosure.model.Flag;
import disclosure.model.Origin;
import disclosure.model.Period;
import disclosure.model.Purchase;
import disclosure.model.Purchaser;
import disclosure.model.SourceAction;
import disclosure.model.SourceAward;
import disclosure.model.SourceRecord;
import disclosure.model.SourceSubaward;
import disclosure.model.Vendor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A statement being written down for a test: an ICE order of one vendor unless it says otherwise.
 * Values are texts by the shards' own column names; absent is not stated.
 */
final class Draft implements RunFixture.Statement {
  private final String kind;
  private final Map<String, String> values = new TreeMap<>();

  private Draft(String kind, String piid) {
    this.kind = kind;
    set("piid", piid).set("agency", "7012").set("uei", "UEI000000001").set("name", "Acme Inc.");
  }

  /** An action with a published key. */
  static Draft action(String piid, String modification) {
    return new Draft("action", piid)
        .set("modification", modification)
        .set("key", "key_" + piid + "_" + modification)
        .set("date", "2025-01-01");
  }

  /** An action whose source publishes no key. */
  static Draft keyless(String piid, String modification) {
    return action(piid, modification).without("key");
  }

  static Draft summary(String piid) {
    return new Draft("award", piid);
  }

  /** A subaward under an order. */
  static Draft subaward(String piid, String number, String usd) {
    return new Draft("subaward", piid)
        .set("number", number)
        .set("obligated", usd)
        .set("date", "2025-02-01")
        .set("sub_uei", "UEI000000002")
        .set("sub_name", "Widget LLC");
  }

  Draft copy() {
    Draft copy = new Draft(kind, "");
    copy.values.clear();
    copy.values.putAll(values);
    return copy;
  }

  Draft set(String name, String value) {
    values.put(name, value);
    return this;
  }

  Draft without(String... names) {
    for (String name : names) {
      values.remove(name);
    }
    return this;
  }

  /** A vehicle rather than an order. */
  Draft vehicle() {
    return set("vehicle", "true");
  }

  /** Under a vehicle. */
  Draft under(String piid, String agency) {
    return set("parent_piid", piid).set("parent_agency", agency);
  }

  /** Of another agency, kept only if named. */
  Draft context() {
    return set("context", "true");
  }

  /** Stated by a Delta file as deleted. */
  Draft deleted() {
    return set("correction", "DELETED");
  }

  @Override
  public boolean isContext() {
    return values.containsKey("context");
  }

  @Override
  public List<SourceRecord> records(Origin origin) {
    return switch (kind) {
      case "action" -> List.of(action(origin));
      case "award" -> List.of(award(origin));
      default -> List.of(subaward(origin));
    };
  }

  private SourceAction action(Origin origin) {
    return new SourceAction(
        origin,
        values.get("key"),
        ref(),
        values.get("modification"),
        values.get("transaction"),
        date("date"),
        CodeName.ofCode(values.get("action_type")),
        new ActionMoney(
            usd("obligated"),
            usd("total"),
            usd("options"),
            usd("all_options"),
            usd("current"),
            usd("potential"),
            usd("outlayed")),
        period(),
        purchaser(),
        vendor(),
        purchase(),
        time("modified"),
        Correction.valueOf(values.getOrDefault("correction", "NONE")),
        flags());
  }

  private SourceAward award(Origin origin) {
    return new SourceAward(
        origin,
        ref(),
        usd("total"),
        usd("outlayed"),
        usd("current"),
        usd("potential"),
        date("base_date"),
        date("latest_date"),
        period(),
        purchaser(),
        vendor(),
        purchase(),
        time("modified"),
        flags());
  }

  private SourceSubaward subaward(Origin origin) {
    return new SourceSubaward(
        origin,
        ref(),
        usd("total"),
        values.get("report"),
        values.get("number"),
        usd("obligated"),
        date("date"),
        purchaser(),
        vendor(),
        new Vendor(
            values.get("sub_uei"),
            null,
            null,
            values.get("sub_name"),
            null,
            null,
            null,
            null,
            null,
            null,
            null),
        values.get("description"),
        CodeName.ofCode(values.get("naics")),
        time("modified"),
        flags());
  }

  private AwardRef ref() {
    String piid = String.valueOf(values.get("piid"));
    String agency = String.valueOf(values.get("agency"));
    String parent = values.get("parent_piid");
    String parentAgency = values.get("parent_agency");
    boolean vehicle = values.containsKey("vehicle");
    String key =
        vehicle
            ? AwardRef.vehicleKey(piid, agency)
            : AwardRef.awardKey(piid, agency, parent, parentAgency);
    String type = values.getOrDefault("type", vehicle ? "IDV_B" : "C");
    return new AwardRef(key, piid, parent, parentAgency, new CodeName(type, "a type"));
  }

  private Period period() {
    return new Period(date("start"), date("end"), date("potential_end"), date("ordering_end"));
  }

  private Purchaser purchaser() {
    String agency = String.valueOf(values.get("agency"));
    String funding = values.getOrDefault("funding", agency);
    return new Purchaser(
        new CodeName("070", "Department of Homeland Security"),
        new CodeName(agency, "Agency " + agency),
        CodeName.ABSENT,
        new CodeName("070", "DHS"),
        funding.isEmpty() ? CodeName.ABSENT : new CodeName(funding, "Agency " + funding),
        CodeName.ofCode(values.get("funding_office")));
  }

  private Vendor vendor() {
    return new Vendor(
        values.get("uei"),
        values.get("duns"),
        values.get("cage"),
        values.get("name"),
        values.get("dba"),
        values.get("parent_uei"),
        null,
        values.get("parent_name"),
        values.get("country"),
        values.get("city"),
        values.get("state"));
  }

  private Purchase purchase() {
    return new Purchase(
        values.get("description"),
        values.get("base"),
        CodeName.ofCode(values.get("psc")),
        CodeName.ofCode(values.get("naics")),
        CodeName.ABSENT,
        CodeName.ofCode(values.get("competed")),
        CodeName.ofCode(values.get("reason")),
        CodeName.ABSENT,
        values.get("solicitation"));
  }

  private List<Flag> flags() {
    String code = values.get("flag");
    return code == null ? List.of() : List.of(new Flag(code, "a_field", "as it stood"));
  }

  private @Nullable BigDecimal usd(String name) {
    String value = values.get(name);
    return value == null ? null : new BigDecimal(value);
  }

  private @Nullable LocalDate date(String name) {
    String value = values.get(name);
    return value == null ? null : LocalDate.parse(value);
  }

  private @Nullable LocalDateTime time(String name) {
    String value = values.get(name);
    return value == null ? null : LocalDateTime.parse(value);
  }

  @Override
  public String toString() {
    return kind + values;
  }
}
