package disclosure.document.form;

import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A quantity of one to three digits that a recogniser took for something else, as {@code Lt} for
 * {@code 11}. What it was follows from the price and the amount of its line, to the cent.
 */
final class UnreadQuantity {
  private static final Pattern MONEY = Pattern.compile("\\$?\\d{1,3}(?:,?\\d{3})*\\.\\d{2}");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /** Units are written so. */
  private static final Pattern UNIT =
      Pattern.compile(
          "[A-Z]{2,3}|(?i:ea|hr|hrs|mo|yr|pr|cs|bx|pk|dz|ft|lb|lbs|gal|set|day|ton|lot)");

  /** Digits that are taken for one another, the lower first. */
  private static final Set<String> ALIKE =
      Set.of("06", "08", "09", "17", "27", "38", "39", "56", "58", "68", "69", "89");

  private static final BigDecimal MOST = BigDecimal.valueOf(999);
  private static final int LONGEST = 3;
  private static final double NEAR = 40;

  private UnreadQuantity() {}

  /**
   * The line with the quantity that must stand in its column; as it is where it was not recognised,
   * its numbers agree, or more than one quantity could stand there.
   */
  static Segment mended(Segment line, OrderColumns columns) {
    List<Word> money = line.words().stream().filter(word -> matches(MONEY, word)).toList();
    if (line.confidence() == 1
        || money.size() != 2
        || ItemProduct.of(line, columns.quantity()).isPresent()) {
      return line;
    }
    List<Word> read = line.words().stream().filter(word -> isAt(columns, word)).toList();
    return read.size() == 1
        ? quotient(money.get(0), money.get(1))
            .filter(quantity -> mayBe(read.get(0).text(), quantity))
            .map(quantity -> with(line, read.get(0), quantity))
            .orElse(line)
        : line;
  }

  private static boolean isAt(OrderColumns columns, Word word) {
    return Math.abs(word.box().middleX() - columns.quantity()) < NEAR
        && (word.box().right() < columns.start() || word.box().left() > columns.right())
        && word.text().length() <= LONGEST
        && !matches(UNIT, word);
  }

  /** How often the price makes the amount, where that is more than once and without a rest. */
  private static Optional<String> quotient(Word price, Word amount) {
    BigDecimal one = new BigDecimal(Printed.plain(price.text()));
    BigDecimal all = new BigDecimal(Printed.plain(amount.text()));
    return Optional.of(one)
        .filter(divisor -> divisor.signum() > 0 && all.remainder(divisor).signum() == 0)
        .map(all::divideToIntegralValue)
        .filter(times -> times.compareTo(BigDecimal.ONE) > 0 && times.compareTo(MOST) <= 0)
        .map(times -> times.toBigInteger().toString());
  }

  private static boolean mayBe(String read, String quantity) {
    return DIGITS.matcher(read).matches()
        ? read.length() == quantity.length() && isAlike(read, quantity)
        : Math.abs(read.length() - quantity.length()) <= 1;
  }

  private static boolean isAlike(String read, String quantity) {
    return IntStream.range(0, read.length())
        .allMatch(at -> isAlike(read.charAt(at), quantity.charAt(at)));
  }

  private static boolean isAlike(char one, char other) {
    return one == other
        || ALIKE.contains("" + (char) Math.min(one, other) + (char) Math.max(one, other));
  }

  private static Segment with(Segment line, Word read, String quantity) {
    return new Segment(
        line.words().stream()
            .map(
                word ->
                    word.equals(read) ? new Word(quantity, word.box(), word.confidence()) : word)
            .toList());
  }

  private static boolean matches(Pattern pattern, Word word) {
    return pattern.matcher(word.text()).matches();
  }
}
