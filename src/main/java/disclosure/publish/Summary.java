package disclosure.publish;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The figures of a run, taken from the finished tables. */
record Summary(
    List<SourceOutcome> sources,
    List<String> firstRejects,
    Headline headline,
    SortedMap<String, Long> rows) {

  static Summary of(Connection connection) throws SQLException {
    return new Summary(
        sources(connection), firstRejects(connection), headline(connection), rows(connection));
  }

  PublishResult refused(List<String> refusals) {
    return new PublishResult(Optional.empty(), refusals, sources, firstRejects, headline, rows);
  }

  PublishResult published(PublishResult.Release release) {
    return new PublishResult(
        Optional.of(release), List.of(), sources, firstRejects, headline, rows);
  }

  private static List<SourceOutcome> sources(Connection connection) throws SQLException {
    List<String> ids =
        Sql.texts(connection, "SELECT DISTINCT source FROM stage_count ORDER BY source");
    List<SourceOutcome> outcomes = new ArrayList<>();
    for (String source : ids) {
      outcomes.add(source(connection, source));
    }
    return outcomes;
  }

  private static SourceOutcome source(Connection connection, String source) throws SQLException {
    String where = " WHERE source = " + Sql.text(source);
    SortedMap<String, Long> filtered =
        Sql.counts(
            connection, "SELECT code, sum(records) FROM filter_count" + where + " GROUP BY code");
    SortedMap<String, Long> rejected =
        Sql.counts(
            connection,
            "SELECT code, count(*) FROM reject JOIN source_file USING (file_id)"
                + where
                + " GROUP BY code");
    return Sql.list(
            connection,
            "SELECT sum(records_read), sum(records_kept), sum(records_duplicate),"
                + " sum(records_deleted) FROM stage_count"
                + where,
            row ->
                new SourceOutcome(
                    source,
                    row.getLong(1),
                    row.getLong(2),
                    filtered,
                    rejected,
                    row.getLong(3),
                    row.getLong(4)))
        .get(0);
  }

  private static List<String> firstRejects(Connection connection) throws SQLException {
    return Sql.texts(
        connection,
        "SELECT DISTINCT ON (code) concat(code, ': ', file_name, '!' || entry, ' ', locator, ': ',"
            + " message) FROM reject JOIN source_file USING (file_id)"
            + " ORDER BY code, file_name, entry, length(locator), locator");
  }

  private static Headline headline(Connection connection) throws SQLException {
    return Sql.list(
            connection,
            "SELECT (SELECT count(*) FROM award WHERE NOT context),"
                + " (SELECT count(*) FROM award WHERE NOT context AND NOT has_actions),"
                + " (SELECT count(*) FROM vendor),"
                + " (SELECT count(*) FROM disclosure"
                + "  WHERE state = 'linked' AND relation <> 'unresolved'),"
                + " (SELECT count(*) FROM disclosure WHERE state = 'review'),"
                + " (SELECT count(*) FROM disclosure WHERE relation = 'unresolved'),"
                + " (SELECT coalesce(sum(obligated_usd), 0) FROM action WHERE NOT context)",
            Summary::headline)
        .get(0);
  }

  private static Headline headline(ResultSet row) throws SQLException {
    return new Headline(
        row.getLong(1),
        row.getLong(2),
        row.getLong(3),
        row.getLong(4),
        row.getLong(5),
        row.getLong(6),
        row.getBigDecimal(7));
  }

  private static SortedMap<String, Long> rows(Connection connection) throws SQLException {
    SortedMap<String, Long> rows = new TreeMap<>();
    for (String table :
        Sql.texts(
            connection, "SELECT table_name FROM duckdb_tables() WHERE database_name = 'dataset'")) {
      rows.put(table, Sql.number(connection, "SELECT count(*) FROM " + Sql.name(table)));
    }
    return rows;
  }
}
