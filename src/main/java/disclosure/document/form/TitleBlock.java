package disclosure.document.form;

import disclosure.document.page.Segment;
import disclosure.model.PageBox;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What hangs under the title of a paper without captions, as NetSuite prints it: {@code Invoice},
 * under it {@code #INV-1042} and under that the day.
 */
final class TitleBlock {
  private static final double DEEPEST = 60;
  private static final double FLUSH = 6;
  private static final Pattern NUMBER = Pattern.compile("^# ?((?=[A-Za-z-]*\\d)[A-Za-z0-9-]{3,})$");

  private final List<Segment> hung;

  private TitleBlock(List<Segment> hung) {
    this.hung = hung;
  }

  /** The block under the highest piece of a line that is such a title; empty without one. */
  static TitleBlock of(Sheet sheet, Pattern title) {
    List<Segment> pieces =
        sheet.pieces().sorted(Comparator.comparingDouble(piece -> piece.box().top())).toList();
    return new TitleBlock(
        pieces.stream()
            .filter(piece -> title.matcher(piece.text()).matches())
            .findFirst()
            .map(found -> pieces.stream().filter(piece -> hangs(piece, found)).toList())
            .orElse(List.of()));
  }

  private static boolean hangs(Segment piece, Segment title) {
    PageBox box = piece.box();
    PageBox head = title.box();
    return box.middleY() > head.bottom()
        && box.top() < head.bottom() + DEEPEST
        && (Math.abs(box.right() - head.right()) < FLUSH
            || Math.abs(box.left() - head.left()) < FLUSH);
  }

  /** A number that says it is one. */
  Optional<Finding> number() {
    return hung.stream()
        .flatMap(piece -> Phrases.first(piece.words(), NUMBER).stream())
        .findFirst();
  }

  /** A day that stands alone under the number. */
  Optional<Finding> date() {
    return number()
        .flatMap(
            number ->
                hung.stream()
                    .filter(piece -> piece.box().top() > number.words().box().middleY())
                    .filter(piece -> Printed.DATE.matcher(piece.text()).matches())
                    .flatMap(piece -> Printed.date(piece.words()).stream())
                    .findFirst());
  }
}
