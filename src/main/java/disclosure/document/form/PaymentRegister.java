package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.DocumentField;
import disclosure.model.FieldMark;
import disclosure.model.PageBox;
import disclosure.text.PrivateNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A city's register of payments: a row a check or transfer, the printed totals of each kind, and of
 * all. States each row as {@code number | date | payee | description | amount}.
 */
final class PaymentRegister implements FormReader {
  private static final int HEADING_LINES = 20;
  private static final List<String> NEEDED = List.of("number", "date", "payee", "amount");
  private static final Pattern NUMBER = Pattern.compile("\\d{2,}");
  private static final Pattern COUNT = Pattern.compile("(\\d[\\d,]*) Transactions?");

  private static final List<Label> COLUMNS =
      List.of(
          Label.of("number", "Number", "Check Number", "Check No.", "Check #", "Payment Number"),
          Label.of("date", "Date", "Check Date", "Payment Date"),
          Label.of("status", "Status"),
          Label.of("void", "Void Reason"),
          Label.of("reconciled", "Reconciled/ Voided Date", "Reconciled/Voided Date"),
          Label.of("source", "Source"),
          Label.of("payee", "Payee Name", "Payee", "Vendor Name", "Vendor"),
          Label.of("description", "Description", "Transaction Description"),
          Label.of("amount", "Transaction Amount", "Amount", "Check Amount", "Payment Amount"));

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    List<DocumentField> fields = new ArrayList<>();
    Optional<Sheet> first = sheets.stream().filter(sheet -> !heading(sheet).isEmpty()).findFirst();
    if (first.isEmpty()) {
      return fields;
    }
    Map<String, PlacedLabel> columns = heading(first.get());
    for (Sheet sheet : sheets) {
      if (isRegister(sheet)) {
        double scale = sheet.page().width() / first.get().page().width();
        fields.addAll(fields(sheet, columns, scale));
      }
    }
    return RegisterTotals.checked(fields);
  }

  private static boolean isRegister(Sheet sheet) {
    return sheet.says("PAYMENT REGISTER") || sheet.says("CHECK REGISTER");
  }

  /** The columns, from the first line that names the needed ones; empty where there is none. */
  private static Map<String, PlacedLabel> heading(Sheet sheet) {
    return sheet.lines().stream()
        .limit(isRegister(sheet) ? HEADING_LINES : 0)
        .map(line -> LabelFinder.find(List.of(line), sheet.page().method(), COLUMNS))
        .filter(found -> found.keySet().containsAll(NEEDED))
        .findFirst()
        .orElse(Map.of());
  }

  private static List<DocumentField> fields(
      Sheet sheet, Map<String, PlacedLabel> columns, double scale) {
    PageFields fields = new PageFields(sheet.page());
    String section = "";
    for (Segment line : sheet.lines()) {
      String text = line.text().toUpperCase(Locale.ROOT);
      section =
          text.startsWith("ACCOUNTS PAYABLE") && text.contains(" COUNT ")
              ? "ap"
              : text.startsWith("PAYROLL") ? "payroll" : section;
      Map<String, List<Word>> cells = cells(line, columns, scale);
      Optional<Finding> row = row(line, cells);
      if (row.isPresent()) {
        fields.add("row", row.get());
        fields.add("payee", person(cells), FieldMark.PERSON);
      }
      total(line, text, section, fields);
    }
    return fields.all();
  }

  /** The payee, where it is a private person. */
  private static Optional<Finding> person(Map<String, List<Word>> cells) {
    List<Word> payee = cells.getOrDefault("payee", List.of());
    return payee.isEmpty() || !PrivateNames.isPerson(text(cells, "payee"))
        ? Optional.empty()
        : Optional.of(new Finding(text(cells, "payee"), new Segment(payee)));
  }

  private static Optional<Finding> row(Segment line, Map<String, List<Word>> cells) {
    String number = text(cells, "number");
    Optional<Finding> date = Printed.date(cells.getOrDefault("date", List.of()));
    List<Finding> amounts = Printed.money(line.words());
    if (!NUMBER.matcher(number).matches() || date.isEmpty() || amounts.isEmpty()) {
      return Optional.empty();
    }
    String value =
        String.join(
            " | ",
            number,
            date.get().value(),
            text(cells, "payee"),
            text(cells, "description"),
            amounts.get(amounts.size() - 1).value());
    return Optional.of(new Finding(value, line));
  }

  private static String text(Map<String, List<Word>> cells, String column) {
    List<Word> words = cells.getOrDefault(column, List.of());
    return words.isEmpty() ? "" : new Segment(words).text();
  }

  /** Text columns are set from the left: a segment belongs to the last column begun before it. */
  private static Map<String, List<Word>> cells(
      Segment line, Map<String, PlacedLabel> columns, double scale) {
    Map<String, List<Word>> cells = new LinkedHashMap<>();
    for (Segment segment : Lines.segments(line)) {
      for (Word word : segment.words()) {
        cells.computeIfAbsent(column(word.box(), columns, scale), c -> new ArrayList<>()).add(word);
      }
    }
    List<Word> description = cells.get("description");
    if (description != null
        && !Printed.money(List.of(description.get(description.size() - 1))).isEmpty()) {
      description.remove(description.size() - 1);
    }
    return cells;
  }

  private static String column(PageBox box, Map<String, PlacedLabel> columns, double scale) {
    String best = "number";
    double left = -1;
    for (Map.Entry<String, PlacedLabel> column : columns.entrySet()) {
      double start = column.getValue().box().left() * scale;
      if (start <= box.left() + 3 && start > left) {
        best = column.getKey();
        left = start;
      }
    }
    return best;
  }

  private static void total(Segment line, String text, String section, PageFields fields) {
    List<Finding> amounts = Printed.money(line.words());
    if (amounts.isEmpty()) {
      return;
    }
    Finding amount = amounts.get(amounts.size() - 1);
    String kind =
        text.startsWith("TOTAL CHECKS") && section.isEmpty()
            ? "ap_check"
            : text.startsWith("TOTAL EFT") && section.isEmpty()
                ? "ap_eft"
                : section.equals("ap") && text.startsWith("TOTAL") ? "ap" : "";
    if (!kind.isEmpty()) {
      fields.add(kind + "_total", amount);
      fields.add(kind + "_count", count(line, kind));
    }
  }

  private static Optional<Finding> count(Segment line, String kind) {
    Optional<Finding> named = Phrases.first(line.words(), COUNT);
    return named.isPresent() || !kind.equals("ap")
        ? named
        : Phrases.first(line.words(), Pattern.compile("(?i)^Total (\\d+) "));
  }
}
