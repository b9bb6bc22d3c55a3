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
      Pattern.compile("\\$?(?:\\d{1,3}(?:,\\d{3})+|\\d+)?(?:\\.\\d+)?(?<=\\d)(?:/?[A-Za-z]{2,4})?");
  private static final Pattern CENTS = Pattern.compile("[^A-Za-z]*\\.\\d{2,}(?:/?[A-Za-z]{2,4})?");
  private static final Pattern BEFORE_SLASH = Pattern.compile("^\\S+ / (?=\\S)");
  private static final Pattern PART_NUMBER =
      Pattern.compile("(?=.*\\d)[A-Z0-9][A-Z0-9./-]*(?: \\S)?");

  /** What stands under a description and is none: a caption, a day, the number of an account. */
  private static final Pattern NOTE =
      Pattern.compile("^(?:\\S+ ){0,3}\\S*:(?: |$)|^\\d[\\d/.-]{5,}");

  private static final double NEAR = 1.5;
  private static final double LEADING = 1.1;

  /** Between the text of a cell and the next column. */
  private static final double PADDING = 8;

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

    Segment words() {
      return new Segment(List.of(quantity, price, amount));
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
      return new BigDecimal(word.text().replaceAll("[^0-9.]", ""));
    }
  }

  private LineItems() {}

  /** The items of a page, from the top; none where it has no such heading. */
  static List<Finding> on(Sheet sheet) {
    List<Finding> items = new ArrayList<>();
    Optional<OrderColumns> heading = Optional.empty();
    List<Segment> lines = sheet.lines();
    for (int at = 0; at < lines.size(); at++) {
      Optional<OrderColumns> next = OrderColumns.at(lines, at, sheet.page().width());
      List<Segment> below = lines.subList(at + 1, lines.size());
      heading = next.isPresent() ? next.map(columns -> measured(columns, below)) : heading;
      if (next.isEmpty() && heading.isPresent()) {
        item(lines, at, heading.get()).ifPresent(items::add);
      }
    }
    return items;
  }

  /**
   * Purchasing systems that write in capitals break descriptions after so many letters: none is
   * longer than the longest.
   */
  private static OrderColumns measured(OrderColumns heading, List<Segment> below) {
    List<Segment> described =
        below.stream()
            .flatMap(
                line ->
                    product(line, heading)
                        .flatMap(product -> description(line, heading, product))
                        .stream())
            .toList();
    boolean inCapitals =
        described.size() > 1
            && described.stream().noneMatch(LineItems::isPartNumber)
            && described.stream()
                .map(Segment::text)
                .allMatch(text -> text.equals(text.toUpperCase(Locale.ROOT)));
    return described.stream().mapToDouble(line -> line.box().right()).max().stream()
        .filter(longest -> inCapitals)
        .mapToObj(longest -> heading.narrowed(longest + PADDING))
        .findFirst()
        .orElse(heading);
  }

  private static Optional<Finding> item(List<Segment> lines, int at, OrderColumns heading) {
    Segment line = lines.get(at);
    return product(line, heading)
        .flatMap(
            product ->
                underNumber(lines, at, heading, product)
                    .map(words -> whole(words, lines, at + 1, heading))
                    .or(
                        () ->
                            description(line, heading, product)
                                .map(words -> whole(words, lines, at, heading)))
                    .map(words -> finding(words, heading, product)));
  }

  /** The description under a part number that has its line to itself. */
  private static Optional<Segment> underNumber(
      List<Segment> lines, int at, OrderColumns heading, Product product) {
    Segment line = lines.get(at);
    boolean isNumber =
        description(line, heading, product).filter(words -> !isPartNumber(words)).isEmpty();
    return lines.stream()
        .skip(at + 1L)
        .limit(heading.numbered() && isNumber ? 1 : 0)
        .filter(next -> product(next, heading).isEmpty())
        .flatMap(next -> Lines.segments(next).stream())
        .filter(next -> heading.isAbove(next) && isRightUnder(line, next))
        .findFirst();
  }

  private static boolean isPartNumber(Segment words) {
    return PART_NUMBER.matcher(words.text()).matches();
  }

  private static boolean isRightUnder(Segment line, Segment next) {
    return next.box().top() - line.box().bottom() < LEADING * line.box().height();
  }

  /** A description goes on in the next line where that line's first word did not fit behind it. */
  private static Segment whole(
      Segment description, List<Segment> lines, int at, OrderColumns heading) {
    Segment whole = description;
    Segment last = description;
    for (Segment line : lines.subList(at + 1, lines.size())) {
      Segment above = last;
      Optional<Segment> next =
          inColumn(line, heading).stream().filter(piece -> isNext(above, piece)).findFirst();
      if (next.isEmpty()
          || isNote(next.get())
          || fits(last, next.get(), heading)
          || product(line, heading).isPresent()) {
        return whole;
      }
      whole = whole.and(next.get());
      last = next.get();
    }
    return whole;
  }

  private static boolean isNext(Segment last, Segment next) {
    return next.box().top() - last.box().bottom() < LEADING * last.box().height()
        && Math.abs(next.box().left() - last.box().left()) < NEAR;
  }

  private static boolean isNote(Segment line) {
    return NOTE.matcher(line.text()).find();
  }

  private static boolean fits(Segment last, Segment next, OrderColumns heading) {
    double word = next.words().get(0).box().width();
    return last.box().right() + word + PADDING / 2 < heading.right() - PADDING;
  }

  private static Finding finding(Segment description, OrderColumns heading, Product product) {
    String text = description.text();
    String name = heading.numbered() ? BEFORE_SLASH.matcher(text).replaceFirst("") : text;
    return new Finding(name + " | " + product.printed(), description.and(product.words()));
  }

  /** Of several the one whose quantity stands in its column. */
  private static Optional<Product> product(Segment line, OrderColumns heading) {
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
    List<Word> others = numbers.stream().filter(word -> !word.equals(amount)).toList();
    return CENTS.matcher(amount.text()).matches()
        ? others.stream()
            .filter(price -> CENTS.matcher(price.text()).matches())
            .filter(price -> price.box().left() < amount.box().left())
            .flatMap(
                price ->
                    others.stream()
                        .filter(quantity -> !quantity.equals(price))
                        .map(quantity -> new Product(quantity, price, amount)))
        : Stream.empty();
  }

  private static Optional<Segment> description(
      Segment line, OrderColumns heading, Product product) {
    Set<Word> numbers = Set.of(product.quantity(), product.price(), product.amount());
    List<Segment> pieces = new ArrayList<>();
    List<Word> piece = new ArrayList<>();
    for (Word word : line.words()) {
      if (numbers.contains(word)) {
        close(piece, pieces);
      } else if (heading.mayDescribe(word, line)) {
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
  private static List<Segment> inColumn(Segment line, OrderColumns heading) {
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
