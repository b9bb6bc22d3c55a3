package disclosure.publish;

import disclosure.source.FileIntake;
import disclosure.source.Intake;
import disclosure.source.SliceIntake;
import disclosure.source.SourceSpec;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** What the run read, as temporary tables {@code intake_…}. */
final class IntakeTables implements AutoCloseable {
  private final DuckDBAppender rows;

  private IntakeTables(Connection connection, String table) throws SQLException {
    rows = connection.unwrap(DuckDBConnection.class).createAppender("temp", "main", table);
  }

  /** Creates and fills the tables. */
  static void create(Connection connection, Intake intake) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TEMP TABLE intake_source (source VARCHAR, title VARCHAR, publisher VARCHAR,"
              + " url VARCHAR, licence VARCHAR, rank INTEGER, kind VARCHAR, format VARCHAR,"
              + " unit VARCHAR)");
      statement.execute(
          "CREATE TEMP TABLE intake_file (file INTEGER, file_id VARCHAR, source VARCHAR,"
              + " file_name VARCHAR, entry VARCHAR, bytes BIGINT, sha256 VARCHAR,"
              + " header_assumed BOOLEAN)");
      statement.execute(
          "CREATE TEMP TABLE intake_slice (slice INTEGER, file INTEGER, first_number BIGINT,"
              + " read BIGINT, kept BIGINT, context BIGINT)");
      statement.execute(
          "CREATE TEMP TABLE intake_count (slice INTEGER, outcome VARCHAR, code VARCHAR,"
              + " records BIGINT)");
      statement.execute("CREATE TEMP TABLE intake_agency (agency_code VARCHAR)");
    }
    appendSources(connection, intake.sources());
    appendFiles(connection, intake.files());
    appendSlices(connection, intake.slices());
    appendCounts(connection, intake.slices());
    try (IntakeTables table = new IntakeTables(connection, "intake_agency")) {
      for (String agency : intake.selection().agencies()) {
        table.row(agency);
      }
    }
  }

  private static void appendSources(Connection connection, List<SourceSpec> sources)
      throws SQLException {
    try (IntakeTables table = new IntakeTables(connection, "intake_source")) {
      for (SourceSpec spec : sources) {
        table.row(
            spec.id(),
            spec.title(),
            spec.publisher(),
            spec.url(),
            spec.licence(),
            spec.rank(),
            spec.kind(),
            spec.format(),
            spec.unit());
      }
    }
  }

  private static void appendFiles(Connection connection, List<FileIntake> files)
      throws SQLException {
    try (IntakeTables table = new IntakeTables(connection, "intake_file")) {
      for (int at = 0; at < files.size(); at++) {
        FileIntake file = files.get(at);
        table.row(
            at,
            file.fileId(),
            file.source(),
            file.name(),
            file.entry(),
            file.bytes(),
            file.sha256(),
            file.headerAssumed());
      }
    }
  }

  private static void appendSlices(Connection connection, List<SliceIntake> slices)
      throws SQLException {
    try (IntakeTables table = new IntakeTables(connection, "intake_slice")) {
      for (SliceIntake slice : slices) {
        table.row(
            slice.slice(),
            slice.file(),
            slice.firstNumber(),
            slice.read(),
            slice.kept(),
            slice.context());
      }
    }
  }

  private static void appendCounts(Connection connection, List<SliceIntake> slices)
      throws SQLException {
    try (IntakeTables table = new IntakeTables(connection, "intake_count")) {
      for (SliceIntake slice : slices) {
        table.counts(slice.slice(), "filtered", slice.filtered());
        table.counts(slice.slice(), "rejected", slice.rejected());
      }
    }
  }

  private void counts(int slice, String outcome, Map<String, Long> byCode) throws SQLException {
    for (Map.Entry<String, Long> count : byCode.entrySet()) {
      row(slice, outcome, count.getKey(), count.getValue());
    }
  }

  private void row(@Nullable Object... values) throws SQLException {
    rows.beginRow();
    for (Object value : values) {
      append(value);
    }
    rows.endRow();
  }

  private void append(@Nullable Object value) throws SQLException {
    if (value == null) {
      rows.appendNull();
    } else if (value instanceof Integer number) {
      rows.append(number.intValue());
    } else if (value instanceof Long number) {
      rows.append(number.longValue());
    } else if (value instanceof Boolean truth) {
      rows.append(truth.booleanValue());
    } else {
      rows.append(value.toString());
    }
  }

  @Override
  public void close() throws SQLException {
    rows.close();
  }
}
