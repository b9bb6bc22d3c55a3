package disclosure.publish;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Whether every table has one row for each of its keys, as its comment promises. */
final class RepeatedKeys {
  private RepeatedKeys() {}

  /** A sentence for each of the first three repeated keys of every table; empty where none is. */
  static List<String> refusals(Connection connection) throws SQLException {
    List<String> refusals = new ArrayList<>();
    for (Dictionary.Table table : Dictionary.tables(connection)) {
      String key = String.join(", ", table.key());
      if (!table.key().isEmpty() && mayRepeat(connection, table.name(), key)) {
        refusals.addAll(Sql.texts(connection, repeated(table.name(), key)));
      }
    }
    return refusals;
  }

  /** Where no hash comes twice no key does; numbers are grouped in half the time of texts. */
  private static boolean mayRepeat(Connection connection, String table, String key)
      throws SQLException {
    String hashes = "(SELECT hash(" + key + ") AS hash FROM " + table + ")";
    return !Sql.texts(
            connection, "SELECT 1 FROM " + hashes + " GROUP BY hash HAVING count(*) > 1 LIMIT 1")
        .isEmpty();
  }

  private static String repeated(String table, String key) {
    return "SELECT format('{} has {} rows for the key {}; this is a fault of the program, please"
        + " report it', "
        + Sql.text(table)
        + ", count(*), concat_ws(' ', "
        + key
        + ")) FROM "
        + table
        + " GROUP BY "
        + key
        + " HAVING count(*) > 1 ORDER BY ALL LIMIT 3";
  }
}
