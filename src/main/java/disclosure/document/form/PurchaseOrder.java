package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.DocumentField;
import disclosure.model.PageBox;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Purchase orders of states, counties and cities: no common form, but common names for the number,
 * the date, the supplier and the total.
 */
final class PurchaseOrder implements FormReader {
  private static final int ENOUGH_LABELS = 4;
  private static final double COLUMN = 200;
  private static final double BLOCK = 60;
  private static final Pattern CONTRACT =
      Pattern.compile(
          "(?i)(?:per )?contract (?:no\\.? ?|number:? ?|#:? ?)?((?=[A-Z-]*\\d)[A-Z0-9]{2,}(?:-[A-Z0-9]+)+|\\d{5,})");

  /** The line of a city, whose ZIP code is no number of an order. */
  private static final Pattern CITY = Pattern.compile(",? [A-Z]{2},? \\d{5}\\b");

  static final Pattern GOVERNMENT =
      Pattern.compile(
          "\\b((?:City|County|Town|Village|Borough) of (?:(?:San|Santa|Los|Las|El|New|Fort|St\\.|Saint|Mount|Lake|Palo|La|West|East|North|South) )?[A-Z][a-z]+"
              + "|State of (?:(?:New|North|South|West|Rhode) )?[A-Z][a-z]+"
              + "|(?:CITY|COUNTY|TOWN|VILLAGE|STATE) OF (?:(?:SAN|SANTA|LOS|LAS|NEW|NORTH|SOUTH|WEST|EAST|FORT|ST\\.|LA|EL|RHODE) )?[A-Z]{3,})\\b");

  private static final List<Label> LABELS =
      List.of(
          Label.of(
              "number",
              "Purchase Order Number",
              "Purchase Order No.",
              "PO Number",
              "P.O. Number",
              "P.O. No.",
              "PO No.",
              "PO number/date",
              "Document ID:",
              "Order #"),
          Label.of("title", "Purchase Order"),
          Label.of("title below", "Purchase Order"),
          Label.of(
              "date", "Order Date", "PO Date", "P.O. Date", "Date Issued:", "Date Issued", "Date"),
          Label.of("revision", "Revision"),
          Label.of("terms", "Payment Terms", "Terms"),
          Label.of("freight", "Freight Terms"),
          Label.of("ship via", "Ship Via"),
          Label.of("buyer", "Buyer"),
          Label.of("phone", "Phone"),
          Label.of("currency", "Currency"),
          Label.of("supplier", "Supplier:", "Vendor:", "Contractor:", "Supplier", "Vendor"),
          Label.of(
              "supplier id",
              "Contractor ID:",
              "Vendor ID:",
              "Supplier ID:",
              "Vendor number",
              "Vendor No."),
          Label.of("solicitation", "Solicitation:", "Bid No."),
          Label.of("effective", "Effective:"),
          Label.of("ship to", "Ship To:", "Ship To"),
          Label.inside("attention", "Attention:"),
          Label.of("bill to", "Bill To:", "Bill To"),
          Label.of("exempt", "Tax Exempt?", "Tax Exempt"),
          Label.of("exempt id", "Tax Exempt ID:"),
          Label.of("line", "Line-", "Line", "Line #"),
          Label.of("item", "Item/Description", "Description", "Item"),
          Label.of("quantity", "Quantity", "Qty"),
          Label.of(
              "total",
              "Total PO Amount",
              "PO Total",
              "Purchase Order Total",
              "Total Order Amount",
              "Order Total",
              "Grand Total",
              "Total Amount",
              "Total value USD",
              "Total value"));

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    return sheets.stream()
        .filter(sheet -> sheet.says("PURCHASE ORDER") && !sheet.says("STANDARD FORM"))
        .map(sheet -> Blocks.of(sheet, LABELS))
        .filter(
            blocks ->
                blocks.size() >= ENOUGH_LABELS
                    && (blocks.has("supplier") || blocks.has("supplier id"))
                    && number(blocks).isPresent())
        .flatMap(blocks -> fields(blocks).stream())
        .toList();
  }

  private static List<DocumentField> fields(Blocks blocks) {
    PageFields fields = new PageFields(blocks.sheet().page());
    List<Word> words = blocks.sheet().page().words();
    fields.type("Purchase Order", blocks.proof("title", "number"));
    fields.add("po_number", number(blocks));
    fields.add("date", near(blocks, "date"));
    fields.add("supplier_id", supplierNumber(blocks));
    fields.add("vendor", vendor(blocks));
    fields.add("total_amount", Printed.amount(blocks.beside("total")));
    fields.add("contract_number", Phrases.first(words, CONTRACT));
    fields.add("agency", Phrases.first(words, GOVERNMENT));
    fields.add("solicitation_number", Printed.identifier(blocks.beside("solicitation")));
    List<Finding> period = Printed.dates(blocks.beside("effective"));
    if (period.size() == 2) {
      fields.add("pop_start_date", period.get(0));
      fields.add("pop_end_date", period.get(1));
    }
    return fields.all();
  }

  private static Optional<Finding> near(Blocks blocks, String label) {
    Optional<Finding> below = Printed.date(blocks.below(label));
    return below.isPresent() ? below : Printed.date(blocks.beside(label));
  }

  private static Optional<Finding> number(Blocks blocks) {
    for (String label : List.of("number", "title below", "title")) {
      Optional<Finding> beside = Printed.identifier(blocks.beside(label));
      Optional<Finding> found =
          beside.isPresent() ? beside : Printed.identifier(firstLine(blocks.below(label)));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static List<Word> firstLine(List<Word> words) {
    return Lines.of(words).stream()
        .findFirst()
        .filter(line -> !CITY.matcher(line.text()).find())
        .map(Segment::words)
        .orElse(List.of());
  }

  private static Optional<Finding> supplierNumber(Blocks blocks) {
    Optional<Finding> labelled = Printed.identifier(blocks.near("supplier id"));
    return labelled.isPresent() ? labelled : supplierNumberBeside(blocks);
  }

  private static Optional<Finding> supplierNumberBeside(Blocks blocks) {
    List<Word> words = blocks.beside("supplier");
    return words.isEmpty()
        ? Optional.empty()
        : Phrases.first(words.subList(0, 1), Pattern.compile("^\\d{4,}$"));
  }

  private static Optional<Finding> vendor(Blocks blocks) {
    return blocks.has("supplier") ? named(blocks) : underNumber(blocks);
  }

  /** Where only the supplier's number has a caption the supplier stands in the lines under it. */
  private static Optional<Finding> underNumber(Blocks blocks) {
    PageBox label = new Segment(blocks.proof("supplier id")).box();
    List<Word> under =
        blocks.around("supplier id", COLUMN, BLOCK).stream()
            .filter(word -> word.box().top() > label.bottom() - 1)
            .toList();
    List<Segment> column =
        Lines.of(under).stream()
            .map(line -> Lines.segments(line).get(0))
            .filter(line -> line.box().left() < label.right())
            .toList();
    return Address.of(column).name();
  }

  private static Optional<Finding> named(Blocks blocks) {
    Optional<Finding> below = Address.of(blocks.linesBelow("supplier")).name();
    List<Word> beside = blocks.beside("supplier");
    boolean named = !beside.isEmpty() && supplierNumberBeside(blocks).isEmpty();
    return named ? Address.of(List.of(new Segment(beside))).name() : below;
  }
}
