package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.DocumentField;
import disclosure.model.PageBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Purchase orders of states, counties and cities: no common form, but common names for the number,
 * the date, the supplier and the total. The pages after the first state lines and the total.
 */
final class PurchaseOrder implements FormReader {
  private static final int ENOUGH_LABELS = 4;
  private static final double FLUSH = 2;

  /** As small systems count, believed only where it fills the place of the number. */
  private static final Pattern NUMBER_AND_DAY =
      Pattern.compile("^\\S+ / (" + Printed.DATE.pattern() + ")");

  private static final Pattern SHORT = Pattern.compile("^#?(\\d{3,4})$");

  private static final Pattern CONTRACT =
      Pattern.compile(
          "(?i)(?:per )?\\b(?:contract|agreement) (?:no\\.? ?|number:? ?|#:? ?)?((?=[A-Z-]*\\d)[A-Z0-9]+(?:-[A-Z0-9]+)+|\\d{5,}|(?!FY)[A-Z]{1,4}\\d{3,}(?![\\w-]))");

  private static final Pattern TERM =
      Pattern.compile(
          "(?i)\\b(?:term|period):? (?:"
              + Printed.DATE.pattern()
              + ") ?(?:to|through|thru|-|–) ?(?:"
              + Printed.DATE.pattern()
              + ")");

  /** A number that begins with the short name of its kind, as {@code MA 2100 0417-TELECOM}. */
  private static final Pattern CAPTIONED =
      Pattern.compile("^[A-Z0-9][A-Z0-9 -]*\\d{3}[A-Z0-9 -]*$");

  /** A number behind the kind of paper and the department, as CGI Advantage has them. */
  private static final Pattern WITH_DEPARTMENT =
      Pattern.compile("^[A-Z]{2,4} [A-Z0-9]{2,4} \\d{10,}(?!\\S)");

  /** The line of a city, whose ZIP code is no number of an order. */
  private static final Pattern CITY = Pattern.compile(",? [A-Z]{2},? \\d{5}\\b");

  private static final String COLOR = "(?:white|canary|yellow|pink|goldenrod|gold|green|blue|buff)";

  private static final String COPY =
      ".*(?:\\b" + COLOR + "(?: copy)? ?[-–:=]|[-–:=(] ?" + COLOR + "\\b)";

