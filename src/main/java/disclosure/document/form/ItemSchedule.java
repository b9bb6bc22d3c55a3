package disclosure.document.form;

import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.DocumentField;
import disclosure.model.PageBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The schedule of supplies and services on standard forms, continuation sheets and in Section B of
 * a contract (FAR 15.204-2): a heading with the item number first and the amount after the unit
 * price, and under it a line an item. An item without an amount states nothing.
 */
final class ItemSchedule implements FormReader {
  private static final Pattern ITEM = Pattern.compile("\\d{1,4}[A-Z]{0,2}|0\\d{4}");
  private static final Pattern MONEY = Pattern.compile("\\$?\\d{1,3}(?:,\\d{3})*\\.\\d{2}");
  private static final Set<String> NUMBER = Set.of("CLIN", "ITEM");
  private static final Set<String> AMOUNT = Set.of("AMOUNT", "TOTAL", "EXTENDED");
  private static final Set<String> PRICE = Set.of("PRICE");
  private static final double ASIDE = 12;

  /** Where the columns stand. */
  private record Heading(PageBox item, PageBox amount, Optional<PageBox> price) {
    boolean isAmount(Word word) {
      double off = Math.abs(word.box().middleX() - amount.middleX());
      return off < amount.width() + 2 * ASIDE
          && price.map(box -> Math.abs(word.box().middleX() - box.middleX()) > off).orElse(true);
    }
  }

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    List<DocumentField> fields = new ArrayList<>();
    for (Sheet sheet : sheets) {
      heading(sheet).ifPresent(heading -> fields.addAll(items(sheet, heading)));
    }
    return fields;
  }

  private static Optional<Heading> heading(Sheet sheet) {
    return sheet.lines().stream().flatMap(line -> heading(sheet, line).stream()).findFirst();
  }

  private static Optional<Heading> heading(Sheet sheet, Segment line) {
    Optional<PageBox> item = column(line, NUMBER);
    Optional<PageBox> amount = column(line, AMOUNT).map(box -> withPrice(line, box));
    boolean isSchedule =
        item.isPresent()
            && amount.isPresent()
            && item.get().right() < amount.get().left()
            && (column(line, Set.of("CLIN")).isPresent()
                || Label.bare(line.text()).matches(".*SUPPLIES(?:OR)?SERVICES.*"));
    return isSchedule
        ? Optional.of(new Heading(item.get(), amount.get(), price(sheet, line, amount.get())))
        : Optional.empty();
  }

  /** The heading {@code Total Price} is as wide as both words. */
  private static PageBox withPrice(Segment line, PageBox box) {
    return column(line, PRICE)
        .filter(price -> price.left() > box.right())
        .map(box::join)
        .orElse(box);
  }

  /** The unit price stands on the line, or half on the one below. */
  private static Optional<PageBox> price(Sheet sheet, Segment line, PageBox amount) {
    PageBox box = line.box();
    return column(line, PRICE)
        .filter(price -> price.right() < amount.left())
        .or(
            () ->
                sheet.lines().stream()
                    .filter(other -> Math.abs(other.box().top() - box.bottom()) < ASIDE)
                    .flatMap(other -> column(other, PRICE).stream())
                    .filter(price -> price.right() < amount.left())
                    .findFirst());
  }

  /** The last word of a heading that is one of these, numbered as a box or not. */
  private static Optional<PageBox> column(Segment line, Set<String> names) {
    return line.words().stream()
        .filter(word -> names.contains(Label.bare(word.text())))
        .reduce((first, last) -> last)
        .map(Word::box);
  }

  private static List<DocumentField> items(Sheet sheet, Heading heading) {
    PageFields fields = new PageFields(sheet.page());
    for (Segment line : sheet.lines()) {
      Word first = line.words().get(0);
      boolean isItem =
          first.box().top() > heading.item().bottom()
              && first.box().left() < heading.item().right() + ASIDE
              && ITEM.matcher(first.text()).matches();
      if (isItem) {
        fields.add("clin", item(line, heading));
      }
    }
    return fields.all();
  }

  private static Optional<Finding> item(Segment line, Heading heading) {
    Word number = line.words().get(0);
    return line.words().stream()
        .filter(word -> heading.isAmount(word) && MONEY.matcher(word.text()).matches())
        .findFirst()
        .map(
            amount ->
                new Finding(
                    number.text() + " | " + Printed.plain(amount.text()),
                    new Segment(List.of(number, amount))));
  }
}
