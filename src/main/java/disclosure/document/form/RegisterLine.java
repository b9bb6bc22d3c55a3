package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One printed line of a register, by its columns. */
final class RegisterLine {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?=.*\\d)(?:(?:ACH|E-?FT|WIRE|DRAFT|CHECK|CK) )?[A-Z0-9][A-Z0-9./#-]*\\*?|(?i:ACH|E-?FT|WIRE|DEBIT|DRAFT|AUTO(?:PAY)?|ONLINE|E-?PAY)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?:\\$\\s?)?(\\(|-)?\\s?\\$?\\s?(-)?(\\d{1,3}(?:,\\d{3})+(?:\\.\\d{2})?|\\d*\\.\\d{2}|(?<=\\$\\s?)\\d+)"
              + "\\)?(-| ?CR\\b)?(?: ?[A-Z*]{1,2})?");
  private static final Pattern DESCRIPTION =
      Pattern.compile(
          "(?i)(?:(?:invoice|inv) desc(?:ription)?: |invoice: (?!.*\\d\\.\\d{2}$)(?=.*[a-z]{4}))(.*)");
  private static final int LONGEST_NUMBER = 25;

  private final Segment words;
  private final int page;
  private final Map<RegisterColumn, List<Word>> cells = new EnumMap<>(RegisterColumn.class);
  private final List<Word> amount;

  RegisterLine(Segment words, int page, RegisterLanes lanes) {
    this.words = words;
    this.page = page;
    List<List<Word>> byLane = new ArrayList<>();
    for (int lane = 0; lane < lanes.count(); lane++) {
      byLane.add(new ArrayList<>());
    }
    words.words().forEach(word -> byLane.get(lanes.at(word.box())).add(word));
    for (int lane = 1; lane < lanes.count(); lane++) {
      if (lanes.kind(lane) == RegisterColumn.AMOUNT) {
        giveBack(byLane.get(lane), byLane.get(lane - 1));
      }
    }
    for (int lane = 0; lane < lanes.count(); lane++) {
      cells.computeIfAbsent(lanes.kind(lane), kind -> new ArrayList<>()).addAll(byLane.get(lane));
    }
    this.amount = amount(byLane, lanes);
  }

  /** A long text before the amount reaches into its column. */
  private static void giveBack(List<Word> cell, List<Word> before) {
    for (int start = 0; start < cell.size(); start++) {
      List<Word> rest = cell.subList(start, cell.size());
      if (plain(text(rest)).isPresent()) {
        before.addAll(cell.subList(0, start));
        cell.subList(0, start).clear();
        takeDollar(before);
        return;
      }
    }
    if (text(cell).chars().anyMatch(Character::isLetter)) {
      before.addAll(cell);
      cell.clear();
    }
  }

  /** The dollar sign at the left end of the column of amounts. */
  private static void takeDollar(List<Word> before) {
    int last = before.size() - 1;
    if (last >= 0 && before.get(last).text().equals("$")) {
      before.remove(last);
    }
  }

  /** Of several columns of amounts the first that is filled in. */
  private static List<Word> amount(List<List<Word>> byLane, RegisterLanes lanes) {
    for (int lane = 0; lane < byLane.size(); lane++) {
      if (lanes.kind(lane) == RegisterColumn.AMOUNT
          && plain(text(byLane.get(lane))).filter(value -> !isZero(value)).isPresent()) {
        return byLane.get(lane);
      }
    }
    return List.of();
  }

  private static boolean isZero(String plain) {
    return new BigDecimal(plain).signum() == 0;
  }

  /** What a line says that is captioned as the description of the row above it. */
  static Optional<String> description(Segment words) {
    Matcher matcher = DESCRIPTION.matcher(words.text());
    return matcher.matches() ? Optional.of(matcher.group(1).replace('|', ' ')) : Optional.empty();
  }

  Segment words() {
    return words;
  }

  /** The words of what is stated: how a column that is not was read says nothing of the row. */
  Segment stated() {
    List<Word> others = new ArrayList<>(cell(RegisterColumn.OTHER));
    others.addAll(cell(RegisterColumn.TYPE));
    List<Word> kept = words.words().stream().filter(word -> !others.contains(word)).toList();
    return kept.isEmpty() ? words : new Segment(kept);
  }

  int page() {
    return page;
  }

  String text(RegisterColumn column) {
    return text(cells.getOrDefault(column, List.of()));
  }

  private static String text(List<Word> words) {
    return words.isEmpty() ? "" : new Segment(words).text().replace('|', ' ').strip();
  }

  List<Word> cell(RegisterColumn column) {
    return cells.getOrDefault(column, List.of());
  }

  /** The number of the payment, where the cell holds one and nothing else. */
  Optional<String> number() {
    return numberIn(RegisterColumn.NUMBER);
  }

  /** The number of the invoice. */
  Optional<String> invoice() {
    return numberIn(RegisterColumn.INVOICE);
  }

  private Optional<String> numberIn(RegisterColumn column) {
    return Optional.of(text(column))
        .filter(text -> text.length() <= LONGEST_NUMBER && NUMBER.matcher(text).matches())
        .filter(text -> !Printed.DATE.matcher(text).matches());
  }

  Optional<String> date() {
    return Printed.date(cell(RegisterColumn.DATE)).map(Finding::value);
  }

  /** Plain; with a minus where it is printed with one, in brackets or as a credit. */
  Optional<String> amount() {
    return amount.isEmpty() ? Optional.empty() : plain(text(amount));
  }

  /** An amount with a dollar sign, cents or grouped thousands. */
  static Optional<String> plain(String printed) {
    Matcher matcher = AMOUNT.matcher(printed.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    boolean negative =
        matcher.group(1) != null || matcher.group(2) != null || matcher.group(4) != null;
    String number = matcher.group(3).replace(",", "");
    String whole = number.startsWith(".") ? "0" + number : number;
    return Optional.of(negative ? "-" + whole : whole);
  }

  /** The last amount of the line, in whatever column, that is not zero; zero where all are. */
  Optional<String> lastAmount() {
    List<String> amounts =
        Lines.segments(words).stream()
            .flatMap(segment -> segment.words().stream())
            .flatMap(word -> plain(word.text()).stream())
            .toList();
    return amounts.stream()
        .filter(amount -> new BigDecimal(amount).signum() != 0)
        .reduce((first, last) -> last)
        .or(() -> amounts.stream().findFirst());
  }

  /** Whether all its words stand in these two columns. */
  boolean isOnly(RegisterColumn one, RegisterColumn other) {
    return cell(one).size() + cell(other).size() == words.words().size();
  }

  String text() {
    return words.text();
  }

  /** All that names a payment stands on the line itself. */
  boolean isWhole(RegisterLayout layout) {
    return number().isPresent()
        && (!layout.has(RegisterColumn.DATE) || date().isPresent())
        && (!layout.has(RegisterColumn.PAYEE)
            || layout.byInvoice()
            || !text(RegisterColumn.PAYEE).isEmpty());
  }
}
