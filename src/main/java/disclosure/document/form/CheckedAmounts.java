package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Page;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Amounts of a recognised page that its own arithmetic proves: the product of a quantity and a
 * price on one line, and the sum of the amounts above it in one column.
 */
final class CheckedAmounts {
  private static final Pattern AMOUNT =
      Pattern.compile("\\$?(?:\\d{1,3}(?:,\\d{3})+|\\d+)\\.\\d{2}");
  private static final Pattern PRICE =
      Pattern.compile("\\$?(?:\\d{1,3}(?:,\\d{3})+|\\d+)\\.\\d{2,4}");
  private static final Pattern QUANTITY =
      Pattern.compile("(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d{1,4})?\\.?");
  private static final double ALIGNED = 6;
  private static final int LEAST_ITEMS = 2;

  private final Set<BigDecimal> products = new HashSet<>();
  private final List<Word> items = new ArrayList<>();
  private final Map<BigDecimal, Word> sums = new HashMap<>();

  private CheckedAmounts() {}

  /** Of a page; text of a file needs no proof and has none. */
  static CheckedAmounts of(Page page) {
    CheckedAmounts checked = new CheckedAmounts();
    if (page.recognized()) {
      List<Segment> lines = Lines.of(page.words());
      lines.forEach(checked::multiply);
      List<Word> amounts =
          lines.stream()
              .flatMap(line -> line.words().stream())
              .filter(word -> AMOUNT.matcher(word.text()).matches())
              .toList();
      amounts.forEach(amount -> checked.add(amount, amounts));
    }
    return checked;
  }

  /** The one sum of a page's column; empty where it has none or several. */
  static Optional<Finding> total(Page page) {
    Collection<Word> sums = of(page).sums.values();
    return sums.stream()
        .filter(only -> sums.size() == 1)
        .map(sum -> new Finding(Printed.plain(sum.text()), new Segment(List.of(sum))))
        .findFirst();
  }

  /**
   * The one amount under the lines of a page that have a product which is the sum of those
   * products, in whatever column; empty where there is none or where a page has one such line.
   */
  static Optional<Finding> ofItems(Page page) {
    List<Word> items = of(page).items;
    if (items.size() < LEAST_ITEMS) {
      return Optional.empty();
    }
    BigDecimal sum =
        items.stream().map(CheckedAmounts::plain).reduce(BigDecimal.ZERO, BigDecimal::add);
    double last = items.get(items.size() - 1).box().bottom();
    List<Word> totals =
        page.words().stream()
            .filter(word -> AMOUNT.matcher(word.text()).matches())
            .filter(word -> word.box().middleY() > last && plain(word).compareTo(sum) == 0)
            .toList();
    return totals.stream()
        .filter(only -> totals.size() == 1)
        .map(total -> new Finding(Printed.plain(total.text()), new Segment(List.of(total))))
        .findFirst();
  }

  boolean prove(String amount) {
    try {
      BigDecimal value = new BigDecimal(amount).setScale(2, RoundingMode.UNNECESSARY);
      return products.contains(value) || sums.containsKey(value);
    } catch (ArithmeticException | NumberFormatException e) {
      return false;
    }
  }

  private void multiply(Segment line) {
    List<Word> words = line.words();
    for (int last = 2; last < words.size(); last++) {
      Word amount = words.get(last);
      for (int middle = 1; middle < last && AMOUNT.matcher(amount.text()).matches(); middle++) {
        Word price = words.get(middle);
        if (PRICE.matcher(price.text()).matches()
            && words.subList(0, middle).stream().anyMatch(w -> isProduct(w, price, amount))) {
          products.add(plain(amount));
          items.add(amount);
        }
      }
    }
  }

  private static boolean isProduct(Word quantity, Word price, Word amount) {
    return QUANTITY.matcher(quantity.text()).matches()
        && plain(quantity).compareTo(BigDecimal.ONE) > 0
        && plain(quantity)
                .multiply(plain(price))
                .setScale(2, RoundingMode.HALF_UP)
                .compareTo(plain(amount))
            == 0;
  }

  private void add(Word total, List<Word> amounts) {
    List<BigDecimal> above =
        amounts.stream()
            .filter(word -> word.box().bottom() < total.box().middleY())
            .filter(word -> Math.abs(word.box().right() - total.box().right()) < ALIGNED)
            .map(CheckedAmounts::plain)
            .toList();
    BigDecimal sum = BigDecimal.ZERO;
    for (int from = above.size() - 1; from >= 0; from--) {
      sum = sum.add(above.get(from));
      if (above.size() - from >= LEAST_ITEMS && sum.compareTo(plain(total)) == 0) {
        sums.put(plain(total), total);
        above.subList(from, above.size()).forEach(products::add);
        return;
      }
    }
  }

  private static BigDecimal plain(Word word) {
    return new BigDecimal(word.text().replaceAll("[$,]|\\.$", ""));
  }
}
