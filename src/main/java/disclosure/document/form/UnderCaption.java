package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands under a caption in the column it heads, whatever stands beside it. */
final class UnderCaption {
  private UnderCaption() {}

  /** The value in the first line under a caption; the caption fills its piece of the line. */
  static Optional<Finding> first(Sheet sheet, Pattern caption, Pattern value) {
    List<Segment> pieces = pieces(sheet);
    return pieces.stream()
        .filter(piece -> caption.matcher(piece.text()).matches())
        .flatMap(piece -> OrderSupplier.column(piece, pieces).stream().skip(1).limit(1))
        .flatMap(under -> Phrases.first(under.words(), value).stream())
        .findFirst();
  }

  /** The pieces of all lines, from the top down. */
  static List<Segment> pieces(Sheet sheet) {
    return sheet.lines().stream()
        .flatMap(line -> Lines.segments(line).stream())
        .sorted(Comparator.comparingDouble(piece -> piece.box().top()))
        .toList();
  }
}
