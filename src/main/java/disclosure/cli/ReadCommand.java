package disclosure.cli;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import disclosure.document.DocumentReading;
import disclosure.document.Evidence;
import disclosure.document.PageReading;
import disclosure.document.child.ChildPool;
import disclosure.document.child.Limits;
import disclosure.document.join.ContractNumbers;
import disclosure.document.table.TableReading;
import disclosure.model.DocumentField;
import disclosure.source.InputException;
import disclosure.store.TemporaryFolder;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what PDFs say: their fields as JSON, or the text of their pages. */
@Command(
    name = "read",
    header = {
      "Reads PDFs of contracts: prints their fields and contract numbers as JSON, each with its page.",
      "",
      "Examples:",
      "  disclosure read contract.pdf",
      "  disclosure read --text foia/*.pdf",
      "  disclosure read --tables register.pdf",
      "  disclosure read --pictures evidence contract.pdf",
      ""
    })
final class ReadCommand implements Callable<Integer> {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "PDFs, or folders of PDFs.")
  private List<Path> files = List.of();

  @ArgGroup private Form form = new Form();

  @Option(
      names = "--pictures",
      paramLabel = "DIR",
      description = "Also draw the place of each field as PNG, in a folder a document.")
  private @Nullable Path pictures;

  @Option(
      names = "--quote",
      paramLabel = "WORDS",
      description = "Also draw, with --pictures, where these words stand; repeatable.")
  private List<String> quotes = List.of();

  @Spec private CommandSpec spec;

  /** What is printed: the fields unless something else is asked for. */
  static final class Form {
    @Option(names = "--text", description = "Print the text of the pages instead of the fields.")
    private boolean text;

    @Option(names = "--tables", description = "Print the tables as CSV instead of the fields.")
    private boolean tables;
  }

  ReadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (pictures == null && !quotes.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "--quote draws, and --pictures says into which folder");
    }
    TemporaryFolder.require();
    boolean rejected = false;
    try (ChildPool pool = new ChildPool(1, Limits.usual())) {
      for (Path file : pdfs()) {
        DocumentReading reading = pool.read(file, evidenceOf(file));
        rejected |= reading.status() == DocumentReading.Status.REJECTED;
        print(reading);
      }
    }
    return (rejected ? ExitCode.FAILED : ExitCode.OK).code();
  }

  private @Nullable Evidence evidenceOf(Path file) throws IOException {
    if (pictures == null) {
      return null;
    }
    Path folder = pictures.resolve(String.valueOf(file.getFileName()));
    return Evidence.everywhere(Files.createDirectories(folder), quotes);
  }

  private List<Path> pdfs() throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path file : files) {
      int before = found.size();
      if (!Files.exists(file)) {
        throw new InputException(file + " does not exist; name a PDF or a folder of PDFs");
      }
      try (Stream<Path> paths = Files.walk(file)) {
        paths
            .filter(path -> Files.isRegularFile(path) && isPdf(path, file))
            .sorted()
            .forEach(found::add);
      }
      if (found.size() == before) {
        throw new InputException(file + " holds no PDF; name a PDF or a folder of PDFs");
      }
    }
    return found;
  }

  private static boolean isPdf(Path path, Path named) {
    return path.equals(named) || path.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
  }

  private void print(DocumentReading reading) throws IOException {
    if (reading.message() != null) {
      console.tell("disclosure: " + reading.code() + ": " + reading.message());
    }
    if (form.text) {
      reading.pages().forEach(page -> console.results().println(page.text() + "\f"));
    } else if (form.tables) {
      print(reading.tables());
    } else {
      console.results().println(JSON.writeValueAsString(asMap(reading)));
    }
  }

  private void print(List<TableReading> read) throws IOException {
    for (TableReading table : read) {
      StringWriter text = new StringWriter();
      try (CsvWriter csv = CsvWriter.builder().build(text)) {
        table.rows().forEach(csv::writeRecord);
      }
      console.results().println(text);
    }
  }

  /** The reading without the text of its pages. */
  private static Map<String, Object> asMap(DocumentReading reading) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("file", reading.file());
    map.put("status", lower(reading.status()));
    if (reading.code() != null) {
      map.put("code", reading.code());
    }
    map.put("pages", reading.pages().stream().map(ReadCommand::asMap).toList());
    map.put("fields", reading.fields().stream().map(ReadCommand::asMap).toList());
    map.put("tables", reading.tables().stream().map(ReadCommand::asMap).toList());
    map.put("contract_numbers", ContractNumbers.in(reading));
    return map;
  }

  private static Map<String, Object> asMap(PageReading page) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("page", page.number());
    map.put("method", lower(page.method()));
    map.put("notes", page.notes());
    return map;
  }

  private static Map<String, Object> asMap(DocumentField field) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("field", field.field());
    map.put("value", field.value());
    map.put("printed", field.printed());
    map.put("page", field.page());
    map.put("box", field.box().rounded());
    map.put("confidence", field.confidence());
    map.put("method", lower(field.method()));
    map.put("marks", field.marks().stream().map(ReadCommand::lower).toList());
    return map;
  }

  private static Map<String, Object> asMap(TableReading table) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("pages", table.pages().stream().distinct().toList());
    map.put("rows", table.rows().size());
    map.put("columns", table.rows().get(0).size());
    if (table.check() != null) {
      map.put("totals", lower(table.check()));
    }
    return map;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
