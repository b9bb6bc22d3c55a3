package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.DocumentField;
import disclosure.model.FieldMark;
import disclosure.text.PrivateNames;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a vendor sends: no common form, but common names. It has a number, a day and a sum; pages
 * that repeat the number go on with it. A line counts where quantity times price is total.
 */
abstract class SalesPaper implements FormReader {
  private static final double TITLE = 0.3;
  private static final Pattern LINE =
      Pattern.compile(
          "^(.*?[A-Za-z].*?) (\\d+(?:\\.\\d+)?) \\$?([\\d,]+\\.\\d{2}) (?:\\$?[\\d,]+\\.\\d{2}"
              + " )*\\$?([\\d,]+\\.\\d{2})$");

  /** The short name of a kind of order may stand before its number: {@code DO 2025-0446}. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\w/.,$-])((?:(?:DO|DPO|BPO|BO|MA|CT|PRC) )?"
              + "(?=[A-Za-z/-]*\\d)(?!\\d{1,2}[/-](?:\\d{1,2}|[A-Za-z]{3})[/-])"
              + "[A-Za-z0-9][A-Za-z0-9/-]{2,}(?![\\w.,/]))");

  private final List<Label> labels;

  SalesPaper(List<Label> labels) {
    this.labels = labels;
  }

  /** Whether a page is the first of such a paper. */
  abstract boolean begins(Blocks blocks);

  /** The number by which the vendor calls it. */
  abstract Optional<Finding> number(Blocks blocks);

  /** States what the first page says above its lines. */
  abstract void heading(Blocks blocks, PageFields fields);

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    List<DocumentField> fields = new ArrayList<>();
    Optional<Finding> open = Optional.empty();
    boolean summed = false;
    for (Sheet sheet : sheets) {
      Blocks blocks = Blocks.of(sheet, labels);
      PageFields page = new PageFields(sheet.page());
      boolean goesOn = open.filter(number -> sheet.text().contains(number.value())).isPresent();
      if (!goesOn && begins(blocks)) {
        heading(blocks, page);
        open = number(blocks);
        summed = false;
      } else if (!goesOn) {
        open = Optional.empty();
      }
      if (open.isPresent()) {
        Optional<Finding> total = summed ? Optional.empty() : SalesTotal.in(blocks);
        summed |= total.isPresent();
        page.add("total_amount", total);
        items(sheet).forEach(item -> page.add("line_item", item));
      }
      fields.addAll(page.all());
    }
    return fields;
  }

  static boolean isSummed(Blocks blocks) {
    return blocks.has("total") || SalesTotal.in(blocks).isPresent();
  }

  /** Whether a kind of paper is named by a piece of a line in the heading. */
  static boolean isHeaded(Sheet sheet, Pattern kind) {
    return sheet.lines().stream()
        .filter(line -> line.box().top() < TITLE * sheet.page().height())
        .map(Lines::segments)
        .filter(pieces -> pieces.size() <= 2)
        .flatMap(List::stream)
        .anyMatch(piece -> kind.matcher(piece.text()).matches());
  }

  /** The words that bear the number, or its caption. */
  List<Word> proof(Blocks blocks) {
    return blocks.has("number")
        ? blocks.proof("number")
        : number(blocks).map(found -> found.words().words()).orElse(List.of());
  }

  /** States the two sides; a private person is marked as one. */
  static void parties(Blocks blocks, PageFields fields) {
    SalesParties parties = new SalesParties(blocks);
    fields.add("vendor", parties.vendor());
    parties
        .customer()
        .ifPresent(
            customer -> {
              if (PrivateNames.isPerson(customer.value())) {
                fields.add("customer", customer, FieldMark.PERSON);
              } else {
                fields.add("customer", customer);
              }
            });
  }

  /** A number beside its caption, or on the line under it. */
  static Optional<Finding> value(Blocks blocks, String label) {
    return Phrases.first(blocks.beside(label), NUMBER)
        .or(() -> Phrases.first(firstLine(blocks.below(label)), NUMBER));
  }

  /** An identifier beside its caption, or on the line under it. */
  static Optional<Finding> identifier(Blocks blocks, String label) {
    return Printed.identifier(blocks.beside(label))
        .or(() -> Printed.identifier(firstLine(blocks.below(label))));
  }

  /** A day beside its caption, or on the line under it. */
  static Optional<Finding> date(Blocks blocks, String label) {
    return Printed.date(blocks.beside(label))
        .or(() -> Printed.date(firstLine(blocks.below(label))));
  }

  /** The two days of a period beside its caption, or on the line under it. */
  static void period(Blocks blocks, PageFields fields) {
    Stream.of(blocks.beside("period"), firstLine(blocks.below("period")))
        .map(Printed::dates)
        .filter(days -> days.size() == 2)
        .findFirst()
        .ifPresent(
            days -> {
              fields.add("pop_start_date", days.get(0));
              fields.add("pop_end_date", days.get(1));
            });
  }

  private static List<Word> firstLine(List<Word> words) {
    return Lines.of(words).stream().findFirst().map(Segment::words).orElse(List.of());
  }

  /** By the columns of a heading, or where there is none, by what a line looks like. */
  private static List<Finding> items(Sheet sheet) {
    List<Finding> items = LineItems.on(sheet);
    return items.isEmpty() ? unheaded(sheet) : items;
  }

  private static List<Finding> unheaded(Sheet sheet) {
    List<Finding> items = new ArrayList<>();
    for (Segment line : sheet.lines()) {
      Matcher row = LINE.matcher(line.text());
      if (row.matches() && multiplies(row)) {
        String value =
            String.join(
                " | ",
                row.group(1),
                row.group(2),
                Printed.plain(row.group(3)),
                Printed.plain(row.group(4)));
        items.add(new Finding(value, line));
      }
    }
    return items;
  }

  private static boolean multiplies(Matcher row) {
    BigDecimal total = new BigDecimal(Printed.plain(row.group(4)));
    BigDecimal product =
        new BigDecimal(row.group(2)).multiply(new BigDecimal(Printed.plain(row.group(3))));
    return total.signum() != 0 && product.compareTo(total) == 0;
  }
}
