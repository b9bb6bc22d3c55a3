package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.DocumentField;
import disclosure.model.PageBox;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The special item numbers under which a schedule contract sells. */
final class ScheduleItems {
  private static final String FIELD = "sin";

  /** Order-level materials: the leave to buy what an order needs besides, no item of the vendor. */
  private static final String MATERIALS = "OLM";

  static final String ONE =
      "(?:\\d{3} \\d{1,2}[A-Z]{1,2}|\\d{2,6}[A-Z]{0,6}(?:-\\d+[A-Z]?)?|" + MATERIALS + ")";

  /** Numbers of items as long as they are; shorter ones are of other things. */
  private static final String LONG = "(?=\\d{3} \\d|\\S{5})" + ONE;

  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?i)\\b(?:SIN(?:s|\\(s\\))?|Special Item N(?:o\\.?|umber)(?:s|\\(s\\))?)(?: \\(SINs?\\))?\\s*:? ?("
              + ONE
              + "(?:(?:, ?(?:and )?|;? | ?/ ?| and | & )"
              + ONE
              + ")*)\\b");

  /** More items, each with what it is called: {@code ; 54151HACS - Highly Adaptive …}. */
  private static final Pattern NEXT = Pattern.compile("; (" + ONE + ") [-–] (?=[A-Z])");

  /** A list with one item a line. */
  private static final Pattern LINE =
      Pattern.compile("^SIN:? (" + ONE + ")(?=$| [-–:]| [A-Z][a-z])");

  /** An item and what it is called. */
  private static final Pattern NAMED = Pattern.compile("^(" + LONG + ")(?: [-–:])? (?=[A-Z][a-z])");

  private static final Pattern EACH_LINE =
      Pattern.compile("(?i)^Special Item N(?:o\\.?|umber):? (" + ONE + ")(?=$| [-–:A-Z])");

  private static final double LEVEL = 3;
  private static final Pattern LIST = Pattern.compile("(?i)awarded special item number");
  private static final Pattern SAID =
      Pattern.compile("(?i)awarded (?:SINs?\\b|special item (?:number|\\d))");

  /** The first item beside a caption that goes on in the next line. */
  private static final Pattern IN_CAPTION =
      Pattern.compile("(?i:awarded special item) (" + LONG + ") [-–:] (?=[A-Z])");

  private static final Pattern NAME =
      Pattern.compile("(?i)(?:Awarded )?SINs?(?:\\(s\\))?|Special Item Numbers?(?:\\(s\\))?");
  private static final Pattern HEADING = Pattern.compile("(?i)^SINs?(?:\\(s\\))?\\b");

  /**
   * What a price list says next, as {@code 1b. Identification of …} or {@code 2. Maximum order}.
   */
  private static final Pattern NUMBERED = Pattern.compile("^\\d{1,2}[a-z]?\\. ");

  private static final Pattern EACH = Pattern.compile(ONE);

  /** A cell, or an item with the same for state and local buyers and its name close behind. */
  private static final Pattern CELL = Pattern.compile("^(" + ONE + ")(?:$| \\1(?:RC|STLOC)\\b)");

  private static final Pattern CAPTION =
      Pattern.compile("(?i)(?:Awarded )?(?:SINs?(?:\\(s\\))?|Special Item Numbers?(?:\\(s\\))?):");

  private static final Pattern IN_COLUMN =
      Pattern.compile("^(" + MATERIALS + "|" + LONG + ")(?=$| [-–:A-Z])");

  /** The heading of a table of items and what they are called. */
  private static final Pattern TITLED =
      Pattern.compile("(?i)^SINs?(?: Numbers?)? (?:SIN )?(?:titles?|descriptions?|names?)$");

  private ScheduleItems() {}

  /** Of a title page: the first list of them, each once. */
  static void state(Sheet title, PageFields fields) {
    List<Word> words = title.page().words();
    boolean hasList = LIST.matcher(title.text()).find();
    List<Finding> cells = hasList ? table(title) : cell(title);
    List<Finding> items = cells.isEmpty() ? columnOrList(title) : cells;
    state(items, fields);
    if (items.isEmpty()) {
      state(cells(title.lines().stream(), TITLED), fields);
    }
    if (items.size() == 1) {
      state(under(title, items.get(0).words().box()), fields);
      state(captioned(title, items.get(0)), fields);
    }
    if (hasList) {
      state(Phrases.all(words, NEXT), fields);
    }
    title.lines().stream()
        .flatMap(line -> Phrases.first(line.words(), EACH_LINE).stream())
        .forEach(item -> state(List.of(item), fields));
  }

  /** Of the page with the table of them that follows the title page; none of any other. */
  static List<DocumentField> awarded(Sheet sheet) {
    PageFields fields = new PageFields(sheet.page());
    if (SAID.matcher(sheet.text()).find()) {
      List<Finding> lines =
          sheet.lines().stream()
              .flatMap(line -> Phrases.first(line.words(), LINE).stream())
              .toList();
      List<Finding> rows = table(sheet);
      List<Finding> said = rows.isEmpty() ? listed(sheet.page().words()) : rows;
      state(lines.size() > 1 ? lines : said, fields);
      if (lines.size() <= 1 && said.isEmpty()) {
        state(Phrases.all(sheet.page().words(), IN_CAPTION), fields);
      }
    }
    return fields.all();
  }

  /** The first cells of the table whose first column is named SIN, under the name of the list. */
  private static List<Finding> table(Sheet sheet) {
    return cells(
        sheet.lines().stream().dropWhile(line -> !LIST.matcher(line.text()).find()), HEADING);
  }

  private static List<Finding> cells(Stream<Segment> lines, Pattern heading) {
    return lines
        .dropWhile(line -> !heading.matcher(line.text()).find())
        .skip(1)
        .takeWhile(line -> !NUMBERED.matcher(line.text()).find())
        .map(line -> Lines.segments(line).get(0))
        .flatMap(cell -> Phrases.first(cell.words(), CELL).stream())
        .toList();
  }

  /** The lines of the cell under their name, each an item. */
  private static List<Finding> cell(Sheet title) {
    return UnderCaption.inCell(title, NAME).stream()
        .filter(line -> EACH.matcher(line.text()).matches())
        .map(line -> new Finding(line.text(), line))
        .toList();
  }

  private static List<Finding> listed(List<Word> words) {
    return Phrases.all(words, NUMBERS).stream()
        .limit(1)
        .flatMap(list -> Phrases.all(list.words().words(), EACH).stream())
        .toList();
  }

  /** The items of the next lines where each begins under the first of them. */
  private static List<Finding> under(Sheet title, PageBox first) {
    return title.lines().stream()
        .filter(line -> line.box().top() > first.middleY())
        .takeWhile(line -> Math.abs(line.box().left() - first.left()) < LEVEL)
        .filter(line -> AwardLetterHead.isCity(line.text()))
        .flatMap(line -> Phrases.first(line.words(), NAMED).stream())
        .toList();
  }

  private static List<Finding> columnOrList(Sheet title) {
    List<Finding> column = column(title);
    return column.isEmpty() ? listed(title.page().words()) : column;
  }

  /** The items under their name in one of two columns of captions; none where a line is none. */
  private static List<Finding> column(Sheet title) {
    List<Segment> lines = UnderCaption.columns(title, CAPTION).findFirst().orElse(List.of());
    List<Finding> items =
        lines.stream()
            .filter(line -> AwardLetterHead.isCity(line.text()))
            .flatMap(line -> Phrases.first(line.words(), IN_COLUMN).stream())
            .toList();
    return items.size() == lines.size() ? items : List.of();
  }

  /** The items below the first, each behind the caption again, in whichever column that stands. */
  private static List<Finding> captioned(Sheet title, Finding first) {
    Word number = first.words().words().get(0);
    List<Segment> pieces = UnderCaption.pieces(title);
    return pieces.stream()
        .filter(piece -> piece.words().contains(number))
        .flatMap(
            named ->
                pieces.stream()
                    .filter(piece -> piece.box().top() > named.box().bottom())
                    .filter(piece -> Math.abs(piece.box().left() - named.box().left()) < LEVEL))
        .flatMap(piece -> Phrases.first(piece.words(), LINE).stream())
        .toList();
  }

  private static void state(List<Finding> items, PageFields fields) {
    items.stream()
        .filter(item -> !item.value().equals(MATERIALS))
        .forEach(item -> fields.add(FIELD, item));
  }
}
