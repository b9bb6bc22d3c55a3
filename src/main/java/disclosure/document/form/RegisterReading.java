package disclosure.document.form;

import disclosure.document.form.RegisterEntry.Row;
import disclosure.model.DocumentField;
import disclosure.model.FieldMark;
import disclosure.model.PageBox;
import disclosure.text.PrivateNames;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** States what was read of a register as fields of its pages. */
final class RegisterReading {
  private static final List<Pattern> COUNTS =
      List.of(
          Pattern.compile(
              "(?i)^(?:[A-Z' ]*[A-Z'] )?\\d[\\d,]* (\\d[\\d,]*)(?: -?\\$?[\\d,]+\\.\\d{2}){1,4}$"),
          Pattern.compile("^(\\d[\\d,]*)(?: -?\\$?[\\d,]+\\.\\d{2}){1,4}$"),
          Pattern.compile(
              "(?i)(?<![\\d.,/])(\\d[\\d,]*)"
                  + " +(?:transactions?|checks?|warrants?|vouchers?|payments?|disbursements?|E-?FT'?s?|ACHs?|wires?|drafts?)\\b"),
          Pattern.compile(
              "(?i)\\b(?:checks|warrants|payments|vouchers|transactions|demands)\\b\\W{0,4}\\(?(\\d[\\d,]*)\\b(?![\\d.,/])"),
          Pattern.compile(
              "(?i)\\b(?:item |check |payment )?count\\b:?\\s*(\\d[\\d,]*)\\b(?![\\d.,/])"),
          Pattern.compile(
              "(?i)\\b(?:E-?FT(?:'?s|(?=:))|ACHs?|wires)\\W{0,4}(\\d[\\d,]*)\\b(?![\\d.,/])"),
          Pattern.compile(
              "(?i)\\btotals?\\b[^\\d]*?\\s(?!(?:19|20)\\d\\d )(\\d{1,5})(?: +\\$?[\\d,]+\\.\\d{2}){1,3}$"),
          Pattern.compile("(?i)^Total (\\d+) "));
  private static final Pattern COUNT_LINE =
      Pattern.compile(
          "(?i)^(\\d[\\d,]*) (checks?|warrants?|E-?FT'?s?|ACHs?|wires?|electronic"
              + " payments?|payments?|vouchers?)(?: (?:in|on|for) this"
              + " (?:section|report|register|batch|list|run))?\\.?$");
  private static final double NEXT_LINE = 3;
  private static final Pattern NUMBERED = Pattern.compile("\\d{3,8}\\s+(?:-\\s+)?(?=\\S)");
  private static final double MOST = 0.8;

  private final Map<Integer, PageFields> pages = new TreeMap<>();
  private final List<Sheet> sheets;

  private RegisterReading(List<Sheet> sheets) {
    this.sheets = sheets;
  }

  /** The fields of the entries; none where no row is among them. */
  static List<DocumentField> of(List<RegisterEntry> read, List<Sheet> sheets, RegisterKind kind) {
    RegisterReading reading = new RegisterReading(sheets);
    List<RegisterEntry> entries =
        RegisterItems.asPayments(withoutVendorNumbers(reading.withCents(read)));
    Set<RegisterEntry> items = Collections.newSetFromMap(new IdentityHashMap<>());
    items.addAll(RegisterItems.in(entries));
    List<RegisterEntry> counted = new ArrayList<>(entries);
    counted.removeIf(items::contains);
    if (counted.stream().noneMatch(Row.class::isInstance)) {
      return List.of();
    }
    for (RegisterEntry entry : entries) {
      if (entry instanceof Row row) {
        reading.add(row, items.contains(row) ? "row_item" : "row");
      }
    }
    List<RegisterTotals.Said> said = new RegisterTotals(counted).said(kind);
    said.forEach(reading::add);
    ofOneKind(said, counted).ifPresent(reading::add);
    return reading.pages.values().stream().flatMap(page -> page.all().stream()).toList();
  }

