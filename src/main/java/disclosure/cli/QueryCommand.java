package disclosure.cli;

import disclosure.publish.QueryException;
import disclosure.publish.ReadOnlyDatabase;
import disclosure.source.InputException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks a release in SQL; read-only. */
@Command(
    name = "query",
    header = {
      "Asks a release in SQL. Reads only: no table, file or setting can be changed.",
      "",
      "Examples:",
      "  disclosure query \"FROM disclosure_list LIMIT 10\"",
      "  disclosure query \"SELECT company, obligated_usd FROM company_summary\" --csv > companies.csv",
      "  disclosure query --file data/queries/01_companies.sql --json",
      ""
    },
    footer = {
      "",
      "In CSV, a text that a spreadsheet would take for a formula gets an apostrophe in front."
    })
final class QueryCommand implements Callable<Integer> {
  private final Console console;

  @ArgGroup(multiplicity = "1")
  private Question question = new Question();

  @Option(
      names = "--db",
      paramLabel = "FILE",
      description = "The database, or a release's folder (default: the newest in out/).")
  private @Nullable Path database;

  @ArgGroup private Form form = new Form();

  /** The SQL itself or the file it stands in. */
  static final class Question {
    @Parameters(paramLabel = "SQL", description = "One statement that reads.")
    private @Nullable String sql;

    @Option(names = "--file", paramLabel = "FILE", description = "Read the statement from a file.")
    private @Nullable Path file;

    private String text() throws IOException {
      return file == null ? String.valueOf(sql) : read(file);
    }

    private static String read(Path file) throws IOException {
      if (Files.isDirectory(file)) {
        throw new InputException(file + " is a folder; name a file with one statement");
      }
      try {
        return Files.readString(file);
      } catch (CharacterCodingException e) {
        throw new InputException(file + " is not written in UTF-8; save it as UTF-8", e);
      }
    }
  }

  /** What the answer looks like: a table unless something else is asked for. */
  static final class Form {
    @Option(names = "--csv", description = "Print CSV with a header.")
    private boolean csv;

    @Option(names = "--json", description = "Print a JSON array, an object a row.")
    private boolean json;
  }

  QueryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, QueryException {
    Path file = Databases.find(database, console);
    Writer out =
        new BufferedWriter(new OutputStreamWriter(console.results(), StandardCharsets.UTF_8));
    try (ReadOnlyDatabase opened = ReadOnlyDatabase.open(file)) {
      ResultRows rows = rows(out);
      opened.query(question.text(), rows);
      rows.end();
      out.flush();
    }
    return ExitCode.OK.code();
  }

  private ResultRows rows(Writer out) throws IOException {
    if (form.csv) {
      return new CsvRows(out);
    }
    return form.json ? new JsonRows(out) : new TableRows(console);
  }
}
