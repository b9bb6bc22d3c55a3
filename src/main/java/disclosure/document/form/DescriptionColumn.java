package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The column of an order's lines in which the items are described. */
final class DescriptionColumn {
  private static final Pattern TEXT = Pattern.compile(".*[a-z]{2}.*");
  private static final double NEAR = 1.5;

  /** Between the text of a cell and the next column. */
  private static final double PADDING = 8;

  private final OrderColumns columns;

  DescriptionColumn(OrderColumns columns) {
    this.columns = columns;
  }

  /** The same column where the longest description ends at this place. */
  DescriptionColumn narrowed(double longest) {
    return new DescriptionColumn(columns.narrowed(longest + PADDING));
  }

  /** What a line says of an item, beside its numbers; empty where that is no word. */
  Optional<Segment> beside(Segment line, ItemProduct product) {
    return without(line, product.words()).stream()
        .flatMap(part -> pieces(part).stream())
        .filter(part -> TEXT.matcher(part.text().toLowerCase(Locale.ROOT)).matches())
        .filter(part -> columns.shared(part) > 0)
        .max(Comparator.comparingDouble(columns::shared));
  }

  /** The words that may describe, parted where a number stood. */
  private List<Segment> without(Segment line, List<Word> numbers) {
    List<Segment> parts = new ArrayList<>();
    List<Word> part = new ArrayList<>();
    for (Word word : line.words()) {
      if (numbers.contains(word)) {
        close(part, parts);
      } else if (columns.mayDescribe(word, line)) {
        part.add(word);
      }
    }
    close(part, parts);
    return parts;
  }

  private static void close(List<Word> part, List<Segment> parts) {
    if (!part.isEmpty()) {
      parts.add(new Segment(part));
      part.clear();
    }
  }

  /**
   * The parts of a line, those of this column as one: letters of one width stand far apart after a
   * comma.
   */
  List<Segment> pieces(Segment line) {
    List<Segment> pieces = new ArrayList<>();
    for (Segment piece : Lines.segments(line)) {
      Segment last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
      if (last != null && holds(last) && isNear(last, piece)) {
        pieces.set(pieces.size() - 1, last.and(piece));
      } else {
        pieces.add(piece);
      }
    }
    return pieces;
  }

  private static boolean isNear(Segment last, Segment piece) {
    return piece.box().left() - last.box().right() < NEAR * piece.box().height();
  }

  /** Whether the middle of a piece lies in the column. */
  boolean holds(Segment piece) {
    return columns.isAbove(piece);
  }

  /** Whether the first word of the next line would have had room behind the last. */
  boolean hasRoom(Segment last, Segment next) {
    double word = next.words().get(0).box().width();
    return last.box().right() + word + PADDING / 2 < columns.right() - PADDING;
  }
}
