package disclosure.document.form;

import disclosure.document.page.Segment;
import disclosure.model.DocumentField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The contract number that most pages of a contract print in their first or last lines. A number
 * that running text mentions is not the document's own.
 */
final class RunningHead {
  private static final int LINES = 4;
  private static final int WORDS = 12;

  /** Invitations, quotations, notices and proposals (FAR 4.1603(a)(3)): numbers of requests. */
  private static final Pattern REQUEST = Pattern.compile(".{6}\\d{2}[BIQR].*");

  private RunningHead() {}

  /** The number, where it stands first; nothing where no number is on most of the pages. */
  static List<DocumentField> number(List<Sheet> sheets) {
    Map<String, List<Sheet>> holders =
        sheets.stream()
            .flatMap(
                sheet -> on(sheet).map(Finding::value).distinct().map(n -> Map.entry(n, sheet)))
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    TreeMap::new,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    return holders.entrySet().stream()
        .filter(held -> 2 * held.getValue().size() > sheets.size())
        .filter(held -> !REQUEST.matcher(Label.bare(held.getKey())).matches())
        .findFirst()
        .map(held -> stated(held.getValue().get(0), held.getKey()))
        .orElse(List.of());
  }

  private static List<DocumentField> stated(Sheet sheet, String number) {
    Optional<Finding> found = on(sheet).filter(one -> one.value().equals(number)).findFirst();
    return new PageFields(sheet.page()).add("piid", found).all();
  }

  private static Stream<Finding> on(Sheet sheet) {
    List<Segment> lines = sheet.lines();
    int last = Math.max(LINES, lines.size() - LINES);
    return Stream.concat(lines.stream().limit(LINES), lines.stream().skip(last))
        .filter(line -> line.words().size() <= WORDS)
        .flatMap(line -> Phrases.all(line.words(), Piids.PRINTED).stream());
  }
}
