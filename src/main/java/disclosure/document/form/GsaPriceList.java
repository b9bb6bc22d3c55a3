package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.DocumentField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The price list a holder of a GSA schedule contract must publish (GSAR 552.238): contract number,
 * period and company on its first pages, identifiers of the company further on.
 */
final class GsaPriceList implements FormReader {
  private static final int FRONT = 3;
  private static final Pattern CONTRACT =
      Pattern.compile(
          "(?i)Contract (?:Number|No\\.?|#)(?: Contractor)?\\s*:? ?((?:GS ?-? ?\\d{2}[A-Z] ?-?"
              + " ?\\d{3,4}[A-Z]{1,2}|47Q[A-Z]{3}-?\\d{2}-?[A-Z]-?[A-Z0-9]{4}|V797[A-Z0-9-]{4,}|36F797\\w{7,}))");
  private static final Pattern PERIOD =
      Pattern.compile("(?i)(?:Period Covered by Contract|Contract Period)\\s*:? ?(.{12,60})");
  private static final Pattern PSC =
      Pattern.compile(
          "\\b(?:PSC|FSC)(?: (?:Codes?|Class(?:es)?))?: ?([A-Z]{1,2}\\d{2,3}|\\d{4})\\b");
  private static final Pattern CHANGE =
      Pattern.compile(
          "(?i)\\bMod(?:ification)?\\.? ?(?:(?:#|No\\.?|Number):? ?|(?<=(?:through|as of)"
              + " Mod(?:ification)? ?))((?:[A-Z]{2}-?)?[A-Z]?\\d{3,4})\\b");
  private static final Pattern EFFECTIVE =
      Pattern.compile(
          "(?i)\\bMod(?:ification)?\\.? ?(?:#|No\\.?|Number)?:? ?[A-Z0-9-]{3,8},? effective(?:"
              + " date:?| on)? ("
              + Printed.DATE.pattern()
              + ")");
  private static final Pattern AGENCY =
      Pattern.compile("(?i)^(General Services Administration)\\b");
  static final Pattern DBA =
      Pattern.compile(
          "(?i:\\bd\\.?/?b\\.?/?a\\.?)\\s+([A-Z][\\w&'’-]*(?: [A-Z][\\w&'’-]*){0,4})(?=[.,;)]|$|"
              + " is\\b| [a-z0-9])");
  private static final Pattern BEFORE_DBA =
      Pattern.compile(
          "([A-Z][\\w&,.'’-]*(?: (?:[A-Z&][\\w&,.'’-]*|of|and))*)(?: \\([A-Z0-9]+\\))?,?"
              + " d\\.?/?b\\.?/?a\\.?\\s");
  private static final Pattern DUNS =
      Pattern.compile(
          "(?i)(?:DUNS|Data Universal Number(?:ing)? System)[^:\\d]{0,40}:?"
              + " ?(\\d{2}-?\\d{3}-?\\d{4})\\b");
  private static final Pattern UEI =
      Pattern.compile(
          "(?i)(?:Unique Entity"
              + " (?:ID|Identifier)|UEI)[^:A-Z0-9]{0,3}(?:\\(?(?:SAM|UEI)\\)?)?[^:]{0,12}:?"
              + " ?((?=[A-Z0-9]*\\d)[A-Z0-9]{12})\\b");
  private static final Pattern CAGE =
      Pattern.compile(
          "(?i)CAGE(?: Code)?\\s*[:#]? ?(?:[A-Z0-9]{12} ?/ ?)?((?=[A-Z]*\\d)[A-Z0-9]{5})\\b");
  private static final Pattern NAICS = Pattern.compile("NAICS(?: Codes?)?:? ?(\\d{6})\\b");

  /** A company named on a line of its own behind the word for it. */
  static final Pattern CONTRACTOR =
      Pattern.compile("^(?:Contractor(?: Name)?|Company(?: Name)?): ?([A-Z][\\w&,.'’ -]{2,60})$");

