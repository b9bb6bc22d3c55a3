package disclosure.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.model.Origin;
import disclosure.model.Reject;
import disclosure.model.SourceRecord;
import disclosure.source.DatasetSpec;
import disclosure.source.FileIntake;
import disclosure.source.Intake;
import disclosure.source.Selection;
import disclosure.source.SliceIntake;
import disclosure.source.SourceSpec;
import disclosure.store.Json;
import disclosure.store.Sha256;
import disclosure.store.ShardFolder;
import disclosure.store.ShardWriter;
import disclosure.store.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A run as the reading stage leaves it: files with their statements, written as shards. */
final class RunFixture {
  private static final Map<String, SourceSpec> SOURCES =
      Map.of(
          "contracts", source("contracts", 10, "action", "csv", "row"),
          "feed", source("feed", 20, "action", "csv", "entry"),
          "summaries", source("summaries", 30, "award", "csv", "row"),
          "search", source("search", 40, "action", "extension", "result"),
          "subs", source("subs", 15, "subaward", "csv", "row"));

  private final List<ReadFile> files = new ArrayList<>();
  private List<String> agencies = List.of();
  private List<String> exports = List.of();
  private String rejectRatioMax = "0.5";
  private Tampering tampering = shard -> {};
  private int threads = 2;
  private Path reference = Path.of(System.getProperty("disclosure.root"), "data/reference");

  /** One file and what was read of it. */
  private static final class ReadFile {
    private final String source;
    private final String name;
    private final List<Object> records = new ArrayList<>();
    private final TreeMap<String, Long> filtered = new TreeMap<>();

    ReadFile(String source, String name) {
      this.source = source;
      this.name = name;
    }
  }

