package disclosure.source.format;

import disclosure.model.RecordException;
import disclosure.source.Fields;
import disclosure.source.FileLayout;
import disclosure.source.InputFile;
import disclosure.source.RecordCursor;
import disclosure.source.RecordFormat;
import disclosure.source.Slice;
import disclosure.source.SourceSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads whole files and tells each record in one line: the fields asked for, or the refusal. */
final class ReadRecords {
  private ReadRecords() {}

  static SourceSpec spec(
      String format, String records, List<String> required, List<String> ignored) {
    return new SourceSpec(
        "any",
        "t",
        "p",
        "u",
        "l",
        1,
        "action",
        format,
        "row",
        List.of("*"),
        "X",
        records,
        required,
        List.of(),
        List.of(),
        Map.of("old", "new"),
        ignored);
  }

  static List<String> of(RecordFormat format, SourceSpec spec, Path path, String... names)
      throws IOException {
    InputFile file = new InputFile("any", path.toString(), null, Files.size(path));
    FileLayout layout = format.inspect(file, spec);
    return records(format, spec, Slice.whole(0, file, layout), names);
  }

  /** Without looking at the file first. */
  static List<String> unseen(RecordFormat format, SourceSpec spec, Path path, String... names)
      throws IOException {
    InputFile file = new InputFile("any", path.toString(), null, Files.size(path));
    return records(format, spec, Slice.whole(0, file, FileLayout.SELF_DESCRIBED), names);
  }

  private static List<String> records(
      RecordFormat format, SourceSpec spec, Slice slice, String... names) throws IOException {
    List<String> records = new ArrayList<>();
    try (RecordCursor cursor = format.open(slice, spec)) {
      while (cursor.next()) {
        records.add(cursor.number() + " " + line(cursor, names));
      }
    }
    return records;
  }

  private static String line(RecordCursor cursor, String... names) {
    try {
      Fields fields = cursor.fields();
      List<String> values = new ArrayList<>();
      for (String name : names) {
        values.add(String.valueOf(fields.text(name)));
      }
      return String.join("|", values);
    } catch (RecordException e) {
      return e.code();
    }
  }
}
