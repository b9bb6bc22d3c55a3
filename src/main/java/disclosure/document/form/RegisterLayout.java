package disclosure.document.form;

import disclosure.document.form.RegisterHeading.Column;
import disclosure.document.page.Segment;
import disclosure.model.PageBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Pages of a register whose columns stand at the same places. Some registers have a second heading
 * under the first, for the lines of invoices below each payment.
 */
final class RegisterLayout {
  private final RegisterHeading heading;
  private final List<Column> detail;
  private final Optional<DetailName> description;
  private final List<RegisterPage> pages = new ArrayList<>();
  private boolean describes;

  RegisterLayout(RegisterHeading heading, List<Column> detail, Optional<DetailName> description) {
    this.heading = heading;
    this.detail = List.copyOf(detail);
    this.description = description;
    this.describes = description.isPresent();
  }

  RegisterHeading heading() {
    return heading;
  }

  void add(RegisterPage page) {
    describes |= page.lines().stream().anyMatch(this::isDescription);
    pages.add(page);
  }

  boolean has(RegisterColumn kind) {
    return heading.has(kind)
        || (kind == RegisterColumn.DESCRIPTION && describes)
        || detail.stream().anyMatch(column -> column.kind() == kind);
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
            .toList(),
        description.map(name -> name.scaled(scale)));
  }

  /** Whether the rows are invoices, whose vendor may stand on the first of them only. */
  boolean byInvoice() {
    return heading.byInvoice();
  }

  /** Gives the lines of all pages to the reader. */
  void readInto(RegisterRows rows) {
    List<Segment> lines =
        pages.stream()
            .flatMap(page -> page.lines().stream())
            .filter(words -> !isDescription(words))
            .toList();
    RegisterLanes all = new RegisterLanes(heading.columns(), lines);
    Map<Boolean, List<Segment>> byDetail =
        lines.stream().collect(Collectors.partitioningBy(words -> isDetail(words, all)));
    RegisterLanes lanes =
        new RegisterLanes(heading.columns(), byDetail.getOrDefault(false, List.of()));
    RegisterLanes below = new RegisterLanes(detail, byDetail.getOrDefault(true, List.of()));
    for (RegisterPage page : pages) {
      rows.turn();
      for (Segment words : page.lines()) {
        RegisterLanes its = isDetail(words, all) ? below : lanes;
        rows.take(new RegisterLine(words, page.number(), its), this);
      }
    }
  }

  /** What a line says of the row above it, by its caption or its place. */
  Optional<String> description(Segment words) {
    return RegisterLine.description(words).or(() -> description.flatMap(name -> name.under(words)));
  }

  private boolean isDescription(Segment words) {
    return description(words).isPresent();
  }

  private boolean isDetail(Segment words, RegisterLanes lanes) {
    return !detail.isEmpty() && new RegisterLine(words, 0, lanes).number().isEmpty();
  }

  /** Whether the second heading names the amounts of what each payment pays. */
  boolean listsPayables() {
    return isOfPayables(detail) && detail.size() > 1;
  }

  private static boolean isOfPayables(List<Column> second) {
    return second.stream().anyMatch(column -> column.kind() == RegisterColumn.AMOUNT);
  }

  /**
   * The second heading's columns, and those of the first that none of them stands under; only those
   * beside them, where it names amounts of its own.
   */
  static List<Column> detail(List<Column> second, RegisterHeading heading) {
    List<Column> columns = new ArrayList<>(second);
    PageBox box = second.stream().map(Column::box).reduce(PageBox::join).orElseThrow();
    heading.columns().stream()
        .filter(column -> !isOfPayables(second) || column.box().sharedWidth(box) <= 0)
        .filter(
            column -> second.stream().noneMatch(other -> other.box().sharedWidth(column.box()) > 0))
        .forEach(columns::add);
    columns.sort(Comparator.comparingDouble(column -> column.box().left()));
    return columns;
  }
}
