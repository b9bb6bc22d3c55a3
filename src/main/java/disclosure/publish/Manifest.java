package disclosure.publish;

import disclosure.source.DatasetSpec;
import disclosure.source.Retrieval;
import disclosure.store.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The content of {@code manifest.json}: what the release is and the checksums by which it can be
 * checked. The database has none: its bytes differ from run to run, its tables' content hashes do
 * not. Nor have pictures: fonts that a document does not bring along are those of the machine. Of
 * fetched files it also tells the fetch by which a run is repeated ({@code --as-of}).
 */
final class Manifest {
  private Manifest() {}

  static Map<String, Object> of(
      DatasetSpec dataset,
      Retrieval retrieval,
      ReleaseId id,
      Path folder,
      SortedMap<String, Long> pictures)
      throws IOException {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("dataset", dataset.name());
    content.put("release_id", id.text());
    content.put("data_as_of_date", id.asOf());
    content.put("content_hash", id.contentHash());
    content.put("database", ReleaseFiles.DATABASE);
    Map<String, Object> tables = new TreeMap<>();
    id.tables()
        .forEach(
            (table, in) -> tables.put(table, Map.of("rows", in.rows(), "content_hash", in.hash())));
    content.put("tables", tables);
    content.put("files", files(folder));
    if (retrieval.fetch() != null) {
      content.put("fetch", Map.of("id", retrieval.fetch(), "files", retrieval.files()));
    }
    content.put("pictures", pictures);
    return content;
  }

  private static Map<String, Object> files(Path folder) throws IOException {
    List<Path> paths;
    try (Stream<Path> tree = Files.walk(folder)) {
      paths = tree.filter(Files::isRegularFile).filter(Manifest::isExport).toList();
    }
    Map<String, Object> files = new TreeMap<>();
    for (Path path : paths) {
      String name = folder.relativize(path).toString().replace('\\', '/');
      files.put(name, Map.of("bytes", Files.size(path), "sha256", Sha256.ofFile(path)));
    }
    return files;
  }

  private static boolean isExport(Path path) {
    String name = String.valueOf(path.getFileName());
    return !name.startsWith(ReleaseFiles.DATABASE) && !name.endsWith(".png");
  }
}
