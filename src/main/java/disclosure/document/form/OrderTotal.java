package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a purchase order sums to: beside a caption of its own, or on a line that begins Total. */
final class OrderTotal {
  private static final Pattern TOTAL = Pattern.compile("(?i)total:?");
  private static final Pattern ALONE =
      Pattern.compile(
          "(?i)^total(?: due| cost| order| amount)?:? (?:\\(?USD\\)?:? )?(\\$ ?)?(?:\\d{1,3}(?:,\\d{3})+|\\d+)\\.\\d{2}(?: \\(?USD\\)?)?$");

  private OrderTotal() {}

  static Optional<Finding> in(Blocks blocks) {
    return Optional.ofNullable(blocks.labels().get("total"))
        .filter(caption -> !caption.said())
        .flatMap(caption -> Printed.amount(blocks.beside("total")))
        .or(() -> line(blocks.sheet()));
  }

  /** The last such line: those above it sum up parts. */
  private static Optional<Finding> line(Sheet sheet) {
    return sheet.lines().stream()
        .map(OrderTotal::fromTotal)
        .flatMap(Optional::stream)
        .filter(line -> ALONE.matcher(line.text()).matches())
        .reduce((above, below) -> below)
        .flatMap(line -> Printed.amount(line.words()));
  }

  /** The end of a line that begins with the word, where a gap parts it from what is before. */
  private static Optional<Segment> fromTotal(Segment line) {
    List<Segment> pieces = Lines.segments(line);
    int skipped = 0;
    for (Segment piece : pieces) {
      Word first = piece.words().get(0);
      if (TOTAL.matcher(first.text()).matches()) {
        return Optional.of(new Segment(line.words().subList(skipped, line.words().size())));
      }
      skipped += piece.words().size();
    }
    return Optional.empty();
  }
}
