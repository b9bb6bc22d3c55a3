package disclosure.fetch.publisher;

import disclosure.fetch.Coverage;
import disclosure.fetch.Desk;
import disclosure.fetch.Destinations;
import disclosure.fetch.FakeTiming;
import disclosure.fetch.Fetched;
import disclosure.fetch.Fetching;
import disclosure.fetch.Progress;
import disclosure.fetch.StandIn;
import disclosure.source.FetchSpec;
import disclosure.source.FetchSpec.Agency;
import disclosure.source.SourceSpec;
import disclosure.store.Archive;
import disclosure.store.Secrets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Fetches one source from a stand-in as the command does, and looks at what is left on disk. */
final class Office {
  static final Map<String, Agency> ICE =
      Map.of(
          "7012",
          new Agency(
              "070",
              "Department of Homeland Security",
              "U.S. Immigration and Customs Enforcement"));

  final FakeTiming timing = new FakeTiming();
  private final Path folder;
  private final Map<String, String> environment = new TreeMap<>();

  Office(Path folder) {
    this.folder = folder;
    environment.put("DISCLOSURE_CONTACT", "mail@example.org");
  }

  Office withKey(String name, String value) {
    environment.put(name, value);
    return this;
  }

  Coverage fetch(FetchSpec spec, String from) throws Exception {
    Fetching fetching =
        new Fetching(
            folder,
            environment,
            Destinations::allowingLoopback,
            Desk.HURRIED,
            timing,
            Progress.SILENT);
    return fetching.fetch(List.of(source(spec)), List.of("7012"), LocalDate.parse(from)).get(0);
  }

  /** The files of the source as a run would read them. */
  SortedMap<String, String> files() throws IOException {
    Archive archive = Archive.open(folder.resolve("archive"), Secrets.NONE);
    SortedMap<String, Path> laid =
        Fetched.read(folder.resolve("fetched.json")).layOut(archive, folder.resolve("inputs"));
    SortedMap<String, String> texts = new TreeMap<>();
    if (laid.containsKey("some_source")) {
      try (var files = Files.list(laid.get("some_source"))) {
        for (Path file : files.toList()) {
          texts.put(
              String.valueOf(file.getFileName()),
              Files.readString(file, StandardCharsets.ISO_8859_1));
        }
      }
    }
    return texts;
  }

  static FetchSpec spec(
      String by, StandIn publisher, String start, Map<String, List<String>> options) {
    return spec(by, publisher, start, null, options);
  }

  static FetchSpec spec(
      String by,
      StandIn publisher,
      String start,
      @Nullable String key,
      Map<String, List<String>> options) {
    return new FetchSpec(
        by, List.of("127.0.0.1"), publisher.url(start).toString(), 0, key, ICE, options, null);
  }

  static byte[] zip(String name, String csv) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      ZipEntry entry = new ZipEntry(name);
      entry.setTime(0);
      zip.putNextEntry(entry);
      zip.write(csv.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  static SourceSpec source(FetchSpec spec) {
    return new SourceSpec(
        "some_source",
        "t",
        "p",
        "u",
        "l",
        1,
        "action",
        "csv",
        "row",
        List.of("*"),
        "X",
        null,
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        List.of(),
        null,
        null,
        spec);
  }
}
