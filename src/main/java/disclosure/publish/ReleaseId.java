package disclosure.publish;

import disclosure.store.Sha256;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which release it is: the day whose state of the data it shows, and a hash of the contents of all
 * tables, whatever the order of rows, the number of threads, the clock and the machine.
 *
 * @param asOf ISO date
 * @param contentHash 64 hex digits
 * @param tables rows and hash of each table that counts
 */
record ReleaseId(String asOf, String contentHash, SortedMap<String, Content> tables) {
  private static final int HASH_DIGITS = 8;

  /** What a table holds: the sum of its rows' hashes knows every row and how often it stands. */
  record Content(long rows, String hash) {}

  /** Of the tables as they are now; those that tell of releases themselves do not count. */
  static ReleaseId of(Connection connection) throws SQLException {
    SortedMap<String, Content> tables = new TreeMap<>();
    for (String table : countedTables(connection)) {
      tables.put(table, content(connection, table));
    }
    String lines =
        tables.entrySet().stream()
            .map(e -> e.getKey() + " " + e.getValue().rows() + " " + e.getValue().hash() + "\n")
            .collect(Collectors.joining());
    String asOf = Sql.texts(connection, "SELECT max(data_as_of_date) FROM source_file").get(0);
    return new ReleaseId(asOf, Sha256.ofText(lines), tables);
  }

  private static List<String> countedTables(Connection connection) throws SQLException {
    return Sql.texts(
        connection,
        "SELECT table_name FROM duckdb_tables() WHERE database_name = 'dataset'"
            + " AND table_name NOT IN ('release', 'change', 'data_dictionary')");
  }

  private static Content content(Connection connection, String table) throws SQLException {
    String sql =
        "SELECT count(*), printf('%032x', coalesce(sum(hash(t)), 0)) FROM "
            + Sql.name(table)
            + " t";
    return Sql.list(connection, sql, row -> new Content(row.getLong(1), row.getString(2))).get(0);
  }

  /** The id, {@code 2025-11-06-1a2b3c4d}. */
  String text() {
    return asOf + "-" + contentHash.substring(0, HASH_DIGITS);
  }

  /** Enters the release after those before it. */
  void write(Connection connection) throws SQLException {
    Sql.run(
        connection,
        "SET VARIABLE release_id = " + Sql.text(text()),
        "SET VARIABLE data_as_of_date = DATE " + Sql.text(asOf),
        "SET VARIABLE content_hash = " + Sql.text(contentHash));
  }
}