  /** Where all payments are of one kind and add up to its total, that is the total of all. */
  private static Optional<RegisterTotals.Said> ofOneKind(
      List<RegisterTotals.Said> said, List<RegisterEntry> counted) {
    BigDecimal sum =
        rows(counted).stream().map(Row::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    List<RegisterTotals.Said> named =
        said.stream().filter(total -> total.name().startsWith("ap_")).toList();
    return named.size() == 1 && named.get(0).total().amount().compareTo(sum) == 0
        ? Optional.of(named.get(0).as("ap_total"))
        : Optional.empty();
  }

  /** Of a picture no row whose cents were not read, where the others have cents. */
  private List<RegisterEntry> withCents(List<RegisterEntry> entries) {
    List<Row> rows = rows(entries);
    long whole = rows.stream().filter(row -> row.amount().scale() == 2).count();
    return entries.stream()
        .filter(
            entry ->
                !(entry instanceof Row row)
                    || row.amount().scale() == 2
                    || 2 * whole < rows.size()
                    || !page(row.page()).isRecognized())
        .toList();
  }

  private PageFields page(int number) {
    return pages.computeIfAbsent(
        number,
        wanted ->
            new PageFields(
                sheets.stream()
                    .map(Sheet::page)
                    .filter(page -> page.number() == wanted)
                    .findFirst()
                    .orElseThrow()));
  }

  private void add(Row row, String name) {
    FieldMark[] marks = row.voided() ? new FieldMark[] {FieldMark.VOIDED} : new FieldMark[0];
    page(row.page()).add(name, new Finding(row.value(), row.words()), marks);
    if (PrivateNames.isPerson(row.payee())) {
      page(row.page()).add("payee", new Finding(row.payee(), row.words()), FieldMark.PERSON);
    }
  }

  private void add(RegisterTotals.Said said) {
    RegisterEntry.Total total = said.total();
    FieldMark[] marks =
        said.isSum()
            .map(isSum -> new FieldMark[] {isSum ? FieldMark.ADDS_UP : FieldMark.DIFFERS})
            .orElse(new FieldMark[0]);
    Finding amount = new Finding(total.amount().toPlainString(), total.words());
    PageFields page = page(total.page());
    page.add(said.name(), amount, marks);
    if (said.name().startsWith("ap_")) {
      String count = said.name().replace("_total", "_count");
      page.add(
          count,
          COUNTS.stream()
              .flatMap(pattern -> Phrases.first(total.words().words(), pattern).stream())
              .findFirst()
              .or(() -> countBelow(total, said.name())));
    }
  }

  /** A count with the line under its total to itself; it says of what. */
  private Optional<Finding> countBelow(RegisterEntry.Total total, String name) {
    PageBox box = total.words().box();
    return sheets.stream()
        .filter(sheet -> sheet.page().number() == total.page())
        .flatMap(sheet -> sheet.lines().stream())
        .filter(line -> line.box().middleY() > box.bottom())
        .filter(line -> line.box().top() < box.bottom() + NEXT_LINE * box.height())
        .filter(line -> COUNT_LINE.matcher(line.text()).matches())
        .filter(line -> name.equals("ap_total") || RegisterTotals.kindOf(line.text()).equals(name))
        .findFirst()
        .flatMap(line -> Phrases.first(line.words(), COUNT_LINE));
  }

  /** Where the vendors' numbers stand before nearly all names, they are no part of them. */
  private static List<RegisterEntry> withoutVendorNumbers(List<RegisterEntry> entries) {
    List<Row> rows = rows(entries);
    long numbered = rows.stream().filter(row -> NUMBERED.matcher(row.payee()).lookingAt()).count();
    if (numbered < MOST * rows.size() || rows.isEmpty()) {
      return entries;
    }
    return entries.stream()
        .map(entry -> entry instanceof Row row ? withoutVendorNumber(row) : entry)
        .toList();
  }

  private static Row withoutVendorNumber(Row row) {
    String payee = NUMBERED.matcher(row.payee()).replaceFirst("");
    List<String> parts = new ArrayList<>(row.parts());
    parts.replaceAll(part -> part.equals(row.payee()) ? payee : part);
    return row.with(row.words(), parts, payee);
  }

  static List<Row> rows(List<RegisterEntry> entries) {
    return entries.stream().filter(Row.class::isInstance).map(Row.class::cast).toList();
  }
}
