package disclosure.document.form;

import disclosure.document.page.Segment;
import disclosure.model.DocumentField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a vendor sends: no common form, but common names. It has a number, a day and a sum; pages
 * that repeat the number go on with it. A line counts where quantity times price is total.
 */
final class SalesPaper implements FormReader {
  private static final Pattern LINE =
      Pattern.compile(
          "^(.*?[A-Za-z].*?) (\\d+(?:\\.\\d+)?) \\$?([\\d,]+\\.\\d{2}) (?:\\$?[\\d,]+\\.\\d{2}"
              + " )*\\$?([\\d,]+\\.\\d{2})$");

  private final List<Label> labels;
  private final Function<Blocks, SalesPage> kind;

  /**
   * Takes the captions of a kind of paper and what reads a page of it, as {@code new
   * SalesPaper(InvoiceLabels.ALL, Invoice::new)}.
   */
  SalesPaper(List<Label> labels, Function<Blocks, SalesPage> kind) {
    this.labels = labels;
    this.kind = kind;
  }

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    List<DocumentField> fields = new ArrayList<>();
    Optional<Finding> open = Optional.empty();
    boolean summed = false;
    for (Sheet sheet : sheets) {
      Blocks blocks = Blocks.of(sheet, labels);
      PageFields page = new PageFields(sheet.page());
      if (open.filter(number -> sheet.text().contains(number.value())).isEmpty()) {
        open = opened(blocks, page);
        summed = false;
      }
      if (open.isPresent()) {
        Optional<Finding> total = summed ? Optional.empty() : SalesTotal.in(blocks);
        summed |= total.isPresent();
        page.add("total_amount", total);
        items(sheet).forEach(item -> page.add("line_item", item));
      }
      fields.addAll(page.all());
    }
    return fields;
  }

  /** The number of the paper that begins on the page, whose heading is stated; empty where none. */
  private Optional<Finding> opened(Blocks blocks, PageFields fields) {
    SalesPage page = kind.apply(blocks);
    if (!page.begins()) {
      return Optional.empty();
    }
    page.heading(fields);
    return page.number();
  }

  /** By the columns of a heading, or where there is none, by what a line looks like. */
  private static List<Finding> items(Sheet sheet) {
    List<Finding> items = LineItems.on(sheet);
    return items.isEmpty() ? unheaded(sheet) : items;
  }

  private static List<Finding> unheaded(Sheet sheet) {
    List<Finding> items = new ArrayList<>();
    for (Segment line : sheet.lines()) {
      Matcher row = LINE.matcher(line.text());
      if (row.matches() && multiplies(row)) {
        String value =
            String.join(
                " | ",
                row.group(1),
                row.group(2),
                Printed.plain(row.group(3)),
                Printed.plain(row.group(4)));
        items.add(new Finding(value, line));
      }
    }
    return items;
  }

  private static boolean multiplies(Matcher row) {
    BigDecimal total = new BigDecimal(Printed.plain(row.group(4)));
    BigDecimal product =
        new BigDecimal(row.group(2)).multiply(new BigDecimal(Printed.plain(row.group(3))));
    return total.signum() != 0 && product.compareTo(total) == 0;
  }
}
