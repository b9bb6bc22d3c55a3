package disclosure.publish;

import disclosure.store.ShardTable;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A merged ledger of a few rows, as the matching scripts find it. */
final class MatchedLedger implements AutoCloseable {
  private final Connection connection = DriverManager.getConnection("jdbc:duckdb:");
  private int number;

  MatchedLedger() throws SQLException {
    Scripts.run(connection, 0, 9);
    for (String table : List.of("action", "subaward")) {
      run("ALTER TABLE " + table + " ADD COLUMN slice INTEGER");
      run("ALTER TABLE " + table + " ADD COLUMN number BIGINT");
      run("ALTER TABLE " + table + " ADD COLUMN vendor_ref BIGINT");
    }
    run(
        "CREATE TEMP TABLE award_summary (award_key VARCHAR, context BOOLEAN, slice INTEGER,"
            + " number BIGINT, vendor_ref BIGINT, vendor_id VARCHAR, vendor_name VARCHAR,"
            + " base_action_date DATE, latest_action_date DATE, file_id VARCHAR, locator VARCHAR)");
    for (ShardTable table :
        List.of(ShardTable.VENDOR_MATCH, ShardTable.MENTION, ShardTable.DOCUMENT_MENTION)) {
      run(shard(table));
    }
    run("CREATE TEMP TABLE document_statement (file_id VARCHAR, slice INTEGER, place INTEGER)");
    run("CREATE TEMP TABLE intake_file (file_id VARCHAR, file_name VARCHAR, entry VARCHAR)");
    run("CREATE TEMP TABLE document_subject (file_id VARCHAR, page INTEGER, award_key VARCHAR)");
    for (String company : List.of("dell", "ibm", "microsoft", "oracle")) {
      run(
          "INSERT INTO company VALUES ('"
              + company
              + "', upper('"
              + company
              + "'), NULL, NULL, 'x', 'x')");
    }
  }

  private static String shard(ShardTable table) {
    return table.columns().stream()
        .map(column -> column.name() + " " + column.type())
        .collect(
            Collectors.joining(
                ", ",
                "CREATE TEMP TABLE shard_" + table.name().toLowerCase(Locale.ROOT) + " (",
                ")"));
  }

  /** A company's product, owned on some days. */
  MatchedLedger product(String id, String company, @Nullable String from, @Nullable String to)
      throws SQLException {
    return run(
        "INSERT INTO product VALUES (%s, %s, upper(%s), NULL, 'x', %s, %s, 'x')"
            .formatted(text(id), text(company), text(id), text(from), text(to)));
  }

  /** An award of one action a date; orders of a vehicle read {@code vehicle/order}. */
  MatchedLedger award(String key, int vendorRef, String... dates) throws SQLException {
    String[] parts = key.split("/", -1);
    String piid = parts[parts.length - 1];
    for (String date : dates) {
      run(
          "INSERT INTO action BY NAME SELECT %s || '_' || %d AS transaction_key, %s AS award_key, %s AS piid,"
                  .formatted(text(piid), ++number, text(piid), text(piid))
              + " %s::DATE AS action_date, %d AS vendor_ref, 'V%d' AS vendor_id, 'VENDOR %d' AS vendor_name,"
                  .formatted(text(date), vendorRef, vendorRef, vendorRef)
              + " 0 AS slice, %d AS number, false AS context, 'f' AS file_id, 'row=%d' AS locator"
                  .formatted(number, number));
    }
    return run(
        "INSERT INTO award BY NAME SELECT %s AS award_key, %s LIKE 'IDV%%' AS is_vehicle, %s AS piid,"
                .formatted(text(piid), text(piid), text(piid))
            + " %s AS parent_award_key, %s AS parent_piid, true AS has_actions, %d AS action_count,"
                .formatted(
                    text(parts.length > 1 ? parts[0] : null),
                    text(parts.length > 1 ? parts[0] : null),
                    dates.length)
            + " %s::DATE AS first_action_date, %s::DATE AS last_action_date,"
                .formatted(text(dates[0]), text(dates[dates.length - 1]))
            + " 'V%d' AS vendor_id, 'VENDOR %d' AS vendor_name, false AS context,"
                .formatted(vendorRef, vendorRef)
            + " 'f' AS file_id, 'row=%d' AS locator, '7030' AS psc_code".formatted(number));
  }

  /** A subaward of the award just added. */
  MatchedLedger subaward(String id, String prime, int vendorRef, String date) throws SQLException {
    return run(
        "INSERT INTO subaward BY NAME SELECT %s AS subaward_id, %s AS prime_award_key, %s AS prime_piid,"
                .formatted(text(id), text(prime), text(prime))
            + " %s::DATE AS action_date, %d AS vendor_ref, 'V%d' AS vendor_id, 'VENDOR %d' AS vendor_name,"
                .formatted(text(date), vendorRef, vendorRef, vendorRef)
            + " 0 AS slice, %d AS number, 'f' AS file_id, 'row=%d' AS locator"
                .formatted(++number, number));
  }

  /** The record just added names a product. */
  MatchedLedger mention(String product, String company, @Nullable String doubt)
      throws SQLException {
    return run(
        "INSERT INTO shard_mention SELECT 0, %d, if(EXISTS (FROM subaward WHERE number = %d), 'subaward', 'action'),"
                .formatted(number, number)
            + " NULL, %s, %s, 'description', upper(%s), %s, 'v1'"
                .formatted(text(product), text(company), text(product), text(doubt)));
  }

  MatchedLedger linked(
      int vendorRef, String company, String relation, @Nullable String from, @Nullable String to)
      throws SQLException {
    return verdict(vendorRef, company, relation, "linked", from, to);
  }

  MatchedLedger verdict(
      int vendorRef,
      String company,
      String relation,
      String state,
      @Nullable String from,
      @Nullable String to)
      throws SQLException {
    return run(
        "INSERT INTO shard_vendor_match VALUES (%d, 'operating', NULL, %s, %s, 'N', 0.98, %s, 'because', 'VENDOR %d', 'name', %s, %s, 'v1')"
            .formatted(
                vendorRef,
                text(company),
                text(relation),
                text(state),
                vendorRef,
                text(from),
                text(to)));
  }

  MatchedLedger seller(int vendorRef, String kind) throws SQLException {
    return run(
        "INSERT INTO shard_vendor_match (vendor_ref, kind, reseller_id, rule_version) VALUES (%d, %s, 's', 'v1')"
            .formatted(vendorRef, text(kind)));
  }

  MatchedLedger run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
    return this;
  }

  MatchedLedger match() throws SQLException {
    Scripts.run(connection, 50, 59);
    return this;
  }

  /** Award, subaward, company, relation, tier, state and whether primary, one line a row. */
  List<String> disclosures() throws SQLException {
    return rows(
        "SELECT concat_ws(' ', award_key, subaward_id, coalesce(company_id, '-'), relation, tier, state,"
            + " if(is_primary, 'primary', 'other'), from_date, if(to_date IS NULL, NULL, 'to ' || to_date))"
            + " FROM disclosure ORDER BY award_key, subaward_id NULLS FIRST, company_id, relation");
  }

  List<String> rows(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      List<String> rows = new ArrayList<>();
      while (found.next()) {
        rows.add(found.getString(1));
      }
      return rows;
    }
  }

  private static String text(@Nullable String value) {
    return value == null ? "NULL" : "'" + value.replace("'", "''") + "'";
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
