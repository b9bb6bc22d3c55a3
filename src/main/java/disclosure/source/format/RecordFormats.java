package disclosure.source.format;

import disclosure.source.InputException;
import disclosure.source.InputFile;
import disclosure.source.RecordFormat;
import disclosure.source.SourceSpec;
import java.util.Map;
import java.util.TreeSet;

/** The known formats by the name a source's YAML gives them. */
public final class RecordFormats {
  private static final Map<String, RecordFormat> FORMATS =
      Map.of(
          "announcement", new AnnouncementRecords(),
          "csv", new CsvRecords(),
          "html", new HtmlRecords(),
          "json", new JsonRecords(),
          "xml", new XmlRecords());

  private RecordFormats() {}

  /** The format that {@code file} of that source is in. */
  public static RecordFormat of(SourceSpec spec, InputFile file) {
    String name = spec.formatOf(file);
    RecordFormat format = FORMATS.get(name);
    if (format == null) {
      throw new InputException(
          "pipelines/sources/"
              + spec.id()
              + ".yml names the format '"
              + name
              + "'; known are "
              + String.join(", ", new TreeSet<>(FORMATS.keySet())));
    }
    return format;
  }
}
