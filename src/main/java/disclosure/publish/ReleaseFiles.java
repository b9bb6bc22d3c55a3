package disclosure.publish;

import disclosure.source.DatasetSpec;
import disclosure.source.Retrieval;
import disclosure.store.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * The files of a release beside its database. The map of a release's folder:
 *
 * <pre>
 * dataset.duckdb       everything
 * csv/, parquet/       the same tables and views, where the dataset declares them
 * pictures/            of words of documents that claims rest on, where there are any
 * data_dictionary.csv  what every column means
 * datapackage.json     the same for programs (Frictionless Data Package)
 * manifest.json        checksums of the files, rows and content hashes of the tables
 * README.md            where to begin
 * </pre>
 */
final class ReleaseFiles {
  static final String DATABASE = "dataset.duckdb";

  private ReleaseFiles() {}

  /** Writes all files but the database, which is being written. */
  static void write(
      Connection connection, DatasetSpec dataset, Retrieval retrieval, ReleaseId id, Path folder)
      throws SQLException, IOException {
    List<Dictionary.Table> tables = new ArrayList<>(Dictionary.tables(connection));
    List<Dictionary.Table> views = Dictionary.views(connection);
    List<Dictionary.Table> all = new ArrayList<>(tables);
    all.addAll(views);
    Exports exports = new Exports(connection, folder);
    exports.dictionary();
    for (ExportFormat format : ExportFormat.declared(dataset.exports())) {
      exports.write(format, all);
    }
    Files.writeString(
        folder.resolve("README.md"), ReadMe.text(connection, dataset, id, tables, views));
    Json.write(folder.resolve("datapackage.json"), DataPackage.of(dataset, id, all, folder));
    Json.write(
        folder.resolve("manifest.json"),
        Manifest.of(dataset, retrieval, id, folder, pictures(connection)));
  }

  /** How many pictures were drawn, and how many not, by reason. */
  private static SortedMap<String, Long> pictures(Connection connection) throws SQLException {
    return Sql.counts(
        connection,
        "SELECT coalesce(why_not, 'drawn'), count(*) FROM evidence_picture GROUP BY ALL");
  }
}
