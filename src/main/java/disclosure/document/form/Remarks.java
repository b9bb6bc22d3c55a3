package disclosure.document.form;

import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.PageBox;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The remark in parentheses behind a caption, as {@code (No., street, county, State and ZIP Code)}:
 * editions of a form word it in many ways, and it is never an entry.
 */
final class Remarks {
  private static final int MOST_WORDS = 20;
  private static final double WIDE_GAP = 2.5;
  private static final double LEADING = 1;
  private static final double INDENT = 20;
  private static final Pattern REMARK =
      Pattern.compile("\\((?=.*[A-Za-z]{2})(?!b\\)|.*(?:\\$|\\d{4}))[^()]*\\)[:.]?");

  private Remarks() {}

  /** The label with the remark behind it; as it is where there is none. */
  static PlacedLabel joined(PlacedLabel label, List<Segment> lines) {
    List<Word> remark = new ArrayList<>();
    List<Word> own = label.allWords();
    Word last = own.get(own.size() - 1);
    for (Word word = next(label, last, lines);
        word != null && remark.size() < MOST_WORDS;
        word = next(label, word, lines)) {
      remark.add(word);
      if (!remark.get(0).text().startsWith("(")) {
        return label;
      }
      if (word.text().contains(")")) {
        return REMARK.matcher(new Segment(remark).text()).matches() ? with(label, remark) : label;
      }
    }
    return label;
  }

  private static PlacedLabel with(PlacedLabel label, List<Word> remark) {
    List<Word> rest = Stream.of(label.rest(), remark).flatMap(List::stream).toList();
    return new PlacedLabel(label.label(), label.words(), rest, label.errors(), label.said());
  }

  /** The word behind another: on its line, or the first of the next line under the caption. */
  private static @Nullable Word next(PlacedLabel label, Word last, List<Segment> lines) {
    for (Segment line : lines) {
      int at = line.words().indexOf(last);
      if (at >= 0 && at + 1 < line.words().size() && isNear(last, line.words().get(at + 1))) {
        return line.words().get(at + 1);
      }
    }
    return below(label.box(), last.box(), lines);
  }

  private static boolean isNear(Word last, Word next) {
    return next.box().left() - last.box().right() < WIDE_GAP * last.box().height();
  }

  private static @Nullable Word below(PageBox caption, PageBox last, List<Segment> lines) {
    return lines.stream()
        .flatMap(line -> line.words().stream())
        .filter(word -> word.box().middleY() > last.bottom())
        .filter(word -> word.box().top() < last.bottom() + LEADING * last.height())
        .filter(word -> Math.abs(word.box().left() - caption.left()) < INDENT)
        .findFirst()
        .orElse(null);
  }
}
