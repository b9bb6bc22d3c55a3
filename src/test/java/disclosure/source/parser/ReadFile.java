package disclosure.source.parser;

import disclosure.model.Origin;
import disclosure.model.RecordException;
import disclosure.model.SourceRecord;
import disclosure.source.Fields;
import disclosure.source.FileLayout;
import disclosure.source.InputFile;
import disclosure.source.RecordCursor;
import disclosure.source.RecordFormat;
import disclosure.source.Scope;
import disclosure.source.Slice;
import disclosure.source.SourceCatalog;
import disclosure.source.SourceParser;
import disclosure.source.SourceSpec;
import disclosure.source.format.RecordFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads files through a source's declared format and parser, record by record. */
final class ReadFile {
  static final Path ROOT = Path.of(System.getProperty("disclosure.root"));

  private ReadFile() {}

  /**
   * What became of one record.
   *
   * @param place row, entry or result in the file, as a locator has it
   * @param scope null where the record has none
   * @param refusal null where it was understood
   */
  record Result(
      long place,
      @Nullable Scope scope,
      List<SourceRecord> statements,
      @Nullable RecordException refusal) {}

  static SourceCatalog catalog() {
    return SourceCatalog.of(ROOT.resolve("pipelines/sources"));
  }

  /** All records of a file that fits into memory. */
  static List<Result> all(String source, Path path) throws IOException {
    List<Result> results = new ArrayList<>();
    each(catalog().get(source), path, results::add).close();
    return results;
  }

  /** Gives each record to {@code results}; the cursor at its end, to be closed. */
  static RecordCursor each(SourceSpec spec, Path path, Consumer<Result> results)
      throws IOException {
    InputFile file = new InputFile(spec.id(), path.toString(), null, Files.size(path));
    RecordFormat format = RecordFormats.of(spec, file);
    FileLayout layout = format.inspect(file, spec);
    RecordCursor cursor = format.open(Slice.whole(0, file, layout), spec);
    SourceParser parser = spec.newParser();
    while (cursor.next()) {
      results.accept(read(parser, cursor, layout.headerRecords() + cursor.number()));
    }
    return cursor;
  }

  private static Result read(SourceParser parser, RecordCursor cursor, long place)
      throws IOException {
    Scope scope = null;
    List<SourceRecord> statements = new ArrayList<>();
    try {
      Fields fields = cursor.fields();
      scope = parser.scope(fields);
      cursor.verify();
      parser.parse(fields, new Origin(0, place), statements::add);
      return new Result(place, scope, statements, null);
    } catch (RecordException e) {
      return new Result(place, scope, List.of(), e);
    }
  }
}
