package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The lines of an order under a heading with a description, a quantity and a price: {@code
 * description | quantity | unit price | amount}. A line counts where quantity times price is its
 * amount.
 */
final class LineItems {
  private static final Pattern NUMBER =
      Pattern.compile("\\$?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?");
  private static final Pattern CENTS = Pattern.compile(".*\\.\\d{2,}");
  private static final Pattern DESCRIPTION =
      Pattern.compile("(?i).*\\b(?:description|item/description)\\b.*");
  private static final Pattern QUANTITY = Pattern.compile("(?i)(?:qty|quantity|quan)\\b.*");
  private static final Pattern MONEY =
      Pattern.compile("(?i)\\b(?:price|cost|amount|amt|extended|total)\\b");

  /** A heading {@code Part Number / Description} says how its column is written. */
  private static final Pattern NUMBER_FIRST =
      Pattern.compile("(?i).*(?:number|no\\.?|#|item|code) ?/ ?description.*");

  private static final double NEAR = 1.5;
  private static final Pattern BEFORE_SLASH = Pattern.compile("^\\S+ / (?=\\S)");

  /** Where the columns of the description and of the quantity stand. */
  private record Heading(double left, double right, double quantity, boolean numbered) {
    boolean isAbove(Segment segment) {
      return segment.box().middleX() > left && segment.box().middleX() < right;
    }

    double shared(Segment segment) {
      return Math.min(segment.box().right(), right) - Math.max(segment.box().left(), left);
    }
  }

  /** Three numbers of a line of which the last is the product. */
  private record Product(Word quantity, Word price, Word amount) {
    boolean isProduct() {
      return plain(amount).signum() != 0
          && plain(quantity)
                  .multiply(plain(price))
                  .setScale(2, RoundingMode.HALF_UP)
                  .compareTo(plain(amount))
              == 0;
    }

    String printed() {
      return String.join(
          " | ",
          plain(quantity).stripTrailingZeros().toPlainString(),
          money(price),
          plain(amount).toPlainString());
    }

    private static String money(Word price) {
      BigDecimal bare = plain(price).stripTrailingZeros();
      return bare.setScale(Math.max(2, bare.scale()), RoundingMode.UNNECESSARY).toPlainString();
    }

    private static BigDecimal plain(Word word) {
      return new BigDecimal(word.text().replaceAll("[$,]", ""));
    }
  }

  private LineItems() {}

  /** The items of a page, from the top; none where it has no such heading. */
  static List<Finding> on(Sheet sheet) {
    List<Finding> items = new ArrayList<>();
    Optional<Heading> heading = Optional.empty();
    for (Segment line : sheet.lines()) {
      Optional<Heading> next = heading(line, sheet.page().width());
      heading = next.isPresent() ? next : heading;
      if (next.isEmpty()) {
        heading.flatMap(columns -> item(line, columns)).ifPresent(items::add);
      }
    }
    return items;
  }

  private static Optional<Heading> heading(Segment line, double width) {
    List<Segment> names = Lines.segments(line);
    Optional<Word> quantity =
        line.words().stream().filter(word -> QUANTITY.matcher(word.text()).matches()).findFirst();
    int at = 0;
    while (at < names.size() && !DESCRIPTION.matcher(names.get(at).text()).matches()) {
      at++;
    }
    if (quantity.isEmpty() || at == names.size() || !MONEY.matcher(line.text()).find()) {
      return Optional.empty();
    }
    double left = at == 0 ? 0 : names.get(at - 1).box().right();
    double right = at + 1 == names.size() ? width : names.get(at + 1).box().left();
    boolean numbered = NUMBER_FIRST.matcher(names.get(at).text()).matches();
    return Optional.of(new Heading(left, right, quantity.get().box().middleX(), numbered));
  }

  private static Optional<Finding> item(Segment line, Heading heading) {
    return product(line, heading)
        .flatMap(
            product ->
                description(line, heading, product)
                    .map(words -> finding(words, heading, product, line)));
  }

  private static Finding finding(
      Segment description, Heading heading, Product product, Segment line) {
    String text = description.text();
    String name = heading.numbered() ? BEFORE_SLASH.matcher(text).replaceFirst("") : text;
    return new Finding(name + " | " + product.printed(), line);
  }

  /** Of several the one whose quantity stands in its column. */
  private static Optional<Product> product(Segment line, Heading heading) {
    List<Word> numbers =
        line.words().stream().filter(word -> NUMBER.matcher(word.text()).matches()).toList();
    return numbers.stream()
        .flatMap(amount -> products(numbers, amount))
        .filter(Product::isProduct)
        .min(
            Comparator.comparingDouble(
                product -> Math.abs(product.quantity().box().middleX() - heading.quantity())));
  }

  private static Stream<Product> products(List<Word> numbers, Word amount) {
    List<Word> before = numbers.subList(0, numbers.indexOf(amount));
    return CENTS.matcher(amount.text()).matches()
        ? before.stream()
            .filter(price -> CENTS.matcher(price.text()).matches())
            .flatMap(
                price ->
                    before.subList(0, before.indexOf(price)).stream()
                        .map(quantity -> new Product(quantity, price, amount)))
        : Stream.empty();
  }

  private static Optional<Segment> description(Segment line, Heading heading, Product product) {
    Set<Word> numbers = Set.of(product.quantity(), product.price(), product.amount());
    List<Segment> pieces = new ArrayList<>();
    List<Word> piece = new ArrayList<>();
    for (Word word : line.words()) {
      if (numbers.contains(word)) {
        close(piece, pieces);
      } else if (word.box().right() > heading.left()) {
        piece.add(word);
      }
    }
    close(piece, pieces);
    return pieces.stream()
        .flatMap(part -> inColumn(part, heading).stream())
        .filter(part -> part.text().toLowerCase(Locale.ROOT).matches(".*[a-z]{2}.*"))
        .filter(part -> heading.shared(part) > 0)
        .max(Comparator.comparingDouble(heading::shared));
  }

  /**
   * The parts of a line, those of one column as one: letters of one width stand far apart after a
   * comma.
   */
  private static List<Segment> inColumn(Segment line, Heading heading) {
    List<Segment> parts = new ArrayList<>();
    for (Segment part : Lines.segments(line)) {
      Segment last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
      if (last != null && heading.isAbove(last) && isNear(last, part)) {
        parts.set(parts.size() - 1, last.and(part));
      } else {
        parts.add(part);
      }
    }
    return parts;
  }

  private static boolean isNear(Segment last, Segment part) {
    return part.box().left() - last.box().right() < NEAR * part.box().height();
  }

  private static void close(List<Word> piece, List<Segment> pieces) {
    if (!piece.isEmpty()) {
      pieces.add(new Segment(piece));
      piece.clear();
    }
  }
}
