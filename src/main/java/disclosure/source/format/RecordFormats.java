package disclosure.source.format;

import disclosure.source.RecordFormat;
import java.util.Map;

/** The known formats by the name a source's YAML gives them. */
public final class RecordFormats {
  private static final Map<String, RecordFormat> FORMATS = Map.of("csv", new CsvRecords());

  private RecordFormats() {}

  /** The format of that name. */
  public static RecordFormat named(String name) {
    RecordFormat format = FORMATS.get(name);
    if (format == null) {
      throw new IllegalArgumentException(
          "unknown format '" + name + "'; known are " + FORMATS.keySet());
    }
    return format;
  }
}
