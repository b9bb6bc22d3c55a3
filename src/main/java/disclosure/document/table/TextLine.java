package disclosure.document.table;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.model.PageBox;
import java.util.List;
import java.util.regex.Pattern;

/** A line of a page, and the stretches of it that a gap wider than a space parts. */
record TextLine(List<Segment> parts, PageBox box) {
  private static final Pattern FIGURE =
      Pattern.compile(
          "[-–—(]*[$€£]?[-–—(]*[\\d.,]*\\d[\\d.,]*[KMB]?[%)*]*|[-–—*]+|\\(?[XNA/]{1,3}\\)?");
  private static final int PROSE_WORDS = 6;

  TextLine {
    parts = List.copyOf(parts);
  }

  static TextLine of(Segment line) {
    return new TextLine(Lines.segments(line), line.box());
  }

  boolean isParted() {
    return parts.size() > 1;
  }

  /** Whether most of its parts are figures. */
  boolean isFigures() {
    long figures = parts.stream().filter(TextLine::isFigure).count();
    return figures > 0 && figures * 2 >= parts.size() - 1;
  }

  static boolean isFigure(Segment part) {
    return part.words().size() <= 3
        && part.words().stream().allMatch(word -> FIGURE.matcher(word.text()).matches());
  }

  /** Whether its parts read like columns of running text. */
  boolean isProse() {
    return parts.stream().filter(part -> part.words().size() >= PROSE_WORDS).count() * 2
        > parts.size();
  }
}
