package disclosure.cli;

import disclosure.source.InputException;
import disclosure.source.format.SampleColumns;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Begins a source: its declaration, its parser and the place of its samples. */
@Command(
    name = "new-source",
    header = {
      "Begins a source: writes its YAML and its parser, and takes a sample.",
      "",
      "Examples:",
      "  disclosure new-source texas_dir_orders",
      "  disclosure new-source sam_notices --format json --sample ~/Downloads/notices.json",
      "  disclosure new-source ohio_awards --format html --table --sample ~/Downloads/awards.html",
      ""
    },
    footer = {
      "",
      "With --table no program is written: the declaration says which column is which, and that is",
      "all; of a sample the columns are taken, and what each may be is guessed. Nothing that exists",
      "is overwritten."
    })
final class NewSourceCommand implements Callable<Integer> {
  private static final Path PARSERS = Path.of("src/main/java/disclosure/source/parser");

  /** How records may lie in files, and what one is called in a locator. */
  enum Format {
    CSV("row", ""),
    JSON("result", "records: /results   # pointer to the array of records\n"),
    XML("entry", "records: entry      # the element that is one record\n"),
    HTML("row", "");

    private final String unit;
    private final String records;

    Format(String unit, String records) {
      this.unit = unit;
      this.records = records;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What tables of awards often have; a sample tells better. */
  private static final List<String> COLUMNS =
      List.of("Vendor", "Contract Number", "Amount", "Award Date", "Description", "Department");

  private final Console console;
  private final Home home;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "ID",
      description = "From large to small, ending with the access method: usaspending_contracts.")
  private String id;

  @Option(
      names = "--format",
      defaultValue = "csv",
      description = "How records lie in the files: ${COMPLETION-CANDIDATES} (default csv).")
  private Format format;

  @Option(
      names = "--sample",
      paramLabel = "FILE",
      description = "A small file as published, copied to data/samples/ID.")
  private @Nullable Path sample;

  @Option(
      names = "--table",
      description =
          "The records are rows of a table of awards (csv or html): only a YAML is needed.")
  private boolean table;

  NewSourceCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public Integer call() throws IOException {
    if (!id.matches("[a-z][a-z0-9]*(_[a-z0-9]+)*")) {
      throw new ParameterException(
          spec.commandLine(), "'" + id + "' is not an id: small letters, digits and _ only");
    }
    String parser = table ? "AwardTables" : parserName(id);
    Path declaration = home.sources().resolve(id + ".yml");
    Path program = home.root().resolve(PARSERS).resolve(parser + ".java");
    Path samples = home.samples().resolve(id);
    requireTable();
    requireSample();
    requireFree(table ? List.of(declaration) : List.of(declaration, program));
    write(declaration, filled(table ? "table.yml.txt" : "source.yml.txt", parser));
    if (!table) {
      write(program, filled("Parser.java.txt", parser));
    }
    takeSample(samples);
    console.tell(
        table
            ? "Next: correct in the declaration which column is which; it was guessed,"
            : "Next: fill in the declaration, read the publisher's columns in the parser,");
    console.tell("put small files under " + samples + ", then disclosure check and ./mvnw verify.");
    return ExitCode.OK.code();
  }

  private void requireTable() {
    if (table && format != Format.CSV && format != Format.HTML) {
      throw new ParameterException(
          spec.commandLine(), "--table is of use with --format csv or html only");
    }
  }

  private void requireSample() throws IOException {
    if (sample != null && !Files.isRegularFile(sample)) {
      throw new InputException(sample + " is no file; give --sample a file as published");
    }
    if (sample != null && Files.size(sample) == 0) {
      throw new InputException(sample + " is empty; give --sample a file as published");
    }
  }

  private void requireFree(List<Path> places) {
    places.stream()
        .filter(Files::exists)
        .findFirst()
        .ifPresent(
            taken -> {
              throw new ParameterException(
                  spec.commandLine(), taken + " exists already; choose another id");
            });
  }

  private void takeSample(Path samples) throws IOException {
    Files.createDirectories(samples);
    if (sample != null) {
      String name = Objects.requireNonNull(sample.getFileName()).toString();
      Path copy = samples.resolve(name.startsWith(id) || !table ? name : id + "_" + name);
      Files.copy(sample, copy);
      console.results().println(copy);
    }
  }

  private void write(Path file, String text) throws IOException {
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
    console.results().println(file);
  }

  private String filled(String template, String parser) throws IOException {
    return resource(template)
        .replace("{id}", id)
        .replace("{parser}", parser)
        .replace("{format}", format.toString())
        .replace("{unit}", format.unit)
        .replace("{records}", format.records)
        .replace("{columns}", SuggestedNames.lines(columns()));
  }

  private List<String> columns() throws IOException {
    if (!table || sample == null) {
      return COLUMNS;
    }
    List<String> found =
        format == Format.HTML ? SampleColumns.ofHtml(sample) : SampleColumns.ofCsv(sample);
    return found.isEmpty() ? COLUMNS : found;
  }

  private static String parserName(String id) {
    return Arrays.stream(id.split("_", -1))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining());
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = NewSourceCommand.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
