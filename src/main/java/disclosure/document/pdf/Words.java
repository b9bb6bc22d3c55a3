package disclosure.document.pdf;

import disclosure.document.page.Word;
import disclosure.model.PageBox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Joins glyphs of one heading, in the order they were painted, into words. */
final class Words {
  private static final double GAP = 0.25;
  private static final double LEAST_GAP = 0.12;
  private static final double HAIR = 0.1;
  private static final int REMEMBERED = 40;

  private final Turn turn;
  private final List<Word> words = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Map<String, List<PageBox>> painted = new HashMap<>();
  private @Nullable PageBox box;
  private double widest;

  private Words(Turn turn) {
    this.turn = turn;
  }

  /** Words in painting order; {@code turn} sets their heading level. */
  static List<Word> of(List<Glyph> glyphs, Turn turn) {
    Words words = new Words(turn);
    glyphs.forEach(words::add);
    words.end();
    return words.words;
  }

  private void add(Glyph glyph) {
    if (glyph.isSpace()) {
      end();
      return;
    }
    PageBox place = turn.box(glyph.box());
    if (isPaintedTwice(glyph, place)) {
      return;
    }
    PageBox before = box;
    if (before != null && !follows(before, place, glyph)) {
      end();
    }
    text.append(glyph.text());
    box = box == null ? place : box.join(place);
    widest = widest(glyph);
  }

  /** Bold that is imitated by painting the same character again, a hair beside. */
  private boolean isPaintedTwice(Glyph glyph, PageBox place) {
    double hair = HAIR * glyph.size();
    List<PageBox> same = painted.computeIfAbsent(glyph.text(), text -> new ArrayList<>());
    boolean twice =
        same.subList(Math.max(0, same.size() - REMEMBERED), same.size()).stream()
            .anyMatch(
                box ->
                    Math.abs(box.left() - place.left()) < hair
                        && Math.abs(box.top() - place.top()) < hair);
    same.add(place);
    return twice;
  }

  /** No farther behind the last glyph than either font lets letters of a word stand apart. */
  private boolean follows(PageBox before, PageBox place, Glyph glyph) {
    double gap = place.left() - before.right();
    return before.sharedHeight(place) > 0.5
        && gap < Math.min(widest, widest(glyph))
        && gap > -0.5 * glyph.size();
  }

  private static double widest(Glyph glyph) {
    double space = glyph.space() > 0 ? glyph.space() * 0.5 : GAP * glyph.size();
    return Math.max(LEAST_GAP * glyph.size(), Math.min(space, GAP * glyph.size()));
  }

  private void end() {
    PageBox place = box;
    if (place != null) {
      words.add(new Word(PlainLetters.of(text.toString()), place, 1));
    }
    text.setLength(0);
    box = null;
  }
}