  private static final Pattern CAPTION = Pattern.compile("(?i)(?:Contractor|Company)(?: Name)?:?");
  private static final int HEADING = 3;
  private static final int ADDRESS = 4;
  private static final Pattern COMPANY =
      Pattern.compile(
          "[A-Z][\\w&.'’-]*(?:,? [\\w&.'’-]+){0,6},?"
              + " (?i:Inc|LLC|L\\.L\\.C|Corp|Corporation|Ltd|LLP|L\\.?P)\\.?");
  private static final Pattern BRACKETS = Pattern.compile("\\s*\\([A-Z0-9&. -]+\\)$");

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    List<Sheet> front = sheets.subList(0, Math.min(FRONT, sheets.size()));
    Optional<Sheet> title =
        front.stream()
            .filter(
                sheet ->
                    isPriceList(sheet) && !Phrases.all(sheet.page().words(), CONTRACT).isEmpty())
            .findFirst();
    return title.map(sheet -> fields(sheet, sheets)).orElse(List.of());
  }

  private static boolean isPriceList(Sheet sheet) {
    return (sheet.says("FEDERAL SUPPLY SCHEDULE")
            || sheet.says("MULTIPLE AWARD SCHEDULE")
            || sheet.says("TECHNOLOGY SCHEDULE"))
        && (sheet.says("PRICE LIST") || sheet.says("PRICELIST"));
  }

  private static List<DocumentField> fields(Sheet title, List<Sheet> sheets) {
    PageFields fields = new PageFields(title.page());
    List<Word> words = title.page().words();
    fields.type("GSA price list", proof(words));
    fields.add(
        "piid",
        Phrases.first(words, CONTRACT).map(found -> found.as(found.value().replace(" ", ""))));
    period(words, fields);
    ScheduleItems.state(title, fields);
    fields.add("psc", Phrases.first(words, PSC));
    fields.add("naics", Phrases.first(words, NAICS));
    fields.add("modification_number", Phrases.first(words, CHANGE));
    fields.add(
        "effective_date",
        Phrases.first(words, EFFECTIVE)
            .flatMap(found -> Printed.iso(found.value()).map(found::as)));
    fields.add("agency", Phrases.onLine(title, AGENCY));
    Optional<Finding> legal =
        title.lines().stream()
            .map(GsaPriceList::valueOf)
            .flatMap(line -> Phrases.first(line.words(), BEFORE_DBA).stream())
            .findFirst()
            .or(() -> saidContractor(title))
            .or(() -> overPlace(title))
            .or(() -> heading(title))
            .or(() -> abovePlace(title));
    fields.add(
        "vendor", legal.map(found -> found.as(BRACKETS.matcher(found.value()).replaceFirst(""))));
    fields.add("dba", dba(title));
    if (legal.isPresent()) {
      fields.add("vendor_city_state", city(title, legal.get()));
    }
    List<DocumentField> all = new ArrayList<>(fields.all());
    if (all.stream().noneMatch(field -> field.field().equals("sin"))) {
      sheets.stream()
          .limit(FRONT)
          .skip(1)
          .forEach(sheet -> all.addAll(ScheduleItems.awarded(sheet)));
    }
    all.addAll(first(sheets, "duns", DUNS));
    all.addAll(first(sheets, "uei", UEI));
    all.addAll(first(sheets, "cage", CAGE));
    return all;
  }

  /** A company whose address stands in the lines under its name. */
  private static Optional<Finding> overPlace(Sheet sheet) {
    return sheet.lines().stream()
        .filter(line -> COMPANY.matcher(line.text()).matches())
        .map(line -> new Finding(line.text(), line))
        .filter(name -> city(sheet, name).isPresent())
        .findFirst();
  }

  /** The city in the lines under a name. */
  private static Optional<Finding> city(Sheet sheet, Finding name) {
    double top = name.words().box().top();
    return Address.of(
            sheet.lines().stream()
                .filter(line -> line.box().top() > top + 1)
                .limit(ADDRESS)
                .toList())
        .city();
  }

  /** The other name on one line, or in running text from one line to the next. */
  private static Optional<Finding> dba(Sheet title) {
    return title.lines().stream()
        .flatMap(line -> Phrases.first(line.words(), DBA).stream())
        .findFirst()
        .or(() -> Phrases.first(title.page().words(), DBA));
  }

  private static void period(List<Word> words, PageFields fields) {
    List<Finding> dates =
        Phrases.first(words, PERIOD)
            .map(found -> Printed.dates(found.words().words()))
            .orElse(List.of());
    if (dates.size() >= 2) {
      fields.add("pop_start_date", dates.get(0));
      fields.add("pop_end_date", dates.get(1));
    }
  }

  private static List<Word> proof(List<Word> words) {
    return Phrases.first(
            words, Pattern.compile("(?i)Supply Schedule|Award Schedule|Technology Schedule"))
        .map(found -> found.words().words())
        .orElse(List.of());
  }

  private static Optional<Finding> saidContractor(Sheet sheet) {
    return sheet.lines().stream()
        .flatMap(line -> Phrases.first(line.words(), CONTRACTOR).or(() -> beside(line)).stream())
        .findFirst();
  }

  private static Optional<Finding> beside(Segment line) {
    Segment value = valueOf(line);
    return value.equals(line) ? Optional.empty() : Optional.of(new Finding(value.text(), value));
  }

  /** Of a sheet of names and values in two columns, the company; any other line whole. */
  private static Segment valueOf(Segment line) {
    List<Segment> columns = Lines.segments(line);
    return columns.size() == 2 && CAPTION.matcher(columns.get(0).text()).matches()
        ? columns.get(1)
        : line;
  }

  /** The first line that ends as companies do. */
  private static Optional<Finding> heading(Sheet sheet) {
    return sheet.lines().stream()
        .limit(HEADING)
        .filter(line -> COMPANY.matcher(line.text()).matches())
        .findFirst()
        .map(line -> new Finding(line.text(), line));
  }

  /** The name that stands above the company's street and city. */
  private static Optional<Finding> abovePlace(Sheet sheet) {
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
    return address.name().filter(name -> name.value().indexOf(':') < 0).isPresent();
  }

  private static List<DocumentField> first(List<Sheet> sheets, String field, Pattern pattern) {
    for (Sheet sheet : sheets) {
      Optional<Finding> found = Phrases.first(sheet.page().words(), pattern);
      if (found.isPresent()) {
        return new PageFields(sheet.page()).add(field, found).all();
      }
    }
    return List.of();
  }
}
