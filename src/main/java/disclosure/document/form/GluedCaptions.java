package disclosure.document.form;

import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Parts {@code CONTRACTOR/OFFERORCODE}: the caption of a box that is printed onto the one before.
 */
final class GluedCaptions {
  private static final Pattern GLUED =
      Pattern.compile("(.*(?:OFFEROR|CONTRACTOR|BY|TO|FOR|OFFICE))(CODE:?)");

  private GluedCaptions() {}

  static Segment parted(Segment line) {
    return line.words().stream().noneMatch(word -> word.text().endsWith("CODE"))
        ? line
        : new Segment(line.words().stream().flatMap(GluedCaptions::parts).toList());
  }

  private static Stream<Word> parts(Word word) {
    Matcher glued = GLUED.matcher(word.text());
    return glued.matches()
        ? Stream.of(
            Bars.part(word, 0, glued.end(1)), Bars.part(word, glued.start(2), word.text().length()))
        : Stream.of(word);
  }
}
