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

/**
 * Invoices: no common form, but common names. A page is one where it says its number and its day,
 * whom it bills or that it is an invoice, and what is due; pages that repeat the number go on with
 * it. A line counts where quantity times price is total.
 */
final class Invoice implements FormReader {
  private static final double TITLE = 0.3;
  private static final Pattern LINE =
      Pattern.compile(
          "^(.*?[A-Za-z].*?) (\\d+(?:\\.\\d+)?) \\$?([\\d,]+\\.\\d{2}) (?:\\$?[\\d,]+\\.\\d{2}"
              + " )*\\$?([\\d,]+\\.\\d{2})$");
  private static final Pattern GLUED_NUMBER =
      Pattern.compile(
          "(?i)\\bInvoice ?(?:# ?|No\\.?:? ?|Number:? ?)((?=\\S*\\d)[A-Z0-9][A-Z0-9-]{3,})");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\w/.,$-])(?=[A-Za-z/-]*\\d)(?!\\d{1,2}[/-](?:\\d{1,2}|[A-Za-z]{3})[/-])[A-Za-z0-9][A-Za-z0-9/-]{2,}(?![\\w.,/])");
  private static final Pattern INVOICE =
      Pattern.compile(
          "(?i)(?:(?:tax|sales|customer|service|original|commercial) )?invoice(?:"
              + " ?(?:#|no\\.?:?|number:?) ?\\S+)?");
  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)(?:account )?statement(?: of account)?|purchase order|(?:price"
              + " )?(?:quote|quotation)|packing (?:slip|list)|estimate");

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    List<DocumentField> fields = new ArrayList<>();
    Optional<Finding> open = Optional.empty();
    boolean summed = false;
    for (Sheet sheet : sheets) {
      Blocks blocks = Blocks.of(sheet, InvoiceLabels.ALL);
      PageFields page = new PageFields(sheet.page());
      boolean goesOn = open.filter(number -> sheet.text().contains(number.value())).isPresent();
      if (!goesOn && isInvoice(blocks)) {
        heading(blocks, page);
        open = number(blocks);
        summed = false;
      } else if (!goesOn) {
        open = Optional.empty();
      }
      if (open.isPresent()) {
        Optional<Finding> total = summed ? Optional.empty() : InvoiceTotal.in(blocks);
        summed |= total.isPresent();
        page.add("total_amount", total);
        items(sheet).forEach(item -> page.add("line_item", item));
      }
      fields.addAll(page.all());
    }
    return fields;
  }

  private static boolean isInvoice(Blocks blocks) {
    return number(blocks).isPresent()
        && blocks.has("date")
        && isSummed(blocks)
        && (blocks.has("bill") || isHeaded(blocks.sheet(), INVOICE))
        && !isHeaded(blocks.sheet(), OTHER);
  }

  private static boolean isSummed(Blocks blocks) {
    return blocks.has("total") || InvoiceTotal.in(blocks).isPresent();
  }

  /** Whether a kind of paper is named by a piece of a line in the heading. */
  private static boolean isHeaded(Sheet sheet, Pattern kind) {
    return sheet.lines().stream()
        .filter(line -> line.box().top() < TITLE * sheet.page().height())
        .map(Lines::segments)
        .filter(pieces -> pieces.size() <= 2)
        .flatMap(List::stream)
        .anyMatch(piece -> kind.matcher(piece.text()).matches());
  }

  private static void heading(Blocks blocks, PageFields fields) {
    InvoiceParties parties = new InvoiceParties(blocks);
    fields.type(fields.isRecognized() ? "invoice (scan)" : "invoice", proof(blocks));
    fields.add("invoice_number", number(blocks));
    fields.add("date", date(blocks, "date"));
    fields.add("due_date", date(blocks, "due"));
    fields.add("po_number", value(blocks, "po"));
    fields.add("contract_number", Printed.identifier(blocks.beside("contract")));
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

  private static List<Word> proof(Blocks blocks) {
    return blocks.has("number")
        ? blocks.proof("number")
        : number(blocks).map(found -> found.words().words()).orElse(List.of());
  }

  private static Optional<Finding> number(Blocks blocks) {
    return value(blocks, "number")
        .or(() -> Phrases.first(blocks.sheet().page().words(), GLUED_NUMBER));
  }

  /** A number beside its caption, or on the line under it. */
  private static Optional<Finding> value(Blocks blocks, String label) {
    return Phrases.first(blocks.beside(label), NUMBER)
        .or(() -> Phrases.first(firstLine(blocks.below(label)), NUMBER));
  }

  private static Optional<Finding> date(Blocks blocks, String label) {
    return Printed.date(blocks.beside(label))
        .or(() -> Printed.date(firstLine(blocks.below(label))));
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
