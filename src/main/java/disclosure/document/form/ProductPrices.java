package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.model.DocumentField;
import disclosure.model.PageBox;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The products of a GSA price list: a heading with a part number, a description and a price that is
 * said to be GSA's, then a row a product, each as {@code part | description | price}. A row that
 * lacks one of the three states nothing.
 */
final class ProductPrices implements FormReader {
  private static final Pattern PART =
      Pattern.compile(
          "(?i)(?:(?:mfr|mfg|manufacturer'?s?|vendor|contractor|oem)\\.?"
              + " )?(?:part|model|product|item|catalog|stock)(?:"
              + " (?:number|no\\.?|#|code|id))|SKU|P/N|CLIN/part number");
  private static final Pattern DESCRIPTION =
      Pattern.compile("(?i)(?:product |item |part )?(?:description|name)(?: of (?:product|item))?");
  private static final Pattern PRICE =
      Pattern.compile(
          "(?i)(?:GSA|awarded|schedule|MAS) (?:(?:net|unit|list|sell|offer|schedule|contract)"
              + " )*price.*|price offered to GSA.*|(?:net )?GSA price.*");
  private static final Pattern AMOUNT =
      Pattern.compile("\\$ ?(?:\\d{1,3}(?:,\\d{3})+|\\d+)\\.\\d{2}");
  private static final Pattern NUMBER = Pattern.compile("(?=\\S*[A-Z0-9])[A-Za-z0-9][\\w./+-]*");
  private static final double ASIDE = 4;
  private static final double LEADING = 0.8;

  /** Where the three columns stand, and where the one behind the description begins. */
  private record Heading(PageBox part, PageBox description, double end, PageBox price) {
    static Optional<Heading> of(Segment line) {
      List<Segment> names = Lines.segments(line);
      Optional<PageBox> part = first(names, PART);
      Optional<PageBox> description = first(names, DESCRIPTION);
      Optional<PageBox> price = first(names, PRICE);
      if (part.isEmpty() || description.isEmpty() || price.isEmpty()) {
        return Optional.empty();
      }
      double end =
          names.stream()
              .mapToDouble(name -> name.box().left())
              .filter(left -> left > description.get().left())
              .min()
              .orElse(price.get().left());
      return Optional.of(new Heading(part.get(), description.get(), end, price.get()));
    }

    private static Optional<PageBox> first(List<Segment> names, Pattern kind) {
      return names.stream()
          .filter(name -> kind.matcher(name.text()).matches())
          .map(Segment::box)
          .findFirst();
    }

    /** The product of a row, whose description may go on in the lines under it. */
    Optional<Finding> row(List<Segment> lines, int at) {
      Segment line = lines.get(at);
      Optional<Segment> number =
          Lines.segments(line).stream()
              .filter(cell -> Math.abs(cell.box().left() - part.left()) < ASIDE)
              .filter(cell -> NUMBER.matcher(cell.text()).matches())
              .findFirst();
      Optional<Segment> amount =
          Lines.segments(line).stream()
              .filter(cell -> AMOUNT.matcher(cell.text()).matches())
              .filter(cell -> cell.box().sharedWidth(price) > 0)
              .findFirst();
      return number.isEmpty() || amount.isEmpty()
          ? Optional.empty()
          : named(line)
              .map(name -> whole(name, lines.subList(at + 1, lines.size())))
              .map(name -> value(number.get(), name, amount.get()))
              .map(value -> new Finding(value, line));
    }

    private static String value(Segment number, Segment name, Segment amount) {
      return String.join(" | ", number.text(), name.text(), Printed.plain(amount.text()));
    }

    private Optional<Segment> named(Segment line) {
      return Lines.segments(line).stream()
          .filter(cell -> Math.abs(cell.box().left() - description.left()) < ASIDE)
          .filter(cell -> cell.box().right() < end)
          .findFirst();
    }

    private Segment whole(Segment name, List<Segment> below) {
      Segment whole = name;
      PageBox above = name.box();
      for (Segment line : below) {
        Optional<Segment> next = named(line).filter(more -> more.words().equals(line.words()));
        if (next.isEmpty() || line.box().top() - above.bottom() > LEADING * above.height()) {
          return whole;
        }
        whole = whole.and(next.get());
        above = line.box();
      }
      return whole;
    }
  }

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    return sheets.stream().flatMap(ProductPrices::fields).toList();
  }

  private static Stream<DocumentField> fields(Sheet sheet) {
    PageFields fields = new PageFields(sheet.page());
    Optional<Heading> heading = Optional.empty();
    List<Segment> lines = sheet.lines();
    for (int at = 0; at < lines.size(); at++) {
      int row = at;
      Optional<Heading> next = Heading.of(lines.get(at));
      heading = next.isPresent() ? next : heading;
      fields.add("rate", heading.flatMap(columns -> columns.row(lines, row)));
    }
    return fields.all().stream();
  }
}
