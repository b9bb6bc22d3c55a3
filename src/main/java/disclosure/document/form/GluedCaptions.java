package disclosure.document.form;

import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Parts {@code CONTRACTOR/OFFERORCODE}, the caption of a box that is printed onto the one before,
 * and {@code Total:$9.00}, an entry that is printed onto its caption.
 */
final class GluedCaptions {
  private static final Pattern GLUED =
      Pattern.compile(
          "(.*(?:OFFEROR|CONTRACTOR|BY|TO|FOR|OFFICE))(CODE:?)"
              + "|([A-Za-z][A-Za-z.]*:)(\\$?\\(?\\d.*)");

  private GluedCaptions() {}

  static Segment parted(Segment line) {
    return line.words().stream().noneMatch(GluedCaptions::isGlued)
        ? line
        : new Segment(line.words().stream().flatMap(GluedCaptions::parts).toList());
  }

  private static boolean isGlued(Word word) {
    return GLUED.matcher(word.text()).matches();
  }

  private static Stream<Word> parts(Word word) {
    Matcher glued = GLUED.matcher(word.text());
    if (!glued.matches()) {
      return Stream.of(word);
    }
    int end = Math.max(glued.end(1), glued.end(3));
    return Stream.of(Bars.part(word, 0, end), Bars.part(word, end, word.text().length()));
  }
}