  private static SourceSpec source(String id, int rank, String kind, String format, String unit) {
    String declared =
        """
        {"id": "%s", "title": "Title of %s", "publisher": "Publisher", "url": "https://example.org",
         "licence": "public domain", "rank": %d, "kind": "%s", "format": "%s", "unit": "%s",
         "files": ["*"], "parser": "None"}
        """
            .formatted(id, id, rank, kind, format, unit);
    try {
      return Json.parse(declared, SourceSpec.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Begins a file of the source; statements that follow stand in it. */
  RunFixture file(String source, String name) {
    files.add(new ReadFile(source, name));
    return this;
  }

  RunFixture add(Statement... statements) {
    Collections.addAll(last().records, (Object[]) statements);
    return this;
  }

  /** A record of the reader's that could not be read. */
  RunFixture reject(String code) {
    last().records.add(code);
    return this;
  }

  /** Records that the reader left out; they come after the others. */
  RunFixture filtered(String code, long records) {
    last().filtered.put(code, records);
    return this;
  }

  RunFixture agencies(String... codes) {
    agencies = List.of(codes);
    return this;
  }

  RunFixture exports(String... formats) {
    exports = List.of(formats);
    return this;
  }

  RunFixture rejectRatioMax(String share) {
    rejectRatioMax = share;
    return this;
  }

  /** Curated files other than the repository's. */
  RunFixture reference(Path folder) {
    reference = folder;
    return this;
  }

  /** Does something to each shard before it is published. */
  RunFixture tamper(Tampering with) {
    tampering = with;
    return this;
  }

  /** What happens to a shard behind the program's back. */
  interface Tampering {
    void to(Path shard) throws IOException;
  }

  RunFixture threads(int number) {
    threads = number;
    return this;
  }

  private ReadFile last() {
    return files.get(files.size() - 1);
  }

  /** A copy with the files in another order. */
  RunFixture shuffled(long seed) {
    RunFixture other = new RunFixture();
    other.agencies = agencies;
    other.exports = exports;
    other.rejectRatioMax = rejectRatioMax;
    other.reference = reference;
    other.files.addAll(files);
    Collections.shuffle(other.files, new Random(seed));
    return other;
  }

  /** Writes the shards, one a file, and publishes them into the workspace below {@code out}. */
  PublishResult publish(Path out) throws IOException {
    Workspace workspace = Workspace.of(out, "test");
    Path shards = workspace.newShards();
    write(shards);
    return Publisher.publish(request(shards, workspace));
  }

  PublishRequest request(Path shards, Workspace workspace) {
    return new PublishRequest(
        shards, workspace, dataset(), reference, List.of(), new PublishResources(threads, 500));
  }

  /** Publishes what must pass the checks. */
  PublishResult.Release release(Path out) throws IOException {
    PublishResult result = publish(out);
    assertEquals(List.of(), result.refusals());
    return result.release().orElseThrow();
  }

  private DatasetSpec dataset() {
    return new DatasetSpec(
        "test",
        "Test contracts",
        agencies,
        null,
        SOURCES.keySet().stream().sorted().toList(),
        "data/reference",
        exports,
        new DatasetSpec.Checks(new BigDecimal(rejectRatioMax)),
        Map.of());
  }

  private void write(Path shards) throws IOException {
    List<SliceIntake> slices = new ArrayList<>();
    List<FileIntake> intakes = new ArrayList<>();
    for (int at = 0; at < files.size(); at++) {
      ReadFile file = files.get(at);
      ShardFolder shard = ShardFolder.of(shards, at);
      slices.add(write(file, at, shard.begin()));
      shard.finish();
      tampering.to(shard.path());
      String hash = Sha256.ofText(file.source + file.name + file.records + file.filtered);
      intakes.add(
          new FileIntake(hash.substring(0, 16), file.source, file.name, null, 100, hash, false));
    }
    Set<String> used = new LinkedHashSet<>(files.stream().map(file -> file.source).toList());
    Json.write(
        shards.resolve(Intake.FILE_NAME),
        new Intake(
            new Selection(Set.copyOf(agencies), null),
            intakes,
            slices,
            used.stream().map(SOURCES::get).toList()));
  }

  private static SliceIntake write(ReadFile file, int slice, Path folder) throws IOException {
    long kept = 0;
    long context = 0;
    TreeMap<String, Long> rejected = new TreeMap<>();
    try (ShardWriter writer = new ShardWriter(folder, slice, text -> true)) {
      for (int at = 0; at < file.records.size(); at++) {
        Origin origin = new Origin(slice, at + 1);
        if (file.records.get(at) instanceof Statement statement) {
          for (SourceRecord record : statement.records(origin)) {
            writer.write(record, statement.isContext());
          }
          kept += statement.isContext() ? 0 : 1;
          context += statement.isContext() ? 1 : 0;
        } else {
          String code = file.records.get(at).toString();
          writer.write(new Reject(origin, code, "a message", "a,payload\nof two lines"));
          rejected.merge(code, 1L, Long::sum);
        }
      }
    }
    long read =
        file.records.size() + file.filtered.values().stream().mapToLong(Long::longValue).sum();
    return new SliceIntake(
        slice,
        slice,
        1,
        0,
        0,
        read,
        kept,
        context,
        file.filtered,
        rejected,
        new TreeMap<>(),
        new TreeSet<>());
  }

  /** Asks the newest release below {@code out}; values as text, parted by bars. */
  static List<String> ask(Path out, String sql) throws IOException, QueryException {
    List<String> rows = new ArrayList<>();
    try (ReadOnlyDatabase database =
        ReadOnlyDatabase.open(out.resolve("test/latest/dataset.duckdb"))) {
      database.query(
          sql,
          new RowReader() {
            @Override
            public void columns(List<String> names) {}

            @Override
            public boolean row(List<@Nullable Object> values) {
              rows.add(String.join("|", values.stream().map(String::valueOf).toList()));
              return true;
            }
          });
    }
    return rows;
  }

  /** What lies in the workspace. */
  static List<String> folders(Path out) throws IOException {
    try (Stream<Path> children = Files.list(out.resolve("test"))) {
      return children.map(child -> child.getFileName().toString()).sorted().toList();
    }
  }

  static boolean hasRelease(Path out) {
    return Files.exists(out.resolve("test/latest/dataset.duckdb"));
  }

  /** What one record states. */
  interface Statement {
    List<SourceRecord> records(Origin origin);

    default boolean isContext() {
      return false;
    }
  }
}
