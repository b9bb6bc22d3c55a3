package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.PageBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The heading of the lines of an order: where the columns of the description and of the quantity
 * stand. Its names may be stacked on two or three printed lines.
 *
 * @param left where the column before the description ends
 * @param start where the name of the description begins, and mostly all that stands under it
 * @param right where the column behind it begins
 * @param quantity the middle of the column of quantities
 * @param numbered whether a part number stands before each description
 */
record OrderColumns(double left, double start, double right, double quantity, boolean numbered) {
  private static final int STACKED = 2;
  private static final int FEW = 3;
  private static final double FLUSH = 2;
  private static final double NAMES_APART = 0.55;
  private static final double LEADING = 1.2;
  private static final Pattern DESCRIPTION =
      Pattern.compile(
          "(?i).*\\b(?:description|item/description|particulars|product name|item name|supplies(?: ?(?:or|and|/) ?)services)\\b.*");
  private static final Pattern ARTICLE =
      Pattern.compile("(?i)(?:item|items|article|articles|goods|service|services|product)");
  private static final Pattern QUANTITY =
      Pattern.compile("(?i)(?:qty|quantity|quan|qnty|qty/unit|ordered|units|hours|hrs)\\b.*");
  private static final Pattern MONEY =
      Pattern.compile("(?i)\\b(?:price|cost|amount|amt|extended|extension|total|value|rate)\\b");
  private static final Pattern FIGURES = Pattern.compile("\\d[.,]\\d");

  /** A heading {@code Part Number / Description} says how its column is written. */
  private static final Pattern NUMBER_FIRST =
      Pattern.compile("(?i).*(?:number|no\\.?|#|item|code) ?/ ?description.*");

  /** The heading of which a line prints the name of the description; empty where it is none. */
  static Optional<OrderColumns> at(List<Segment> lines, int at, double width) {
    List<Segment> names = names(lines, at);
    Optional<Segment> description = description(pieces(lines.get(at)), names);
    Optional<Word> quantity =
        names.stream()
            .flatMap(name -> name.words().stream())
            .filter(word -> QUANTITY.matcher(word.text()).matches())
            .findFirst();
    boolean hasPrice = names.stream().anyMatch(name -> MONEY.matcher(name.text()).find());
    return description.isEmpty() || quantity.isEmpty() || !hasPrice
        ? Optional.empty()
        : Optional.of(
            columns(description.get(), beside(lines.get(at), names), quantity.get(), width));
  }

  /**
   * The names that part the columns: of a line that has only few, those stacked around it too, else
   * those of two lines that stand around it.
   */
  private static List<Segment> beside(Segment line, List<Segment> names) {
    List<Segment> own = pieces(line);
    return own.size() > FEW
        ? Stream.concat(
                own.stream(), names.stream().filter(name -> isAround(name, line, own, names)))
            .toList()
        : names;
  }

  private static boolean isAround(
      Segment name, Segment line, List<Segment> own, List<Segment> names) {
    double level = line.box().middleY();
    return own.stream().noneMatch(other -> other.box().sharedWidth(name.box()) > 0)
        && names.stream()
            .filter(other -> other.box().sharedWidth(name.box()) > 0)
            .anyMatch(
                other -> (other.box().middleY() - level) * (name.box().middleY() - level) < 0);
  }

  /** What is only called an item is the description where no column of the heading is one. */
  private static Optional<Segment> description(List<Segment> own, List<Segment> names) {
    return first(names, DESCRIPTION).isPresent() ? first(own, DESCRIPTION) : first(own, ARTICLE);
  }

  private static Optional<Segment> first(List<Segment> names, Pattern pattern) {
    return names.stream().filter(name -> pattern.matcher(name.text()).matches()).findFirst();
  }

  private static OrderColumns columns(
      Segment description, List<Segment> names, Word quantity, double width) {
    PageBox own = description.box();
    Stream<PageBox> others = names.stream().map(Segment::box).filter(b -> b.sharedWidth(own) <= 0);
    List<PageBox> beside = others.toList();
    double left =
        beside.stream()
            .mapToDouble(PageBox::right)
            .filter(edge -> edge <= own.left())
            .max()
            .orElse(0);
    double right =
        beside.stream()
            .mapToDouble(PageBox::left)
            .filter(edge -> edge >= own.right())
            .min()
            .orElse(width);
    boolean numbered = NUMBER_FIRST.matcher(description.text()).matches();
    return new OrderColumns(left, own.left(), right, quantity.box().middleX(), numbered);
  }

  /** The pieces of the line, and of those stacked right above and below it. */
  private static List<Segment> names(List<Segment> lines, int at) {
    List<Segment> names = new ArrayList<>(pieces(lines.get(at)));
    for (int step : new int[] {-1, 1}) {
      for (int far = 1; far <= STACKED; far++) {
        int next = at + step * far;
        if (next < 0 || next >= lines.size() || !isStacked(lines, next, next - step)) {
          break;
        }
        names.addAll(pieces(lines.get(next)));
      }
    }
    return names;
  }

  /** The names of columns stand nearer than columns themselves; a slash joins two words of one. */
  private static List<Segment> pieces(Segment line) {
    List<Segment> pieces = new ArrayList<>();
    for (Segment piece : Lines.segments(line, NAMES_APART)) {
      Segment last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
      if (last != null && (last.text().endsWith("/") || piece.text().startsWith("/"))) {
        pieces.set(pieces.size() - 1, last.and(piece));
      } else {
        pieces.add(piece);
      }
    }
    return pieces;
  }

  private static boolean isStacked(List<Segment> lines, int next, int last) {
    PageBox box = lines.get(next).box();
    PageBox other = lines.get(last).box();
    double gap = Math.max(box.top(), other.top()) - Math.min(box.bottom(), other.bottom());
    return gap < LEADING * other.height() && !FIGURES.matcher(lines.get(next).text()).find();
  }

  /** The same columns where no description reaches further right than said. */
  OrderColumns narrowed(double end) {
    return new OrderColumns(left, start, Math.min(right, end), quantity, numbered);
  }

  boolean isAbove(Segment segment) {
    return segment.box().middleX() > left && segment.box().middleX() < right;
  }

  /**
   * Whether a word of a line may be of its description: not where it begins in the column before,
   * and one that begins under the name follows.
   */
  boolean mayDescribe(Word word, Segment line) {
    boolean flush =
        line.words().stream().anyMatch(other -> Math.abs(other.box().left() - start) < FLUSH);
    return (flush ? word.box().left() : word.box().right()) > left;
  }

  double shared(Segment segment) {
    return Math.min(segment.box().right(), right) - Math.max(segment.box().left(), left);
  }
}
