package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an invoice or a quotation comes to: on the last line that names a total, else what is due;
 * what was paid already does not lessen it.
 */
final class SalesTotal {
  private static final String AMOUNT =
      ":? (?:\\(?(?:USD|US\\$)\\)?:? )?(\\(?-?\\$? ?(?:\\d{1,3}(?:,\\d{3})+|\\d+)\\.\\d{2}\\)?)(?:"
          + " USD)?$";
  private static final Pattern TOTAL =
      Pattern.compile(
          "(?i)^(?:(?:invoice|quote|quotation|transaction) total(?: amount)?"
              + "|total (?:invoice|quote|quotation)(?: amount)?"
              + "|(?:grand |USD )?total|invoice amount"
              + "|total (?:amount|charges|cost|price|for this invoice|this invoice))(?: \\(USD\\))?"
              + AMOUNT);
  private static final Pattern DUE =
      Pattern.compile(
          "(?i)^(?:(?:total |net )?(?:balance|amount) due|total (?:now )?due|total payable"
              + "|(?:please )?pay this amount|amount payable|amount owed)(?: \\(USD\\))?"
              + AMOUNT);

  private static final Pattern FIGURE = Pattern.compile("^(?:[$:(-]|USD|US\\$|\\d)");

  private SalesTotal() {}

  static Optional<Finding> in(Blocks blocks) {
    return last(blocks.sheet(), TOTAL)
        .or(() -> besideSum(blocks))
        .or(() -> last(blocks.sheet(), DUE))
        .or(() -> Printed.amount(blocks.beside("total")))
        .or(() -> under(blocks));
  }

  /** Where nothing stands between the caption and the amount. */
  private static Optional<Finding> besideSum(Blocks blocks) {
    return blocks.beside("sum").stream()
        .findFirst()
        .filter(word -> FIGURE.matcher(word.text()).find())
        .flatMap(word -> Printed.amount(blocks.beside("sum")));
  }

  private static Optional<Finding> under(Blocks blocks) {
    List<Word> words = blocks.below("total");
    return Lines.of(words).stream().findFirst().flatMap(line -> Printed.amount(line.words()));
  }

  private static Optional<Finding> last(Sheet sheet, Pattern pattern) {
    return sheet.lines().stream()
        .flatMap(line -> end(line, pattern).stream())
        .reduce((above, below) -> below);
  }

  /** The end of a line from a gap on that is a caption and an amount. */
  private static Optional<Finding> end(Segment line, Pattern pattern) {
    int skipped = 0;
    for (Segment piece : Lines.segments(line)) {
      List<Word> rest = line.words().subList(skipped, line.words().size());
      Optional<Finding> found = Phrases.first(rest, pattern);
      if (found.isPresent()) {
        return found.map(total -> total.as(Printed.plain(total.value())));
      }
      skipped += piece.words().size();
    }
    return Optional.empty();
  }
}
