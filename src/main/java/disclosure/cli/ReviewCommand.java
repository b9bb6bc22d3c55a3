package disclosure.cli;

import disclosure.publish.QueryException;
import disclosure.publish.ReadOnlyDatabase;
import disclosure.publish.ReviewQueue;
import disclosure.reference.Decision;
import disclosure.reference.DecisionsFile;
import disclosure.reference.ReviewSheet;
import disclosure.source.InputException;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Hands what the rules are not sure of to a person, and takes the person's verdicts in. */
@Command(
    name = "review",
    header = {
      "Shows what the rules leave to a person, writes it as a sheet, and takes the filled sheet in.",
      "",
      "Examples:",
      "  disclosure review",
      "  disclosure review --export queue.csv",
      "  disclosure review --apply queue.csv --by \"Ann Example\"",
      ""
    },
    footer = {
      "",
      "Fill in verdict (linked or rejected), why, and where you can source_url; leave rows without a",
      "verdict for later. from_date and to_date, where filled in, bound the days it holds for. The",
      "decisions are added to decisions.csv, and the next run obeys them."
    })
final class ReviewCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @ArgGroup private Sheet sheet = new Sheet();

  @Option(
      names = "--db",
      paramLabel = "FILE",
      description = "The database, or a release's folder (default: the newest in out/).")
  private @Nullable Path database;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who decides, where decided_by is empty in a row.")
  private @Nullable String decidedBy;

  @Mixin private final ReferenceOption reference;

  /** The sheet to write or to read; neither shows the queue. */
  static final class Sheet {
    @Option(names = "--export", paramLabel = "CSV", description = "Write the queue, a row a case.")
    private @Nullable Path export;

    @Option(names = "--apply", paramLabel = "CSV", description = "Take the filled sheet in.")
    private @Nullable Path apply;
  }

  ReviewCommand(Console console, Home home) {
    this.console = console;
    this.reference = new ReferenceOption(home);
  }

  @Override
  public Integer call() throws IOException, QueryException {
    if (sheet.apply != null) {
      IdleOptions.refuse(spec, "is of no use with --apply, which opens no release", "--db");
      apply(sheet.apply);
      return ExitCode.OK.code();
    }
    IdleOptions.refuse(spec, "is of use only with --apply", "--by", "--reference");
    if (sheet.export != null) {
      export(sheet.export);
    } else {
      show();
    }
    return ExitCode.OK.code();
  }

  private void show() throws IOException, QueryException {
    try (ReadOnlyDatabase opened = release()) {
      TableRows rows = new TableRows(console);
      ReviewQueue.readShort(opened, rows);
      rows.end();
    }
  }

  private void export(Path file) throws IOException, QueryException {
    if (Files.exists(file)) {
      throw new InputException(
          file + " exists already and may hold verdicts; apply it first, or choose another name");
    }
    try (ReadOnlyDatabase opened = release();
        Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      CsvRows rows = new CsvRows(out);
      ReviewQueue.read(opened, rows);
      rows.end();
    }
    console.tell("Fill in verdict and why, then: disclosure review --apply " + file);
  }

  private void apply(Path file) throws IOException {
    List<Decision> decisions =
        new ReviewSheet(file, decidedBy, LocalDate.now(ZoneId.systemDefault())).decisions();
    int added = new DecisionsFile(reference.folder()).add(decisions);
    console.tell(
        "%d of %d decisions are new in %s; the next run obeys them"
            .formatted(added, decisions.size(), reference.folder().resolve("decisions.csv")));
  }

  private ReadOnlyDatabase release() throws IOException, QueryException {
    return ReadOnlyDatabase.open(Databases.find(database, console));
  }
}
