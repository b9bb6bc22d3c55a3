package disclosure.document.form;

import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Three numbers of a line, of which the last is the product of the others, to the cent: what is
 * bought is believed to be read right where they agree.
 */
record ItemProduct(Word quantity, Word price, Word amount) {
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\$?(?:\\d{1,3}(?:,\\d{3})+|\\d+)?(?:\\.\\d+)?(?<=\\d)\\.?(?:/?[A-Za-z]{2,4})?");
  private static final Pattern CENTS = Pattern.compile("[^A-Za-z]*\\.\\d{2,}(?:/?[A-Za-z]{2,4})?");

  /**
   * The product of a line, of several the one whose quantity stands nearest to the middle of its
   * column; empty where no three numbers agree or the amount is nothing.
   */
  static Optional<ItemProduct> of(Segment line, double column) {
    List<Word> numbers =
        line.words().stream().filter(word -> NUMBER.matcher(word.text()).matches()).toList();
    return numbers.stream()
        .flatMap(amount -> candidates(numbers, amount))
        .filter(ItemProduct::agrees)
        .min(
            Comparator.comparingDouble(
                product -> Math.abs(product.quantity().box().middleX() - column)));
  }

  private static Stream<ItemProduct> candidates(List<Word> numbers, Word amount) {
    List<Word> others = numbers.stream().filter(word -> !word.equals(amount)).toList();
    return hasCents(amount)
        ? others.stream()
            .filter(price -> hasCents(price) && price.box().left() < amount.box().left())
            .flatMap(
                price ->
                    others.stream()
                        .filter(quantity -> !quantity.equals(price))
                        .map(quantity -> new ItemProduct(quantity, price, amount)))
        : Stream.empty();
  }

  private static boolean hasCents(Word number) {
    return CENTS.matcher(number.text()).matches();
  }

  private boolean agrees() {
    BigDecimal product = plain(quantity).multiply(plain(price));
    return plain(amount).signum() != 0
        && product.setScale(2, RoundingMode.HALF_UP).compareTo(plain(amount)) == 0;
  }

  /** The three numbers in the order of the multiplication. */
  List<Word> words() {
    return List.of(quantity, price, amount);
  }

  /** {@code 12 | 49.50 | 594.00}. */
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
