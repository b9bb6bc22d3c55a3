package disclosure.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
  @TempDir private Path folder;

  @Test
  void nothingOfWhatSpilledStaysBesideTheFile() throws SQLException, IOException {
    Path file = folder.resolve("dataset.duckdb");
    try (Connection connection =
        Database.create(file, new PublishResources(1, PublishResources.LEAST_MEGABYTES))) {
      Sql.run(
          connection,
          "CREATE TABLE kept AS SELECT 1 AS one",
          "SET memory_limit = '40MB'",
          "CREATE TEMP TABLE large AS SELECT hash(range) AS word FROM range(20_000_000)");
      assertTrue(Files.isDirectory(folder.resolve("spill")));
      Database.finish(connection, file);
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(file), left.toList());
    }
  }
}
