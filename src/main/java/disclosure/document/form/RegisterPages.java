package disclosure.document.form;

import disclosure.document.form.RegisterHeading.Column;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
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
  private @Nullable Sheet first;
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
    RegisterRows rows = new RegisterRows(kind);
    pages.layouts.forEach(layout -> layout.readInto(rows));
    List<DocumentField> fields = RegisterReading.of(rows.entries(), sheets, kind);
    Sheet first = pages.first;
    if (first == null || fields.isEmpty()) {
      return List.of();
    }
    List<DocumentField> all = new ArrayList<>();
    all.addAll(new PageFields(first.page()).type(kind.document(), proof(first, title)).all());
    all.addAll(RegisterOwner.on(sheets.get(fields.get(0).page() - 1), title));
    if (kind == RegisterKind.AWARDS) {
      all.addAll(RegisterOwner.meeting(first));
    }
    all.addAll(fields);
    return all;
  }

  private static List<Word> proof(Sheet first, Pattern title) {
    return Phrases.onLine(first, title).map(found -> found.words().words()).orElse(List.of());
  }

  private void take(Sheet sheet) {
    Optional<RegisterHeading> heading = RegisterHeading.on(sheet, names);
    if (heading.isPresent() && (last != null || sheet.matches(title))) {
      first = first == null ? sheet : first;
      withHeadings(sheet, heading.get());
    } else if (heading.isEmpty() && last != null) {
      withoutHeading(sheet, last);
    }
  }

  /** Sections of one page may have headings of their own. */
  private void withHeadings(Sheet sheet, RegisterHeading heading) {
    RegisterHeading above = heading;
    for (RegisterHeading next : heading.shiftedBelow(sheet, names)) {
      withHeading(sheet, above, next.box().top());
      above = next;
    }
    withHeading(sheet, above, sheet.page().height());
  }

  private void withHeading(Sheet sheet, RegisterHeading heading, double end) {
    List<Column> second = second(sheet, heading);
    RegisterLayout before = last;
    RegisterLayout layout =
        before != null && before.heading().isLike(heading)
            ? before
            : begin(new RegisterLayout(heading, second, description(sheet, heading)));
    layout.add(RegisterPage.between(heading.box().bottom(), end, sheet));
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
    layout.add(RegisterPage.between(0, sheet.page().height(), sheet));
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

  /** The name of what the lines below each payment say, right under those of the payments. */
  private static Optional<DetailName> description(Sheet sheet, RegisterHeading heading) {
    return sheet.lines().stream()
        .filter(line -> isUnder(line.box(), heading.box()))
        .flatMap(line -> DetailName.in(line).stream())
        .findFirst();
  }

  private static boolean isKnown(Column column) {
    return column.kind().isOfRegisters();
  }

  private static boolean isUnder(PageBox line, PageBox heading) {
    return line.middleY() > heading.bottom()
        && line.top() - heading.bottom() < NEXT_LINE * line.height();
  }
}
