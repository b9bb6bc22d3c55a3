package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The company whose price list it is: its legal name, by the surest sign that the title page gives,
 * its other name and its city. Without a name no city is stated.
 */
final class GsaContractor {
  /** A company named on a line of its own behind the word for it. */
  static final Pattern CONTRACTOR =
      Pattern.compile("^(?:Contractor(?: Name)?|Company(?: Name)?): ?([A-Z][\\w&,.'’ -]{2,60})$");

  /** The other name that a company does business as. */
  static final Pattern DBA =
      Pattern.compile(
          "(?i:\\bd\\.?/?b\\.?/?a\\.?|\\bdoing business as)\\s+([A-Z][\\w&'’-]*(?:(?: &| and)? [A-Z][\\w&'’-]*){0,4})(?=[.,;)]|$|"
              + " is\\b| [a-z0-9])");

  private static final Pattern DBA_CAPTION =
      Pattern.compile("^(?i:d\\.?/?b\\.?/?a\\.?|doing business as):\\s*([A-Z][\\w&,.'’ -]{2,60})$");

  private static final Pattern BEFORE_DBA =
      Pattern.compile(
          "([A-Z][\\w&,.'’-]*(?: (?:[A-Z&][\\w&,.'’-]*|of|and))*)(?: \\([A-Z0-9]+\\))?,?"
              + " d\\.?/?b\\.?/?a\\.?\\s");
  private static final Pattern CAPTION =
      Pattern.compile("(?i)(?:(?:Contract|Schedule) Holder|(?:Contractor|Company)(?: Name)?):?");
  private static final int HEADING = 3;
  private static final int ADDRESS = 4;
  static final Pattern COMPANY =
      Pattern.compile(
          "[A-Z][\\w&.'’-]*(?:,? [\\w&.'’-]+){0,6},?"
              + " (?i:Inc|Incorporated|LLC|L\\.L\\.C|Corp|Corporation|Ltd|LLP|L\\.?P|PLLC|PLC|P\\.?C)\\.?");
  private static final Pattern OTHER_NAME =
      Pattern.compile("(?i)^(?:d\\.?/?b\\.?/?a|doing business as)\\b.*");
  private static final Pattern NAME = Pattern.compile("[\\w“\"]*[A-Za-z]");
  private static final Pattern BRACKETS = Pattern.compile("\\s*\\([A-Z0-9&. -]+\\)$");

  private final Sheet sheet;

  /** Takes the title page. */
  GsaContractor(Sheet sheet) {
    this.sheet = sheet;
  }

  /** States what the page says of the company. */
  void state(PageFields fields) {
    state(
        fields,
        named().or(this::inCell).or(this::overPlace).or(this::heading).or(this::abovePlace));
  }

  /** States what a page behind the title says, by a sentence or a caption alone. */
  void stateNamed(PageFields fields) {
    named().ifPresent(name -> state(fields, Optional.of(name)));
  }

  private void state(PageFields fields, Optional<Finding> legal) {
    fields.add(
        "vendor", legal.map(found -> found.as(BRACKETS.matcher(found.value()).replaceFirst(""))));
    fields.add("dba", dba());
    fields.add("vendor_city_state", legal.flatMap(this::city));
  }

  private Optional<Finding> named() {
    return beforeOther().or(this::saidContractor);
  }

  /** The name that stands before another name that the company does business as. */
  private Optional<Finding> beforeOther() {
    return sheet.lines().stream()
        .map(GsaContractor::valueOf)
        .flatMap(line -> Phrases.first(line.words(), BEFORE_DBA).stream())
        .findFirst();
  }

  /** A company whose address stands in the lines under its name. */
  private Optional<Finding> overPlace() {
    return UnderCaption.pieces(sheet).stream()
        .filter(line -> COMPANY.matcher(line.text()).matches())
        .map(line -> new Finding(line.text(), line))
        .filter(name -> city(name).isPresent())
        .findFirst();
  }

  /** The city in the column under a name, or in the lines under it. */
  private Optional<Finding> city(Finding name) {
    List<Segment> pieces = UnderCaption.pieces(sheet);
    List<Segment> column = OrderSupplier.column(name.words(), pieces);
    return Address.of(column.stream().skip(1).limit(ADDRESS).toList())
        .city()
        .or(() -> cityInLines(name));
  }

  private Optional<Finding> cityInLines(Finding name) {
    double top = name.words().box().top();
    return Address.of(
            sheet.lines().stream()
                .filter(line -> line.box().top() > top + 1)
                .limit(ADDRESS)
                .toList())
        .city();
  }

  /** The other name in one column, on one line, or in running text from one to the next. */
  private Optional<Finding> dba() {
    return Stream.concat(sheet.pieces(), sheet.lines().stream())
        .flatMap(line -> Phrases.first(line.words(), DBA).stream())
        .findFirst()
        .or(() -> Phrases.onLine(sheet, DBA_CAPTION))
        .or(() -> Phrases.first(sheet.page().words(), DBA));
  }

  private Optional<Finding> saidContractor() {
    return sheet.lines().stream()
        .flatMap(line -> Phrases.first(line.words(), CONTRACTOR).or(() -> beside(line)).stream())
        .findFirst();
  }

  /** In a table, the first line of the cell under the caption. */
  private Optional<Finding> inCell() {
    return UnderCaption.inCell(sheet, CAPTION).stream()
        .findFirst()
        .map(name -> new Finding(name.text(), name));
  }

  private static Optional<Finding> beside(Segment line) {
    Segment value = valueOf(line);
    return value.equals(line)
        ? Optional.empty()
        : Optional.of(new Finding(value.text(), value))
            .filter(found -> NAME.matcher(found.value()).lookingAt());
  }

  /** Of a sheet of names and values in two columns, the company; any other line whole. */
  private static Segment valueOf(Segment line) {
    List<Segment> columns = Lines.segments(line);
    return columns.size() == 2 && CAPTION.matcher(columns.get(0).text()).matches()
        ? columns.get(1)
        : line;
  }

  /** The first line that ends as companies do. */
  private Optional<Finding> heading() {
    return sheet.lines().stream()
        .limit(HEADING)
        .filter(line -> COMPANY.matcher(line.text()).matches())
        .findFirst()
        .map(line -> new Finding(line.text(), line));
  }

  /** The name that stands above the company's street and city. */
  private Optional<Finding> abovePlace() {
    List<Segment> lines = sheet.lines();
    for (int at = 1; at < lines.size(); at++) {
      Address address = Address.of(lines.subList(at - 1, Math.min(lines.size(), at + 2)));
      if (address.city().isPresent() && address.names().size() == 1 && isName(address)) {
        return address.name();
      }
    }
    return Optional.empty();
  }

  private static boolean isName(Address address) {
    return address
        .name()
        .map(Finding::value)
        .filter(name -> name.indexOf(':') < 0 && !OTHER_NAME.matcher(name).matches())
        .isPresent();
  }
}
