package disclosure.publish;

import java.io.IOException;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a JDBC result into plain values. */
final class SqlRows {
  private SqlRows() {}

  static void read(ResultSet rows, RowReader reader) throws SQLException, IOException {
    ResultSetMetaData meta = rows.getMetaData();
    List<String> names = new ArrayList<>();
    for (int column = 1; column <= meta.getColumnCount(); column++) {
      names.add(meta.getColumnLabel(column));
    }
    reader.columns(names);
    while (rows.next()) {
      List<@Nullable Object> values = new ArrayList<>(names.size());
      for (int column = 1; column <= names.size(); column++) {
        values.add(plain(rows.getObject(column)));
      }
      if (!reader.row(values)) {
        return;
      }
    }
  }

  private static @Nullable Object plain(@Nullable Object value) throws SQLException {
    if (value instanceof Timestamp time) {
      return time.toLocalDateTime();
    }
    return value instanceof Array array ? list((Object[]) array.getArray()) : value;
  }

  private static List<@Nullable Object> list(Object[] items) throws SQLException {
    List<@Nullable Object> list = new ArrayList<>();
    for (Object item : items) {
      list.add(plain(item));
    }
    return list;
  }
}
