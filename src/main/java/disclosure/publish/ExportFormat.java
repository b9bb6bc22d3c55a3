package disclosure.publish;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The ways in which {@code publish} writes tables beside the database. */
enum ExportFormat {
  CSV("FORMAT csv, HEADER true, DELIMITER ',', QUOTE '\"', ESCAPE '\"'", "text/csv"),
  PARQUET("FORMAT parquet, COMPRESSION zstd", "application/vnd.apache.parquet");

  private final String options;
  private final String mediaType;

  ExportFormat(String options, String mediaType) {
    this.options = options;
    this.mediaType = mediaType;
  }

  /** Those a dataset declares; others are written elsewhere. */
  static List<ExportFormat> declared(List<String> exports) {
    return Arrays.stream(values()).filter(format -> exports.contains(format.folder())).toList();
  }

  /** Name of the folder, of the file ending and of the declaration. */
  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  String options() {
    return options;
  }

  String mediaType() {
    return mediaType;
  }
}
