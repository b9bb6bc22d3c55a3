package disclosure.document.form;

import disclosure.document.form.RegisterHeading.Column;
import disclosure.document.page.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Pages of a register whose columns stand at the same places. Some registers have a second heading
 * under the first, for the lines of invoices below each payment.
 */
final class RegisterLayout {
  private final RegisterHeading heading;
  private final List<Column> detail;
  private final List<RegisterPage> pages = new ArrayList<>();

  RegisterLayout(RegisterHeading heading, List<Column> detail) {
    this.heading = heading;
    this.detail = List.copyOf(detail);
  }

  RegisterHeading heading() {
    return heading;
  }

  void add(RegisterPage page) {
    pages.add(page);
  }

  boolean has(RegisterColumn kind) {
    return heading.has(kind) || detail.stream().anyMatch(column -> column.kind() == kind);
  }

  /** Whether that is the leftmost column, where titles of groups stand as well. */
  boolean beginsWith(RegisterColumn kind) {
    return heading.columns().get(0).kind() == kind;
  }

  /** The same columns on pages of another width. */
  RegisterLayout scaled(double scale) {
    RegisterHeading scaled = heading.scaled(scale);
    return new RegisterLayout(
        scaled,
        detail.stream()
            .map(column -> new Column(column.kind(), RegisterHeading.scaled(column.box(), scale)))
            .toList());
  }

  /** Whether the rows are invoices, whose vendor may stand on the first of them only. */
  boolean byInvoice() {
    return heading.byInvoice();
  }

  /** Gives the lines of all pages to the reader. */
  void readInto(RegisterRows rows) {
    List<Segment> lines = pages.stream().flatMap(page -> page.lines().stream()).toList();
    RegisterLanes lanes = new RegisterLanes(heading.columns(), lines);
    RegisterLanes below = detail.isEmpty() ? lanes : new RegisterLanes(detail, lines);
    for (RegisterPage page : pages) {
      rows.turn();
      for (Segment words : page.lines()) {
        RegisterLine line = new RegisterLine(words, page.number(), lanes);
        boolean isDetail = line.number().isEmpty() && !detail.isEmpty();
        rows.take(isDetail ? new RegisterLine(words, page.number(), below) : line, this);
      }
    }
  }

  /** The second heading's columns, and those of the first that none of them stands under. */
  static List<Column> detail(List<Column> second, RegisterHeading heading) {
    List<Column> columns = new ArrayList<>(second);
    heading.columns().stream()
        .filter(
            column -> second.stream().noneMatch(other -> other.box().sharedWidth(column.box()) > 0))
        .forEach(columns::add);
    columns.sort(Comparator.comparingDouble(column -> column.box().left()));
    return columns;
  }
}
