package disclosure.store;

import java.util.ArrayList;
import java.util.List;

/** Builds the column lists of {@link ShardTable}. */
final class Columns {
  private final List<ShardColumn> list = new ArrayList<>();

  private Columns() {}

  static Columns of(String name, String type) {
    return new Columns().and(name, type);
  }

  Columns and(String name, String type) {
    list.add(new ShardColumn(name, type));
    return this;
  }

  Columns and(Columns more) {
    list.addAll(more.list);
    return this;
  }

  List<ShardColumn> list() {
    return List.copyOf(list);
  }

  static Columns action() {
    return of("slice", "INTEGER")
        .and("number", "BIGINT")
        .and("context", "BOOLEAN")
        .and("transaction_key", "VARCHAR")
        .and("modification_number", "VARCHAR")
        .and("transaction_number", "VARCHAR")
        .and("action_date", "DATE")
        .and("action_type_code", "VARCHAR")
        .and("obligated_usd", "DECIMAL(18,2)")
        .and("obligated_total_usd", "DECIMAL(18,2)")
        .and("exercised_options_usd", "DECIMAL(18,2)")
        .and("all_options_usd", "DECIMAL(18,2)")
        .and("current_value_usd", "DECIMAL(18,2)")
        .and("potential_value_usd", "DECIMAL(18,2)")
        .and("outlayed_total_usd", "DECIMAL(18,2)")
        .and("correction", "VARCHAR")
        .and(awardFacts());
  }

  static Columns purchaser() {
    return texts(
        "awarding_department_code",
        "awarding_agency_code",
        "awarding_office_code",
        "funding_department_code",
        "funding_agency_code",
        "funding_office_code");
  }

  /** What actions and award summaries both state of their award. */
  static Columns awardFacts() {
    return texts("award_key", "piid", "parent_piid", "parent_agency_code", "award_type_code")
        .and("start_date", "DATE")
        .and("current_end_date", "DATE")
        .and("potential_end_date", "DATE")
        .and("ordering_end_date", "DATE")
        .and(purchaser())
        .and("vendor_ref", "BIGINT")
        .and(
            texts(
                "description",
                "base_description",
                "psc_code",
                "psc_name",
                "naics_code",
                "naics_name",
                "pricing_code",
                "competed_code",
                "not_competed_reason_code",
                "set_aside_code",
                "solicitation_id"))
        .and("last_modified_at", "TIMESTAMP");
  }

  private static Columns texts(String... names) {
    Columns columns = new Columns();
    for (String name : names) {
      columns.and(name, "VARCHAR");
    }
    return columns;
  }
}
