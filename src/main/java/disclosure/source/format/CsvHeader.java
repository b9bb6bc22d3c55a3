package disclosure.source.format;

import disclosure.source.InputException;
import disclosure.source.InputFile;
import disclosure.source.SourceSpec;
import disclosure.text.Separator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The first row of a CSV file: the names of its columns, or what is wrong with it. */
final class CsvHeader {
  private CsvHeader() {}

  /** The columns as the source's parser names them; databases write names in capitals. */
  static List<String> renamed(List<String> cells, SourceSpec spec) {
    Map<String, String> names = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    spec.required().forEach(name -> names.put(name, name));
    spec.headers().forEach(header -> header.forEach(name -> names.put(name, name)));
    names.putAll(spec.renamed());
    return cells.stream().map(cell -> names.getOrDefault(cell, cell)).toList();
  }

  /**
   * Refuses what would be read wrongly.
   *
   * @throws InputException where a name stands twice, or line ends are those of old Macs
   */
  static void require(InputFile file, List<String> columns) {
    Set<String> seen = new HashSet<>();
    for (String column : columns) {
      if (column.contains("\r")) {
        throw new InputException(
            file.shownAs() + " ends its lines with CR alone: save it with LF or CRLF");
      }
      if (!column.isEmpty() && !seen.add(column)) {
        throw new InputException(
            file.shownAs()
                + " has two columns '"
                + column
                + "', and which one counts is not certain: take one out, or fetch it again");
      }
    }
  }

  /** Why these cells are no header of the source, and the mend. */
  static InputException refusal(InputFile file, SourceSpec spec, List<String> cells) {
    String first = cells.get(0);
    if (first.startsWith("sep=")) {
      return new InputException(
          file.shownAs() + " begins with a spreadsheet's line '" + first + "': take that line out");
    }
    String line = String.join(",", cells);
    for (Separator separator : Separator.values()) {
      if (missing(separator.cut(line), spec).isEmpty()) {
        return separatedBy(separator, file);
      }
    }
    return new InputException(
        file.shownAs()
            + " is not "
            + spec.id()
            + ": its header lacks "
            + String.join(", ", missing(cells, spec))
            + "; give it to the source it belongs to, or fetch it again");
  }

  /** Refuses a header of one cell that is a header of several with another mark between them. */
  static void requireCommas(InputFile file, String only) {
    for (Separator separator : Separator.values()) {
      if (separator.cut(only).size() > 1) {
        throw separatedBy(separator, file);
      }
    }
  }

  private static InputException separatedBy(Separator separator, InputFile file) {
    return new InputException(
        file.shownAs()
            + " has "
            + separator.words()
            + " between its columns: save it as CSV with commas");
  }

  private static List<String> missing(List<String> cells, SourceSpec spec) {
    List<String> missing = new ArrayList<>(spec.required());
    missing.removeAll(renamed(cells, spec));
    return missing;
  }
}
