package disclosure.document.form;

import disclosure.document.form.RegisterHeading.Column;
import disclosure.document.page.Segment;
import disclosure.model.DocumentField;
import disclosure.model.PageBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pages of registers in a file: the first has a title and a heading, those that follow
 * may have neither.
 */
final class RegisterPages {
  private static final double NEXT_LINE = 1.6;
  private static final double SAME_WIDTH = 2;

  private final Pattern title;
  private final Map<String, RegisterColumn> names;
  private final List<RegisterLayout> layouts = new ArrayList<>();
  private @Nullable RegisterLayout last;
  private double width;

  private RegisterPages(Pattern title, Map<String, RegisterColumn> names) {
    this.title = title;
    this.names = names;
  }

  /** The fields of all registers of the file as of one, and whose they are. */
  static List<DocumentField> read(List<Sheet> sheets, Pattern title, RegisterKind kind) {
    RegisterPages pages = new RegisterPages(title, kind.names());
    sheets.stream().map(Sheet::withoutBars).forEach(pages::take);
    RegisterRows rows = new RegisterRows();
    pages.layouts.forEach(layout -> layout.readInto(rows));
    List<DocumentField> fields = RegisterReading.of(rows.entries(), sheets, kind);
    List<DocumentField> all = new ArrayList<>();
    fields.stream()
        .findFirst()
        .map(first -> RegisterOwner.on(sheets.get(first.page() - 1), title))
        .ifPresent(all::addAll);
    all.addAll(fields);
    return all;
  }

  private void take(Sheet sheet) {
    Optional<RegisterHeading> heading = RegisterHeading.on(sheet, names);
    if (heading.isPresent() && (last != null || sheet.matches(title))) {
      withHeading(sheet, heading.get());
    } else if (heading.isEmpty() && last != null) {
      withoutHeading(sheet, last);
    }
  }

  private void withHeading(Sheet sheet, RegisterHeading heading) {
    List<Column> second = second(sheet, heading);
    RegisterLayout before = last;
    RegisterLayout layout =
        before != null && before.heading().isLike(heading)
            ? before
            : begin(new RegisterLayout(heading, second));
    layout.add(RegisterPage.below(heading.box().bottom(), sheet));
    width = sheet.page().width();
  }

  private RegisterLayout begin(RegisterLayout layout) {
    layouts.add(layout);
    last = layout;
    return layout;
  }

  private void withoutHeading(Sheet sheet, RegisterLayout before) {
    double scale = sheet.page().width() / width;
    boolean isSame = Math.abs(sheet.page().width() - width) < SAME_WIDTH;
    RegisterLayout layout = isSame ? before : begin(before.scaled(scale));
    layout.add(RegisterPage.below(0, sheet));
    width = sheet.page().width();
  }

  /** The names of the columns of invoices, right under those of the payments. */
  private List<Column> second(Sheet sheet, RegisterHeading heading) {
    ColumnNames found = new ColumnNames(names, sheet.page().method());
    return sheet.lines().stream()
        .filter(line -> isUnder(line.box(), heading.box()))
        .map(line -> found.in(List.<Segment>of(line)))
        .filter(columns -> columns.stream().filter(RegisterPages::isKnown).count() >= 2)
        .findFirst()
        .map(columns -> RegisterLayout.detail(columns, heading))
        .orElse(List.of());
  }

  private static boolean isKnown(Column column) {
    return column.kind() != RegisterColumn.OTHER;
  }

  private static boolean isUnder(PageBox line, PageBox heading) {
    return line.middleY() > heading.bottom()
        && line.top() - heading.bottom() < NEXT_LINE * line.height();
  }
}
