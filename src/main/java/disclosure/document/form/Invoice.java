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
 * Invoices: no common form, but common names; a line counts where quantity times price is total.
 */
final class Invoice implements FormReader {
  private static final Pattern LINE =
      Pattern.compile(
          "^(.*?[A-Za-z].*?) (\\d+(?:\\.\\d+)?) \\$?([\\d,]+\\.\\d{2}) (?:\\$?[\\d,]+\\.\\d{2} )*\\$?([\\d,]+\\.\\d{2})$");
  private static final Pattern GLUED_NUMBER =
      Pattern.compile(
          "(?i)\\bInvoice ?(?:# ?|No\\.?:? ?|Number:? ?)((?=\\S*\\d)[A-Z0-9][A-Z0-9-]{3,})");
  private static final Pattern COMPANY =
      Pattern.compile(
          "(?i).*(?:\\bdba\\b|\\binc\\b|\\bllc\\b|\\bcorp\\b|\\bltd\\b|\\bcompany\\b|\\bco\\.).*");

  private static final List<Label> LABELS =
      List.of(
          Label.of("number", "Invoice Number", "Invoice No.", "Invoice #", "Invoice ID"),
          Label.of("date", "Invoice Date:", "Invoice Date", "Date of Invoice", "Created:"),
          Label.of("due", "Due Date:", "Due Date", "Payment Due", "Due:"),
          Label.of("terms", "Payment Terms:", "Terms:"),
          Label.of(
              "po",
              "PO#:",
              "PO #",
              "P.O. No.",
              "PO No.",
              "P.O. Number",
              "PO Number",
              "Purchase Order",
              "Customer PO",
              "Your PO"),
          Label.of("customer number", "Customer ID", "Customer No.", "Customer Number"),
          Label.of("bill", "Bill To:", "Bill To", "Sold To", "Bill"),
          Label.of("ship", "Ship To:", "Ship To"),
          Label.of("name", "Billing Company Name:"),
          Label.of("contact", "Billing Contact Name:"),
          Label.of("subtotal", "Subtotal:", "Subtotal", "Sub Total"),
          Label.of("tax", "Sales Tax:"),
          Label.of("sum", "Total:", "Total"),
          Label.of("payments", "Payments/Credits", "Payments", "Amount Paid"),
          Label.of(
              "total", "Balance Due:", "Balance Due", "Total Due", "Amount Due", "Invoice Total"));

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    return sheets.stream()
        .map(sheet -> Blocks.of(sheet, LABELS))
        .filter(blocks -> number(blocks).isPresent() && blocks.has("date") && blocks.has("total"))
        .flatMap(blocks -> fields(blocks).stream())
        .toList();
  }

  private static List<DocumentField> fields(Blocks blocks) {
    PageFields fields = new PageFields(blocks.sheet().page());
    boolean scan = blocks.sheet().page().recognized();
    fields.type(scan ? "invoice (scan)" : "invoice", proof(blocks));
    fields.add("invoice_number", number(blocks));
    fields.add("date", Printed.date(blocks.near("date")));
    fields.add("due_date", Printed.date(blocks.near("due")));
    fields.add("po_number", Printed.identifier(blocks.near("po")));
    fields.add("vendor", vendor(blocks));
    customer(blocks)
        .ifPresent(
            customer -> {
              if (PrivateNames.isPerson(customer.value())) {
                fields.add("customer", customer, FieldMark.PERSON);
              } else {
                fields.add("customer", customer);
              }
            });
    fields.add(
        "total_amount",
        Printed.amount(blocks.beside("sum")).or(() -> Printed.amount(blocks.beside("total"))));
    items(blocks).forEach(item -> fields.add("line_item", item));
    return fields.all();
  }

  private static List<Word> proof(Blocks blocks) {
    return blocks.has("number")
        ? blocks.proof("number")
        : number(blocks).map(found -> found.words().words()).orElse(List.of());
  }

  private static Optional<Finding> number(Blocks blocks) {
    return Printed.identifier(blocks.near("number"))
        .or(() -> Phrases.first(blocks.sheet().page().words(), GLUED_NUMBER));
  }

  /** The company that heads the page: the first line above the customer that reads like one. */
  private static Optional<Finding> vendor(Blocks blocks) {
    PlacedLabel bill = blocks.labels().get("bill");
    double customer = bill == null ? blocks.sheet().page().height() / 4 : bill.box().top();
    return blocks.sheet().lines().stream()
        .map(line -> Lines.segments(line).get(0))
        .filter(segment -> segment.box().top() < customer)
        .filter(segment -> COMPANY.matcher(segment.text()).matches())
        .findFirst()
        .map(segment -> new Finding(segment.text(), segment));
  }

  private static Optional<Finding> customer(Blocks blocks) {
    List<Word> named = blocks.beside("name");
    if (!named.isEmpty()) {
      Segment name = Lines.segments(Lines.of(named).get(0)).get(0);
      return Optional.of(new Finding(name.text(), name));
    }
    return Address.of(Lines.of(blocks.near("bill"))).name();
  }

  private static List<Finding> items(Blocks blocks) {
    List<Finding> items = new ArrayList<>();
    for (Segment line : blocks.sheet().lines()) {
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