  /** Who gets the copies of which colors, at the foot of the form. */
  private static final Pattern COPIES = Pattern.compile("(?i)" + COPY + COPY + ".*");

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    List<DocumentField> fields = new ArrayList<>();
    boolean begun = false;
    boolean summed = false;
    for (Sheet printed : sheets) {
      Sheet sheet = printed.without(COPIES);
      boolean isOrder =
          (sheet.says("PURCHASE ORDER") || OrderTitle.ofDelivery(sheet).isPresent())
              && !isFederal(sheet);
      if (!isOrder) {
        continue;
      }
      Blocks blocks = Blocks.of(sheet, OrderLabels.ALL);
      boolean begins = isFirst(blocks);
      begun |= begins;
      summed &= !begins;
      PageFields page = new PageFields(sheet.page());
      if (begins) {
        heading(blocks, page);
      }
      Optional<Finding> total = OrderTotal.in(blocks);
      if (begun && !summed) {
        page.add("total_amount", total);
        summed = total.isPresent();
      }
      if (begun) {
        LineItems.on(sheet).forEach(item -> page.add("line_item", item));
      }
      fields.addAll(page.all());
    }
    return fields;
  }

  /** Whether it is one of the forms of the federal government, which name purchase orders too. */
  private static boolean isFederal(Sheet sheet) {
    return Stream.of(
            "STANDARD FORM", "OPTIONAL FORM", "DD FORM 1155", "ORDER FOR SUPPLIES OR SERVICES")
        .anyMatch(sheet::says);
  }

  /** With few captions the title, the number and the address of the supplier make it one. */
  private static boolean isFirst(Blocks blocks) {
    return !OrderTitle.isOther(blocks.sheet())
        && number(blocks).filter(number -> isTo(blocks, number)).isPresent();
  }

  private static boolean isTo(Blocks blocks, Finding number) {
    boolean captioned = OrderSupplier.isOn(blocks);
    return (captioned && blocks.size() >= ENOUGH_LABELS)
        || (OrderTitle.in(blocks.sheet()).isPresent()
            && new OrderSupplier(blocks)
                .addressed()
                .filter(name -> captioned || isUnder(name, number))
                .isPresent());
  }

  /** Over the number, the address without a caption is the buyer's own. */
  private static boolean isUnder(Finding name, Finding number) {
    return name.words().box().top() > number.words().box().bottom();
  }

  private static void heading(Blocks blocks, PageFields fields) {
    OrderTitle.ofDelivery(blocks.sheet())
        .ifPresentOrElse(
            title -> fields.type("Delivery Order", title.words()),
            () -> fields.type("Purchase Order", blocks.proof("title", "number")));
    fields.add("po_number", number(blocks));
    fields.add("date", date(blocks));
    fields.add("due_date", due(blocks, "due"));
    fields.add("delivery_date", due(blocks, "delivery date"));
    OrderSupplier supplier = new OrderSupplier(blocks);
    supplier.state(fields);
    fields.add("requisition_number", identifier(blocks, "requisition"));
    fields.add("contract_number", contract(blocks));
    fields.add("agency", OrderBuyer.in(blocks).or(() -> OrderBuyer.opposite(blocks, supplier)));
    fields.add("solicitation_number", Printed.identifier(blocks.beside("solicitation")));
    period(blocks, fields);
  }

  private static void period(Blocks blocks, PageFields fields) {
    List<Finding> beside = Printed.dates(blocks.beside("effective"));
    List<Finding> period =
        beside.isEmpty() ? Printed.dates(firstLine(blocks.below("effective"))) : beside;
    fields.period(period);
    fields.addMissing("pop_start_date", Printed.date(blocks.beside("valid from")));
    fields.addMissing("pop_end_date", Printed.date(blocks.beside("valid to")));
    SaidOnForm.period(fields, blocks.sheet().page().words(), TERM);
  }

  private static Optional<Finding> contract(Blocks blocks) {
    List<Word> beside = blocks.beside("contract");
    return (beside.isEmpty()
            ? Optional.<Finding>empty()
            : Phrases.first(Lines.segments(new Segment(beside)).get(0).words(), CAPTIONED))
        .or(() -> Printed.identifier(beside))
        .or(() -> Printed.identifier(firstLine(blocks.below("contract"))))
        .or(() -> Phrases.first(blocks.sheet().page().words(), CONTRACT));
  }

  private static Optional<Finding> date(Blocks blocks) {
    return Printed.date(blocks.below("date"))
        .or(() -> Printed.date(blocks.beside("date")))
        .or(() -> Printed.date(blocks.beside("number"), NUMBER_AND_DAY))
        .or(() -> Printed.date(firstLine(blocks.below("number"))));
  }

  /** Beside its caption, or alone on the line under it. */
  private static Optional<Finding> due(Blocks blocks, String caption) {
    return Printed.date(blocks.beside(caption))
        .or(() -> Printed.date(firstLine(blocks.below(caption))))
        .or(() -> Printed.date(firstLine(blocks.cellBelow(caption))));
  }

  private static Optional<Finding> number(Blocks blocks) {
    return Stream.of("number", "order", "title below", "title")
        .flatMap(label -> identifier(blocks, label).stream())
        .findFirst()
        .or(() -> shortNumber(blocks))
        .map(number -> whole(number, blocks.sheet()));
  }

  private static Optional<Finding> shortNumber(Blocks blocks) {
    return Stream.of(blocks.beside("number"), firstLine(blocks.below("number")))
        .flatMap(words -> Phrases.first(words, SHORT).stream())
        .findFirst();
  }

  /** A number that is broken after a hyphen goes on in the line below. */
  private static Finding whole(Finding number, Sheet sheet) {
    PageBox box = number.words().box();
    return sheet.lines().stream()
        .filter(line -> number.value().endsWith("-"))
        .flatMap(line -> line.words().stream())
        .filter(word -> Math.abs(word.box().left() - box.left()) < FLUSH)
        .filter(word -> word.box().middleY() > box.bottom())
        .filter(word -> word.box().top() < box.bottom() + box.height())
        .findFirst()
        .map(
            rest ->
                new Finding(
                    number.value() + rest.text(), number.words().and(new Segment(List.of(rest)))))
        .orElse(number);
  }

  /** A number beside its caption, or on the line under it. */
  private static Optional<Finding> identifier(Blocks blocks, String label) {
    return Phrases.first(blocks.beside(label), WITH_DEPARTMENT)
        .or(() -> Printed.identifier(blocks.beside(label)))
        .or(() -> Printed.identifier(firstLine(blocks.below(label))));
  }

  private static List<Word> firstLine(List<Word> words) {
    return Lines.of(words).stream()
        .findFirst()
        .filter(line -> !CITY.matcher(line.text()).find())
        .map(Segment::words)
        .orElse(List.of());
  }
}
