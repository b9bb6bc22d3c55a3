package disclosure.document.form;

import disclosure.document.page.Segment;
import disclosure.model.PageBox;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of the columns of a register, on one printed line or stacked on two or three, whose
 * middles may lie level so that lines of shorter stacks stand between those of longer ones.
 *
 * @param columns from left to right
 * @param box around all of the names
 * @param byInvoice whether the rows are numbered by their invoices, no check being named
 */
record RegisterHeading(List<Column> columns, PageBox box, boolean byInvoice) {
  private static final int LINES = 45;
  private static final int DEEPEST = 6;

  /** In heights of a line: three lines and what is between them. */
  private static final double HIGHEST = 3.8;

  private static final double APART = 1.3;
  private static final int FEWEST = 3;
  private static final double SAME_PLACE = 3;

  /** A column and where its name is printed. */
  record Column(RegisterColumn kind, PageBox box) {}

  RegisterHeading {
    columns = List.copyOf(columns);
  }

  /** The heading of the page that names the most columns; {@code names} are those it may print. */
  static Optional<RegisterHeading> on(Sheet sheet, Map<String, RegisterColumn> names) {
    ColumnNames found = new ColumnNames(names, sheet.page().method());
    List<Segment> lines = sheet.lines();
    RegisterHeading best = null;
    long named = 0;
    for (int at = 0; at < Math.min(LINES, lines.size()); at++) {
      for (int depth = 1; depth <= depth(lines, at); depth++) {
        List<Segment> printed = lines.subList(at, at + depth);
        Optional<RegisterHeading> here = of(found.in(printed));
        if (here.isPresent() && here.get().isBetter(best, found.named(printed) - named)) {
          best = here.get();
          named = found.named(printed);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** The headings below this one that print the same columns at other places, from the top. */
  List<RegisterHeading> shiftedBelow(Sheet sheet, Map<String, RegisterColumn> names) {
    ColumnNames found = new ColumnNames(names, sheet.page().method());
    List<Segment> lines = sheet.lines();
    List<RegisterHeading> shifted = new ArrayList<>();
    RegisterHeading last = this;
    for (int at = 0; at < lines.size(); at++) {
      for (int depth = 1; depth <= depth(lines, at); depth++) {
        RegisterHeading above = last;
        Optional<RegisterHeading> here =
            of(found.in(lines.subList(at, at + depth)))
                .filter(other -> other.box().top() > above.box().bottom())
                .filter(other -> other.kinds().equals(kinds()) && !other.isLike(above));
        if (here.isPresent()) {
          last = here.get();
          shifted.add(last);
        }
      }
    }
    return shifted;
  }

  /** It names more columns of registers; or as many, and {@code more} columns at all. */
  private boolean isBetter(@Nullable RegisterHeading other, long more) {
    return other == null
        || known() > other.known()
        || (known() == other.known() && more > 0 && box.top() < other.box.bottom());
  }

  private List<RegisterColumn> kinds() {
    return columns.stream().map(Column::kind).toList();
  }

  private static int depth(List<Segment> lines, int at) {
    int depth = 1;
    PageBox first = lines.get(at).box();
    while (depth < DEEPEST && at + depth < lines.size()) {
      PageBox above = lines.get(at + depth - 1).box();
      PageBox below = lines.get(at + depth).box();
      if (below.top() - above.bottom() > APART * above.height()
          || below.bottom() - first.top() > HIGHEST * first.height()) {
        break;
      }
      depth++;
    }
    return depth;
  }

  /** A heading, where the columns are enough for a register. */
  private static Optional<RegisterHeading> of(List<Column> printed) {
    List<Column> columns = settled(printed);
    Set<RegisterColumn> kinds = EnumSet.noneOf(RegisterColumn.class);
    columns.forEach(column -> kinds.add(column.kind()));
    kinds.removeIf(kind -> !kind.isOfRegisters());
    boolean isRegister =
        kinds.contains(RegisterColumn.AMOUNT)
            && (kinds.contains(RegisterColumn.NUMBER) || kinds.contains(RegisterColumn.DATE))
            && kinds.size() >= (kinds.contains(RegisterColumn.PAYEE) ? FEWEST : FEWEST + 1);
    return isRegister
        ? Optional.of(
            new RegisterHeading(
                columns,
                columns.stream().map(Column::box).reduce(PageBox::join).orElseThrow(),
                printed.stream().noneMatch(column -> column.kind() == RegisterColumn.NUMBER)))
        : Optional.empty();
  }

  /** Each kind once, the amount aside; a vague name stands for what no other column names. */
  private static List<Column> settled(List<Column> printed) {
    List<Column> columns = new ArrayList<>(printed);
    standIn(columns, RegisterColumn.VENDOR, RegisterColumn.PAYEE);
    standIn(columns, RegisterColumn.OTHER_DATE, RegisterColumn.DATE);
    standIn(columns, RegisterColumn.INVOICE, RegisterColumn.NUMBER);
    Set<RegisterColumn> seen = EnumSet.noneOf(RegisterColumn.class);
    columns.replaceAll(
        column ->
            seen.add(column.kind()) || column.kind() == RegisterColumn.AMOUNT
                ? column
                : new Column(RegisterColumn.OTHER, column.box()));
    return columns;
  }

  private static void standIn(List<Column> columns, RegisterColumn vague, RegisterColumn exact) {
    boolean isNamed = columns.stream().anyMatch(column -> column.kind() == exact);
    RegisterColumn instead =
        isNamed && vague != RegisterColumn.INVOICE ? RegisterColumn.OTHER : isNamed ? vague : exact;
    columns.replaceAll(
        column -> column.kind() == vague ? new Column(instead, column.box()) : column);
  }

  long known() {
    return columns.stream().filter(column -> column.kind().isOfRegisters()).count();
  }

  boolean has(RegisterColumn kind) {
    return columns.stream().anyMatch(column -> column.kind() == kind);
  }

  /** Whether the same columns stand at the same places. */
  boolean isLike(RegisterHeading other) {
    if (columns.size() != other.columns.size()) {
      return false;
    }
    for (int at = 0; at < columns.size(); at++) {
      Column mine = columns.get(at);
      Column its = other.columns.get(at);
      if (mine.kind() != its.kind()
          || Math.abs(mine.box().left() - its.box().left()) > SAME_PLACE) {
        return false;
      }
    }
    return true;
  }

  /** The same on a page of another width. */
  RegisterHeading scaled(double scale) {
    return new RegisterHeading(
        columns.stream()
            .map(column -> new Column(column.kind(), scaled(column.box(), scale)))
            .toList(),
        scaled(box, scale),
        byInvoice);
  }

  static PageBox scaled(PageBox box, double scale) {
    return new PageBox(
        box.left() * scale, box.top() * scale, box.right() * scale, box.bottom() * scale);
  }
}
