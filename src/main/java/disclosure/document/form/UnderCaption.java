package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands under a caption in the column it heads, whatever stands beside it. */
final class UnderCaption {
  private static final double DEEP = 6;
  private static final double SAME_EDGE = 4;
  private static final int LEAST_CAPTIONS = 3;

  private UnderCaption() {}

  /**
   * The value in the first line under a caption, or in its cell under a head of captions; the
   * caption fills its piece of the line.
   */
  static Optional<Finding> first(Sheet sheet, Pattern caption, Pattern value) {
    return columns(sheet, caption)
        .flatMap(column -> column.stream().limit(1))
        .flatMap(under -> Phrases.first(under.words(), value).stream())
        .findFirst()
        .or(
            () ->
                inCell(sheet, caption).stream()
                    .flatMap(piece -> Phrases.first(piece.words(), value).stream())
                    .findFirst());
  }

  /** The lines that stand in one column under each caption of these words. */
  static Stream<List<Segment>> columns(Sheet sheet, Pattern caption) {
    List<Segment> pieces = pieces(sheet);
    return pieces.stream()
        .filter(piece -> caption.matcher(piece.text()).matches())
        .map(piece -> OrderSupplier.column(piece, pieces).stream().skip(1).toList());
  }

  /**
   * The lines of the cell under a caption in a head of captions, wherever between its head and the
   * next the cell puts them.
   */
  static List<Segment> inCell(Sheet sheet, Pattern caption) {
    return sheet.lines().stream()
        .filter(UnderCaption::isHead)
        .flatMap(head -> Lines.segments(head).stream())
        .filter(piece -> caption.matcher(piece.text()).matches())
        .findFirst()
        .map(piece -> cell(sheet, piece))
        .orElse(List.of());
  }

  private static List<Segment> cell(Sheet sheet, Segment caption) {
    double from = caption.box().bottom();
    double to = from + DEEP * caption.box().height();
    return sheet.lines().stream()
        .filter(line -> line.box().middleY() > from)
        .takeWhile(line -> line.box().middleY() < to && !isHead(line))
        .flatMap(line -> Lines.segments(line).stream())
        .filter(piece -> Math.abs(piece.box().left() - caption.box().left()) < SAME_EDGE)
        .toList();
  }

  /** A line of captions, which have no figures. */
  private static boolean isHead(Segment line) {
    return Lines.segments(line).size() >= LEAST_CAPTIONS
        && line.text().chars().noneMatch(Character::isDigit);
  }

  /** The pieces of all lines, from the top down. */
  static List<Segment> pieces(Sheet sheet) {
    return sheet.pieces().sorted(Comparator.comparingDouble(piece -> piece.box().top())).toList();
  }
}
