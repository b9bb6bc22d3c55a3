package disclosure.document.form;

import disclosure.document.form.RateHeading.NamedColumn;
import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.DocumentField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Labor rates by contract year: a heading {@code Contract Year} over a line of years, then a row an
 * item, with a unit or, under the name of the labor categories, with whatever columns stand between
 * its category and its rates. States each rate as {@code item | description | contract year |
 * rate}, and the contract and the contractor that the head or the foot of the page names.
 */
final class RateTable implements FormReader {
  private static final String ITEM =
      "\\d{3,4}[A-Z]{0,2}(?: [A-Z]{1,2}\\d{2})?|[A-Z]{1,4}-?\\d{1,4}";
  private static final Pattern NUMBERED = Pattern.compile("(?:" + ITEM + "|\\d{1,2})");
  private static final Pattern ROW =
      Pattern.compile("^(" + ITEM + ") (.+?) (?:HRS?|HOURS?|MO|DAY|YR|EA) (?=\\$)");
  private static final Pattern YEAR = Pattern.compile("\\d{1,2}");
  private static final Pattern RATE = Pattern.compile("\\$[\\d,]+\\.\\d{2}");
  static final Pattern CONTRACT =
      Pattern.compile(
          "(?i:\\bContract(?: (?:No\\.?|Number|#))?):? (" + Piids.PRINTED.pattern() + ")");

  /** One column of rates: a contract year and where it is printed. */
  private record Year(String number, double middle) {}

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    List<DocumentField> fields = new ArrayList<>();
    for (Sheet sheet : sheets) {
      if (isOn(sheet)) {
        fields.addAll(fields(sheet, years(sheet)));
      }
    }
    return fields;
  }

  /** Whether a sheet has such a heading over a line of years. */
  static boolean isOn(Sheet sheet) {
    return sheet.says("CONTRACT YEAR") && !years(sheet).isEmpty();
  }

  /**
   * The numbers at the end of a line under the heading, bare or as {@code Year 1}, each one more
   * than before; other captions may stand before them.
   */
  private static List<Year> years(Sheet sheet) {
    return sheet.lines().stream()
        .map(RateTable::numbers)
        .filter(words -> words.size() >= 2 && isCounting(words))
        .findFirst()
        .map(
            words ->
                words.stream().map(word -> new Year(word.text(), word.box().middleX())).toList())
        .orElse(List.of());
  }

  private static List<Word> numbers(Segment line) {
    List<Word> words =
        line.words().stream().filter(word -> !word.text().equalsIgnoreCase("year")).toList();
    int start = words.size();
    while (start > 0 && YEAR.matcher(words.get(start - 1).text()).matches()) {
      start--;
    }
    return words.subList(start, words.size());
  }

  private static boolean isCounting(List<Word> words) {
    for (int at = 0; at < words.size(); at++) {
      String text = words.get(at).text();
      if (!YEAR.matcher(text).matches()
          || Integer.parseInt(text) != Integer.parseInt(words.get(0).text()) + at) {
        return false;
      }
    }
    return true;
  }

  private static List<DocumentField> fields(Sheet sheet, List<Year> years) {
    PageFields fields = new PageFields(sheet.page());
    fields.add("piid", Phrases.onLine(sheet, CONTRACT));
    fields.add("vendor", RateOwner.named(sheet).or(() -> RateOwner.alone(sheet)));
    Optional<NamedColumn> categories = categories(sheet);
    for (Segment line : sheet.lines()) {
      categories
          .flatMap(column -> item(line, column))
          .or(() -> item(line))
          .ifPresent(item -> add(fields, item + " | contract year ", line, years));
    }
    return fields.all();
  }

  private static void add(PageFields fields, String item, Segment line, List<Year> years) {
    rates(line).forEach(rate -> rate(item, rate, years).ifPresent(f -> fields.add("rate", f)));
  }

  private static Optional<NamedColumn> categories(Sheet sheet) {
    return sheet
        .pieces()
        .filter(RateHeadings::isCategory)
        .findFirst()
        .map(name -> NamedColumn.of(name, sheet.pieces()));
  }

  private static Optional<String> item(Segment line, NamedColumn categories) {
    List<Segment> cells = Lines.segments(line);
    return NUMBERED.matcher(cells.get(0).text()).matches()
        ? cells.stream()
            .skip(1)
            .filter(cell -> categories.has(cell) && !RATE.matcher(cell.text()).find())
            .findFirst()
            .map(category -> cells.get(0).text() + " | " + category.text())
        : Optional.empty();
  }

  private static Optional<String> item(Segment line) {
    Matcher row = ROW.matcher(line.text());
    return row.find() ? Optional.of(row.group(1) + " | " + row.group(2)) : Optional.empty();
  }

  private static List<Word> rates(Segment line) {
    return line.words().stream().filter(word -> RATE.matcher(word.text()).matches()).toList();
  }

  private static Optional<Finding> rate(String item, Word rate, List<Year> years) {
    return years.stream()
        .min(Comparator.comparingDouble(year -> Math.abs(year.middle() - rate.box().middleX())))
        .map(
            year ->
                new Finding(
                    item + year.number() + " | " + Printed.plain(rate.text()),
                    new Segment(List.of(rate))));
  }
}
