package disclosure.document.form;

import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.PageBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The heading of a schedule of items: where the number of an item, its unit price and its amount
 * stand. The amount is the last column of money: of a cost type item its estimated cost and fee
 * together, and its cost where it has no fee.
 *
 * @param price the column of the unit price, where it has one
 */
record ScheduleHeading(PageBox item, PageBox amount, Optional<PageBox> price) {
  private static final double WIDE_GAP = 0.9;

  /** In narrow columns their names stand nearer. */
  private static final double NAMES_APART = 0.6;

  private static final double BELOW = 12;
  private static final Pattern ITEM =
      Pattern.compile("(?:\\d[A-Z\\d]{0,3}?)?(?:I?TEM|CLIN|SLIN|CLINSLIN|LINEITEM)(?:NO|NUMBER)?");
  private static final Pattern PRICE =
      Pattern.compile("(?:\\d[A-Z\\d]{0,3}?)?(?:UNIT(?:PRICE|COST)?|PRICE|RATE)");
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?:\\d[A-Z\\d]{0,3}?)?(?:(?:TOTAL|EXT|EXTENDED|EST|ESTIMATED|MAX|NTE|CEILING|ITEM|LINE)*"
              + "(?:AMOUNT|AMT|PRICE|COST|TOTAL|VALUE)|EXTENDED|EXTENSION"
              + "|(?:TOTAL)?CP[FAI]F|(?:TOTAL)?(?:EST|ESTIMATED)?COST(?:PLUS|AND)?(?:FIXED|AWARD|INCENTIVE)?FEE)");
  private static final Pattern SCHEDULE =
      Pattern.compile(".*(?:SUPPLIES(?:OR)?SERVICES|CP[FAI]F|ESTCOST).*");

  private static final int STACKED = 2;
  private static final Pattern FIGURES = Pattern.compile("\\d[.,]\\d|^\\d{4}");
  private static final Pattern LETTER = Pattern.compile("\\([a-zA-Z]\\)");

  /** A word after which another column begins, however near it stands. */
  private static final Set<String> LAST_WORDS = Set.of("PRICE", "QTY", "QUANTITY");

  private static final Set<String> FIRST_WORDS = Set.of("EXTENDED", "TOTAL", "AMOUNT", "UNIT");

  /**
   * The heading a line begins; {@code sectionB} says that the page is one of prices of a contract.
   */
  static Optional<ScheduleHeading> of(Sheet sheet, Segment line, boolean sectionB) {
    Optional<ScheduleHeading> heading = of(sheet, columns(line, WIDE_GAP), sectionB);
    List<Segment> columns = columns(line, NAMES_APART);
    if (heading.isPresent()
        || columns.stream().noneMatch(name -> ITEM.matcher(Label.bare(name.text())).matches())) {
      return heading;
    }
    heading = of(sheet, columns, sectionB);
    List<Segment> below = below(sheet, line);
    for (int at = 0; at < below.size() && heading.isEmpty(); at++) {
      columns = stacked(columns, columns(below.get(at), NAMES_APART));
      heading = of(sheet, columns, sectionB);
    }
    return heading;
  }

  private static Optional<ScheduleHeading> of(
      Sheet sheet, List<Segment> columns, boolean sectionB) {
    Optional<PageBox> item = first(columns, ITEM);
    Optional<PageBox> price = last(columns, PRICE);
    Optional<PageBox> amount =
        last(columns, AMOUNT)
            .filter(box -> price.isEmpty() || box.left() > price.get().left())
            .filter(box -> item.isPresent() && item.get().right() < box.left());
    String bare =
        columns.stream().map(name -> Label.bare(name.text())).collect(Collectors.joining());
    boolean isSchedule =
        bare.matches(".*[CS]LIN.*")
            || SCHEDULE.matcher(bare).matches()
            || (sectionB && price.isPresent());
    return isSchedule && amount.isPresent()
        ? Optional.of(
            new ScheduleHeading(
                item.get(), amount.get(), price.or(() -> priceBelow(sheet, columns, amount.get()))))
        : Optional.empty();
  }

  /** The next lines on which the names of columns may go on. */
  private static List<Segment> below(Sheet sheet, Segment line) {
    List<Segment> below = new ArrayList<>();
    double bottom = line.box().bottom();
    for (Segment next : sheet.lines()) {
      PageBox box = next.box();
      if (box.middleY() > bottom && box.top() < bottom + box.height()) {
        if (below.size() == STACKED || FIGURES.matcher(next.text()).find()) {
          return below;
        }
        below.add(next);
        bottom = box.bottom();
      }
    }
    return below;
  }

  /** Names above each other as one; a letter in parentheses is none. */
  private static List<Segment> stacked(List<Segment> above, List<Segment> below) {
    List<Segment> stacked = new ArrayList<>(above);
    for (Segment name : below) {
      if (LETTER.matcher(name.text()).matches()) {
        continue;
      }
      int under = 0;
      while (under < stacked.size() && stacked.get(under).box().sharedWidth(name.box()) <= 0) {
        under++;
      }
      if (under < stacked.size()) {
        stacked.set(under, stacked.get(under).and(name));
      } else {
        stacked.add(name);
      }
    }
    return stacked;
  }

  /** The word for the unit price stands half on the line below. */
  private static Optional<PageBox> priceBelow(Sheet sheet, List<Segment> names, PageBox amount) {
    double bottom = names.get(0).box().bottom();
    return sheet.lines().stream()
        .filter(other -> Math.abs(other.box().top() - bottom) < BELOW)
        .flatMap(other -> columns(other, WIDE_GAP).stream())
        .filter(column -> Label.bare(column.text()).equals("PRICE"))
        .map(Segment::box)
        .filter(box -> box.right() < amount.left())
        .findFirst();
  }

  private static List<Segment> columns(Segment line, double apart) {
    List<Segment> columns = new ArrayList<>();
    List<Word> column = new ArrayList<>();
    for (Word word : line.words()) {
      if (!column.isEmpty() && isNext(column.get(column.size() - 1), word, apart)) {
        columns.add(new Segment(column));
        column.clear();
      }
      column.add(word);
    }
    columns.add(new Segment(column));
    return columns;
  }

  private static boolean isNext(Word last, Word word, double apart) {
    double gap = word.box().left() - last.box().right();
    return gap > apart * word.box().height()
        || (LAST_WORDS.contains(Label.bare(last.text()))
            && FIRST_WORDS.contains(Label.bare(word.text())));
  }

  private static Optional<PageBox> first(List<Segment> columns, Pattern name) {
    return boxes(columns, name).stream().findFirst();
  }

  private static Optional<PageBox> last(List<Segment> columns, Pattern name) {
    List<PageBox> boxes = boxes(columns, name);
    return boxes.isEmpty() ? Optional.empty() : Optional.of(boxes.get(boxes.size() - 1));
  }

  private static List<PageBox> boxes(List<Segment> columns, Pattern name) {
    return columns.stream()
        .filter(column -> name.matcher(Label.bare(column.text())).matches())
        .map(Segment::box)
        .toList();
  }
}
