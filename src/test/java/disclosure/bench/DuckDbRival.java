package disclosure.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * DuckDB alone doing what the product's reading does: read all 297 columns with their quotes, keep
 * the agency's rows, give the 61 columns that are used their types, write Parquet. Two threads, and
 * the order of rows left free, as a careful user would set it.
 *
 * <p>A process of its own; arguments: the file, where the Parquet goes, an agency code or {@code
 * all}, and {@code typed} or {@code cast}.
 */
final class DuckDbRival {
  private static final List<String> MONEY =
      List.of(
          "federal_action_obligation",
          "total_dollars_obligated",
          "total_outlayed_amount_for_overall_award",
          "base_and_exercised_options_value",
          "current_total_value_of_award",
          "base_and_all_options_value",
          "potential_total_value_of_award");
  private static final List<String> DATES =
      List.of(
          "action_date",
          "period_of_performance_start_date",
          "period_of_performance_current_end_date",
          "period_of_performance_potential_end_date",
          "ordering_period_end_date",
          "last_modified_date");
  private static final List<String> TEXTS =
      List.of(
          "contract_transaction_unique_key",
          "contract_award_unique_key",
          "award_id_piid",
          "modification_number",
          "transaction_number",
          "parent_award_agency_id",
          "parent_award_id_piid",
          "awarding_agency_code",
          "awarding_agency_name",
          "awarding_sub_agency_code",
          "awarding_sub_agency_name",
          "awarding_office_code",
          "awarding_office_name",
          "funding_agency_code",
          "funding_agency_name",
          "funding_sub_agency_code",
          "funding_sub_agency_name",
          "funding_office_code",
          "funding_office_name",
          "recipient_uei",
          "recipient_duns",
          "recipient_name",
          "recipient_doing_business_as_name",
          "cage_code",
          "recipient_parent_uei",
          "recipient_parent_duns",
          "recipient_parent_name",
          "recipient_country_code",
          "recipient_city_name",
          "recipient_state_code",
          "award_or_idv_flag",
          "award_type_code",
          "award_type",
          "idv_type_code",
          "idv_type",
          "type_of_contract_pricing_code",
          "type_of_contract_pricing",
          "transaction_description",
          "prime_award_base_transaction_description",
          "action_type_code",
          "action_type",
          "solicitation_identifier",
          "product_or_service_code",
          "product_or_service_code_description",
          "naics_code",
          "naics_description",
          "extent_competed_code",
          "extent_competed");

  private DuckDbRival() {}

  public static void main(String[] args) throws SQLException {
    boolean typed = args[3].equals("typed");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("SET threads = 2");
      statement.execute("SET preserve_insertion_order = false");
      statement.execute(
          "COPY (SELECT "
              + columns(typed)
              + " FROM "
              + (typed ? typed(header(statement, args[0]), args[0]) : untyped(args[0]))
              + filter(args[2])
              + ") TO '"
              + args[1]
              + "' (FORMAT parquet)");
    }
  }

  private static List<String> header(Statement statement, String file) throws SQLException {
    List<String> names = new ArrayList<>();
    try (var rows = statement.executeQuery("DESCRIBE FROM " + untyped(file))) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  private static String untyped(String file) {
    return "read_csv('" + file + "', header = true, quote = '\"', all_varchar = true)";
  }

  private static String typed(List<String> header, String file) {
    Map<String, String> types = new HashMap<>();
    MONEY.forEach(name -> types.put(name, "DECIMAL(18,2)"));
    DATES.forEach(name -> types.put(name, "DATE"));
    List<String> columns =
        header.stream()
            .map(name -> "'" + name + "': '" + types.getOrDefault(name, "VARCHAR") + "'")
            .toList();
    return "read_csv('"
        + file
        + "', header = true, auto_detect = false, delim = ',', quote = '\"', escape = '\"',"
        + " columns = {"
        + String.join(", ", columns)
        + "})";
  }

  private static String columns(boolean typed) {
    List<String> columns = new ArrayList<>(TEXTS);
    MONEY.forEach(name -> columns.add(typed ? name : cast(name, "DECIMAL(18,2)")));
    DATES.forEach(name -> columns.add(typed ? name : cast(name, "DATE")));
    return String.join(", ", columns);
  }

  private static String cast(String name, String type) {
    return "TRY_CAST(" + name + " AS " + type + ") AS " + name;
  }

  private static String filter(String agency) {
    return agency.equals("all")
        ? ""
        : " WHERE awarding_sub_agency_code = '"
            + agency
            + "' OR funding_sub_agency_code = '"
            + agency
            + "'";
  }
}
