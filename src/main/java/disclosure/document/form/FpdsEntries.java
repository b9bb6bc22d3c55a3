package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Rule;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.PageBox;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands beside the labels of a page of FPDS-NG, in its frames. */
final class FpdsEntries {
  private static final double COLUMN = 150;
  private static final double ASIDE = 6;
  private static final double LEVEL = 0.5;
  private static final double OFF_LEVEL = 2;
  private static final double NARROWEST = 60;
  private static final double LOWEST = 5;
  private static final double INSET = 3;
  private static final double CUT_OFF = 6;
  private static final double OVER = 12;
  private static final double DEEPEST = 40;
  private static final Pattern BROKEN = Pattern.compile("\\w-$");
  private static final Pattern SYSTEM = Pattern.compile("FPDS-NG");

  /** What opens a list of values, printed beside a frame however empty. */
  private static final Pattern BUTTON = Pattern.compile("[.·•…⋯]+");

  private final Blocks blocks;

  FpdsEntries(Blocks blocks) {
    this.blocks = blocks;
  }

  /** The words that show whose page it is: the name of the system or else a label. */
  List<Word> proof() {
    return Phrases.first(blocks.sheet().page().words(), SYSTEM)
        .map(found -> found.words().words())
        .orElseGet(() -> label("procurement identifier").words().words());
  }

  /**
   * The words beside a label, all its lines, without those of the column of labels further right:
   * its rows need not stand level with those of this one.
   */
  List<Word> beside(String name) {
    return blocks.has(name) ? beside(label(name)) : List.of();
  }

  private List<Word> beside(PlacedLabel label) {
    return words(label).stream()
        .filter(word -> !BUTTON.matcher(word.text()).matches())
        .filter(word -> !isOfAnother(word.box(), label.box()))
        .filter(word -> !isOfNextRow(word.box(), label))
        .toList();
  }

  private List<Word> words(PlacedLabel label) {
    if (label.rest().isEmpty()) {
      return blocks.beside(label.label().name());
    }
    PageBox box = whole(label);
    double right =
        blocks.labels().values().stream()
            .map(FpdsEntries::whole)
            .filter(other -> other.left() > box.right() && other.sharedHeight(box) > LEVEL)
            .mapToDouble(PageBox::left)
            .min()
            .orElse(blocks.sheet().page().width());
    return blocks.within(new PageBox(box.right(), box.top() - INSET, right, box.bottom() + INSET));
  }

  private static PageBox whole(PlacedLabel label) {
    return new Segment(label.allWords()).box();
  }

  private boolean isOfAnother(PageBox word, PageBox label) {
    return blocks.labels().values().stream()
        .map(PlacedLabel::box)
        .filter(other -> other.left() > label.right() && other.right() <= word.left())
        .anyMatch(other -> other.sharedHeight(word) > LEVEL);
  }

  /** A frame stands in the middle of its row: it is of the label whose middle is nearest. */
  private boolean isOfNextRow(PageBox word, PlacedLabel label) {
    double far = distance(word, label);
    return blocks.labels().values().stream()
        .filter(other -> Math.abs(other.box().left() - label.box().left()) < ASIDE)
        .anyMatch(other -> distance(word, other) < far);
  }

  private static double distance(PageBox word, PlacedLabel label) {
    return Math.abs(word.middleY() - whole(label).middleY());
  }

  private PlacedLabel label(String name) {
    PlacedLabel label = blocks.labels().get(name);
    if (label == null) {
      throw new IllegalArgumentException("no label " + name);
    }
    return label;
  }

  /** The number in a row, which stands under the heading of its column; empty where none does. */
  Optional<Word> number(String row) {
    return inColumn(row, numbers(), modifications())
        .or(() -> under(row, label("procurement identifier").box()));
  }

  /** The number of the modification in a row, in the column behind. */
  Optional<Word> modification(String row) {
    double left = modifications();
    double right = blocks.has("trans no") ? label("trans no").box().left() : left + COLUMN;
    return inColumn(row, left, right);
  }

  /** Headings stand over the middle of wide frames as browsers set them by default. */
  private Optional<Word> under(String row, PageBox heading) {
    return beside(row).stream().filter(word -> word.box().sharedWidth(heading) > 0).findFirst();
  }

  private double numbers() {
    return label("procurement identifier").box().left();
  }

  private double modifications() {
    return blocks.has("modification no")
        ? label("modification no").box().left()
        : numbers() + COLUMN;
  }

  private Optional<Word> inColumn(String row, double left, double right) {
    return beside(row).stream()
        .filter(word -> word.box().left() >= left - ASIDE && word.box().left() < right - ASIDE)
        .findFirst();
  }

  /**
   * The value beside a label is one line; a second line belongs to what stands around it, but where
   * the label stands level with neither of two, as beside a value that is broken in its frame.
   */
  Optional<Segment> value(String label) {
    List<Segment> lines =
        Lines.of(beside(label)).stream().map(line -> Lines.segments(line).get(0)).toList();
    return lines.size() == 2 && isBroken(lines, label(label).box().middleY())
        ? Optional.of(lines.get(0).and(lines.get(1)))
        : lines.stream().min(Comparator.comparingDouble(line -> line.box().left()));
  }

  private static boolean isBroken(List<Segment> lines, double level) {
    PageBox above = lines.get(0).box();
    PageBox below = lines.get(1).box();
    return above.middleY() < level - OFF_LEVEL
        && below.middleY() > level + OFF_LEVEL
        && Math.abs(above.left() - below.left()) < OFF_LEVEL;
  }

  /** Whether a value reaches the end of its frame, where the printout cuts it off. */
  boolean isCutOff(Segment value) {
    PageBox box = value.box();
    return box.width() > NARROWEST
        && blocks.sheet().page().rules().stream()
            .map(Rule::box)
            .filter(rule -> rule.height() > LOWEST && rule.sharedHeight(box) > LEVEL)
            .anyMatch(rule -> Math.abs(rule.left() - box.right() + INSET) < CUT_OFF);
  }

  /**
   * The description, right of its label and of the lines that count its letters; a line that breaks
   * at the hyphen of a word goes on without a space.
   */
  Optional<Finding> description() {
    return blocks
        .box("description of requirement")
        .map(this::described)
        .filter(words -> !words.isEmpty())
        .map(words -> joined(Lines.of(words)));
  }

  private static Finding joined(List<Segment> lines) {
    StringBuilder text = new StringBuilder();
    for (Segment line : lines) {
      text.append(text.isEmpty() || BROKEN.matcher(text).find() ? "" : " ").append(line.text());
    }
    return new Finding(
        text.toString(),
        new Segment(lines.stream().flatMap(line -> line.words().stream()).toList()));
  }

  private List<Word> described(PageBox label) {
    double bottom =
        blocks.box("competition information").map(PageBox::top).orElse(label.bottom() + DEEPEST);
    double right = blocks.sheet().page().width();
    double above = labelAbove(label);
    return blocks.within(new PageBox(label.right() + 2, label.top() - OVER, right, bottom)).stream()
        .filter(word -> word.box().middleY() > above)
        .toList();
  }

  /** Where the label of the row above ends, whatever it says. */
  private double labelAbove(PageBox label) {
    return blocks.sheet().page().words().stream()
        .map(Word::box)
        .filter(box -> box.left() < label.right() && box.bottom() < label.top() + 2)
        .mapToDouble(PageBox::bottom)
        .max()
        .orElse(label.top());
  }
}
