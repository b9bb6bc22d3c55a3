package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The lines of an order under a heading with a description, a quantity and a price: {@code
 * description | quantity | unit price | amount}. A line counts where quantity times price is its
 * amount.
 */
final class LineItems {
  private static final Pattern BEFORE_SLASH = Pattern.compile("^\\S+ / (?=\\S)");
  private static final Pattern PART_NUMBER =
      Pattern.compile("(?=.*\\d)[A-Z0-9][A-Z0-9./-]*(?: \\S)?");

  /** What stands under a description and is none: a caption, a day, the number of an account. */
  private static final Pattern NOTE =
      Pattern.compile("^(?:\\S+ ){0,3}\\S*:(?: |$)|^\\d[\\d/.-]{5,}");

  private static final Pattern AMOUNT = Pattern.compile("\\d\\.\\d{2}$");

  private static final double FLUSH = 1.5;
  private static final double LEADING = 1.1;

  private final boolean numbered;
  private final List<Segment> lines;
  private final List<Optional<ItemProduct>> products;
  private final DescriptionColumn column;

  private LineItems(OrderColumns heading, List<Segment> below) {
    this.numbered = heading.numbered();
    this.lines = below.stream().map(line -> UnreadQuantity.mended(line, heading)).toList();
    this.products = lines.stream().map(line -> ItemProduct.of(line, heading.quantity())).toList();
    this.column = measured(new DescriptionColumn(heading));
  }

  /** The items of a page, from the top; none where it has no such heading. */
  static List<Finding> on(Sheet sheet) {
    List<Finding> items = new ArrayList<>();
    List<Segment> lines = sheet.lines();
    Optional<LineItems> open = Optional.empty();
    int first = 0;
    for (int at = 0; at < lines.size(); at++) {
      Optional<OrderColumns> heading = OrderColumns.at(lines, at, sheet.page().width());
      if (heading.isPresent()) {
        first = at + 1;
        open = Optional.of(new LineItems(heading.get(), lines.subList(first, lines.size())));
      } else if (open.isPresent()) {
        open.get().item(at - first).ifPresent(items::add);
      }
    }
    return items;
  }

  /**
   * Purchasing systems that write in capitals break descriptions after so many letters: none is
   * longer than the longest.
   */
  private DescriptionColumn measured(DescriptionColumn wide) {
    List<Segment> described =
        IntStream.range(0, lines.size())
            .boxed()
            .flatMap(at -> products.get(at).flatMap(p -> wide.beside(lines.get(at), p)).stream())
            .toList();
    return described.size() > 1 && described.stream().allMatch(LineItems::isInCapitals)
        ? wide.narrowed(described.stream().mapToDouble(d -> d.box().right()).max().orElseThrow())
        : wide;
  }

  private static boolean isInCapitals(Segment words) {
    return !isPartNumber(words) && words.text().equals(words.text().toUpperCase(Locale.ROOT));
  }

  private static boolean isPartNumber(Segment words) {
    return PART_NUMBER.matcher(words.text()).matches();
  }

  private Optional<Finding> item(int at) {
    return products
        .get(at)
        .flatMap(product -> description(at, product).map(words -> finding(words, product)));
  }

  private Optional<Segment> description(int at, ItemProduct product) {
    Optional<Segment> beside = column.beside(lines.get(at), product);
    boolean isNumber = numbered && beside.filter(words -> !isPartNumber(words)).isEmpty();
    return (isNumber ? under(at) : Optional.<Segment>empty())
        .map(words -> whole(words, at + 1))
        .or(() -> beside.map(words -> whole(words, at)));
  }

  /** The description under a part number that has its line to itself. */
  private Optional<Segment> under(int at) {
    int next = at + 1;
    return next == lines.size() || products.get(next).isPresent()
        ? Optional.empty()
        : Lines.segments(lines.get(next)).stream()
            .filter(piece -> column.holds(piece) && isRightUnder(lines.get(at), piece))
            .findFirst();
  }

  /** A description goes on in the next line where that line's first word did not fit behind it. */
  private Segment whole(Segment description, int at) {
    Segment whole = description;
    Optional<Segment> last = Optional.of(description);
    for (int next = at + 1; next < lines.size() && last.isPresent(); next++) {
      last = rest(last.get(), next);
      whole = last.map(whole::and).orElse(whole);
    }
    return whole;
  }

  private Optional<Segment> rest(Segment last, int next) {
    return products.get(next).isPresent() || hasAmount(lines.get(next))
        ? Optional.empty()
        : column.pieces(lines.get(next)).stream()
            .filter(piece -> isRightUnder(last, piece) && isFlush(last, piece))
            .findFirst()
            .filter(piece -> !isNote(piece) && (isOpen(last) || !column.hasRoom(last, piece)));
  }

  /** What ends in a comma or within brackets goes on, whatever room was left for the next word. */
  private static boolean isOpen(Segment description) {
    String text = description.text();
    return text.endsWith(",") || text.lastIndexOf('(') > text.lastIndexOf(')');
  }

  /** The line of another item, of which a recogniser did not read all numbers. */
  private boolean hasAmount(Segment line) {
    return Lines.segments(line).stream()
        .anyMatch(piece -> !column.holds(piece) && AMOUNT.matcher(piece.text()).find());
  }

  private static boolean isRightUnder(Segment line, Segment next) {
    return next.box().top() - line.box().bottom() < LEADING * line.box().height();
  }

  private static boolean isFlush(Segment last, Segment next) {
    return Math.abs(next.box().left() - last.box().left()) < FLUSH;
  }

  private static boolean isNote(Segment line) {
    return NOTE.matcher(line.text()).find();
  }

  private Finding finding(Segment description, ItemProduct product) {
    String text = description.text();
    String name = numbered ? BEFORE_SLASH.matcher(text).replaceFirst("") : text;
    return new Finding(
        name + " | " + product.printed(), description.and(new Segment(product.words())));
  }
}
