package disclosure.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes tables as files whose bytes depend on their contents alone: sorted by their keys, and by
 * one thread, because several write blocks of other sizes.
 *
 * <p>In CSV a text that a spreadsheet would run as a formula is written with an apostrophe before
 * it; plain numbers stay as they are, so a negative amount stays a number.
 */
final class Exports {
  /** Told in the README of every release. */
  static final String FORMULA_RULE =
      "In CSV, a text that begins with = + - @, a tab or a line end, and is not a plain number, is"
          + " written with an apostrophe before it, so that no spreadsheet runs it as a formula."
          + " Parquet and the database hold it as it stands.";

  private final Connection connection;
  private final Path folder;

  Exports(Connection connection, Path folder) {
    this.connection = connection;
    this.folder = folder;
  }

  /** Writes every table and view into the folder of the format. */
  void write(ExportFormat format, List<Dictionary.Table> tables) throws SQLException, IOException {
    Path target = Files.createDirectories(folder.resolve(format.folder()));
    for (Dictionary.Table table : tables) {
      copy(format, table, target.resolve(table.name() + "." + format.folder()));
    }
  }

  /** Writes {@code data_dictionary.csv}. */
  void dictionary() throws SQLException {
    for (Dictionary.Table table : Dictionary.tables(connection)) {
      if (table.name().equals("data_dictionary")) {
        copy(ExportFormat.CSV, table, folder.resolve("data_dictionary.csv"));
      }
    }
  }

  private void copy(ExportFormat format, Dictionary.Table table, Path file) throws SQLException {
    long threads = Sql.number(connection, "SELECT current_setting('threads')");
    Sql.run(
        connection,
        "SET threads = 1",
        "COPY (" + select(format, table) + ") TO " + Sql.text(file) + " (" + format.options() + ")",
        "SET threads = " + threads);
  }

  private static String select(ExportFormat format, Dictionary.Table table) {
    String columns =
        table.columns().stream()
            .map(column -> format == ExportFormat.CSV ? guarded(column) : Sql.name(column.name()))
            .collect(Collectors.joining(", "));
    String order = table.key().isEmpty() ? "ALL" : String.join(", ", table.key());
    return "SELECT "
        + columns
        + " FROM (FROM "
        + Sql.name(table.name())
        + " ORDER BY "
        + order
        + ")";
  }

  private static String guarded(Dictionary.Column column) {
    String name = Sql.name(column.name());
    if (!column.type().equals("VARCHAR")) {
      return name;
    }
    return "CASE WHEN regexp_matches("
        + name
        + ", '^[-=+@\\t\\r\\n]') AND NOT regexp_matches("
        + name
        + ", '^[-+]?[0-9]+([.][0-9]+)?$') THEN '''' || "
        + name
        + " ELSE "
        + name
        + " END AS "
        + name;
  }
}
