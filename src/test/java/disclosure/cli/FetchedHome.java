package disclosure.cli;

import disclosure.fetch.Desk;
import disclosure.fetch.Destinations;
import disclosure.fetch.FakeTiming;
import disclosure.fetch.StandIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** The repository's declarations with a stand-in in the place of every publisher. */
final class FetchedHome {
  static final Path HOME = Path.of(System.getProperty("disclosure.root"));

  final FakeTiming timing = new FakeTiming();
  final Map<String, String> environment =
      new TreeMap<>(Map.of("DISCLOSURE_CONTACT", "mail@example.org"));
  private final Path root;

  FetchedHome(Path root, StandIn publisher) throws IOException {
    this.root = root;
    Path sources = Files.createDirectories(root.resolve("pipelines/sources"));
    Path reference = Files.createDirectories(root.resolve("data/reference"));
    try (Stream<Path> files = Files.list(HOME.resolve("data/reference"))) {
      for (Path file : files.toList()) {
        Files.copy(file, reference.resolve(file.getFileName()));
      }
    }
    try (Stream<Path> files = Files.list(HOME.resolve("pipelines/sources"))) {
      for (Path file : files.toList()) {
        String yaml = Files.readString(file);
        String here = publisher.url("/").toString();
        yaml = yaml.replaceAll("(?m)^  pause_millis: .*\n", "");
        yaml = yaml.replaceAll("(?m)^  hosts: .*$", "  hosts: [127.0.0.1]\n  pause_millis: 0");
        yaml = yaml.replaceAll("(?m)^  start: https://[^/]+/", "  start: " + here);
        yaml = yaml.replaceAll("(?m)^  until: .*$", "  until: 2026-01-01");
        yaml =
            yaml.replaceAll(
                "matching: \\['https://[^/]+(.*)'\\]",
                Matcher.quoteReplacement("matching: ['http://127\\.0\\.0\\.1:\\d+") + "$1']");
        yaml = yaml.replace("{kind: [sub]}", "{kind: [sub], patience_minutes: [5]}");
        Files.writeString(sources.resolve(file.getFileName()), yaml);
      }
    }
  }

  /** A dataset of ICE since October 2023 made of these sources. */
  Path dataset(String sources) throws IOException {
    return Files.writeString(
        root.resolve("pipelines/ice.yml"),
        """
        name: ice
        title: Contracts of ICE
        agencies: [7012]
        from: 2023-10-01
        sources: [%s]
        companies: data/reference
        exports: []
        checks: {reject_ratio_max: 0.5}
        """
            .formatted(sources));
  }

  /** A dataset of the repository in its place, since October 2023, whatever share is rejected. */
  void declared(String name) throws IOException {
    String yaml =
        Files.readString(HOME.resolve("pipelines/" + name + ".yml"))
            .replaceFirst("(?m)^name: .*", "name: ice")
            .replaceFirst("(?m)^from: .*", "from: 2023-10-01")
            .replaceFirst("(?m)^exports: .*", "exports: []")
            .replaceFirst("reject_ratio_max: .*", "reject_ratio_max: 0.5");
    Files.writeString(root.resolve("pipelines/ice.yml"), yaml);
  }

  /** The dataset of the SEC's lists in its place, of one company. */
  void reference(StandIn publisher) throws IOException {
    Path source = root.resolve("pipelines/sources/sec_filings.yml");
    String options =
        "options: {ciks: [\"0000789019\"], submissions: [\"%s\"], archives: [\"%s\"]}\n"
            .formatted(publisher.url("/submissions/"), publisher.url("/Archives/edgar/data/"));
    String yaml = Files.readString(source);
    Files.writeString(source, yaml.replaceFirst("(?s)options:.*", options));
    String dataset = Files.readString(HOME.resolve("pipelines/reference.yml"));
    Files.writeString(
        root.resolve("pipelines/ice.yml"), dataset.replace("name: reference", "name: ice"));
  }

  /** Files of the archive that are not packed again: those of zips. */
  List<Path> warcsOfZips() throws IOException {
    try (Stream<Path> files = Files.walk(out().resolve("ice/archive"))) {
      return files.filter(file -> file.toString().endsWith(".warc")).sorted().toList();
    }
  }

  /** A command on that dataset. */
  Spoken say(String command, String... more) {
    Network network =
        new Network(environment, Destinations::allowingLoopback, Desk.HURRIED, timing);
    Stream<String> words =
        Stream.of(command, root.resolve("pipelines/ice.yml").toString(), "--out", out().toString());
    return Spoken.by(root, network, Stream.concat(words, Stream.of(more)).toArray(String[]::new));
  }

  /** A run in this process. */
  Spoken run(String... more) {
    Stream<String> fast = Stream.of("--runner", "direct", "--workers", "1");
    return say("run", Stream.concat(fast, Stream.of(more)).toArray(String[]::new));
  }

  /** What the newest release answers, as CSV. */
  String ask(String sql) {
    return Spoken.by(root, "query", "--db", out().resolve("ice").toString(), "--csv", sql)
        .results()
        .replace("\r", "");
  }

  Path out() {
    return root.resolve("out");
  }
}
