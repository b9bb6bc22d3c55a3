package disclosure.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A database with the real schema and views over {@code small_ledger.sql}, added up by hand. */
final class SmallLedger implements AutoCloseable {
  private static final int LAST_SCHEMA_SCRIPT = 9;
  private static final int FIRST_VIEW_SCRIPT = 70;
  private static final int LAST_VIEW_SCRIPT = 79;

  private final ReadOnlyDatabase database;

  private SmallLedger(ReadOnlyDatabase database) {
    this.database = database;
  }

  /** Makes it in that folder and opens it the way users do. */
  static SmallLedger make(Path folder) throws SQLException, IOException, QueryException {
    Path file = folder.resolve("small.duckdb");
    try (Connection connection = Database.create(file, new PublishResources(2, 500));
        Statement statement = connection.createStatement()) {
      Scripts.run(connection, 0, LAST_SCHEMA_SCRIPT);
      for (String sql : rows().statements()) {
        statement.execute(sql);
      }
      Scripts.run(connection, FIRST_VIEW_SCRIPT, LAST_VIEW_SCRIPT);
      Database.finish(connection, file);
    }
    return new SmallLedger(ReadOnlyDatabase.open(file));
  }

  private static Script rows() throws IOException {
    String name = "small_ledger.sql";
    try (InputStream in = SmallLedger.class.getResourceAsStream(name)) {
      String text =
          new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
      return Script.parse(name, text);
    }
  }

  /** Every row as its values, parted by bars; what is not known is a hyphen. */
  List<String> ask(String sql) throws QueryException, IOException {
    List<String> lines = new ArrayList<>();
    database.query(
        sql,
        new RowReader() {
          @Override
          public void columns(List<String> names) {}

          @Override
          public boolean row(List<@Nullable Object> values) {
            lines.add(
                values.stream()
                    .map(value -> value == null ? "-" : value.toString())
                    .collect(Collectors.joining(" | ")));
            return true;
          }
        });
    return lines;
  }

  @Override
  public void close() throws QueryException {
    database.close();
  }
}
