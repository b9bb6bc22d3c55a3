package disclosure.publish;

import disclosure.source.Retrieval;
import disclosure.source.Retrieval.RetrievedFile;
import disclosure.source.Retrieval.Search;
import disclosure.source.Retrieval.Unsearched;
import disclosure.store.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where fetched files come from and what was asked, as temporary tables {@code retrieved_…}. */
final class RetrievalTables {
  private RetrievalTables() {}

  /** Creates and fills the tables; empty where nothing was fetched. */
  static void create(Connection connection, Path shards) throws SQLException, IOException {
    Sql.run(
        connection,
        "CREATE TEMP TABLE retrieved_file (source VARCHAR, file_name VARCHAR, url VARCHAR,"
            + " retrieved_at TIMESTAMP)",
        "CREATE TEMP TABLE retrieved_search (source VARCHAR, kind VARCHAR, complete BOOLEAN, asked VARCHAR,"
            + " through_date DATE)",
        "CREATE TEMP TABLE retrieved_gap (source VARCHAR, place INTEGER, what VARCHAR,"
            + " code VARCHAR, why VARCHAR)");
    fill(connection, read(shards));
  }

  /** What the run fetched; nothing where it did not. */
  static Retrieval read(Path shards) throws IOException {
    Path record = shards.resolve(Retrieval.FILE_NAME);
    return Files.exists(record) ? Json.read(record, Retrieval.class) : Retrieval.NONE;
  }

  private static void fill(Connection connection, Retrieval retrieval) throws SQLException {
    for (RetrievedFile file : retrieval.files()) {
      String time = file.retrievedAt().replace("Z", "");
      insert(connection, "retrieved_file", file.source(), file.name(), file.url(), time);
    }
    for (Search search : retrieval.searches()) {
      String asked = String.join("; ", search.asked());
      insert(
          connection,
          "retrieved_search",
          search.source(),
          search.kind(),
          search.complete(),
          asked,
          search.through());
      List<Unsearched> gaps = search.unsearched();
      for (int at = 0; at < gaps.size(); at++) {
        Unsearched gap = gaps.get(at);
        insert(connection, "retrieved_gap", search.source(), at, gap.what(), gap.code(), gap.why());
      }
    }
  }

  private static void insert(Connection connection, String table, @Nullable Object... values)
      throws SQLException {
    String row =
        Arrays.stream(values)
            .map(value -> value == null ? "NULL" : Sql.text(value))
            .collect(Collectors.joining(", "));
    Sql.run(connection, "INSERT INTO " + table + " VALUES (" + row + ")");
  }
}
