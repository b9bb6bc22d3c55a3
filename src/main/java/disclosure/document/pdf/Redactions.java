package disclosure.document.pdf;

import disclosure.document.page.Word;
import disclosure.model.PageBox;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an agency took out of a page: marks by exemption (5 U.S.C. 552(b)) and black boxes. Text
 * that a box covers was meant to be taken out and is not read.
 */
final class Redactions {
  /** The note of a page on which black boxes cover text. */
  static final String COVERED = "REDACTED_BOX";

  private static final Pattern EXEMPTION =
      Pattern.compile("\\(b\\)\\s?\\(([1-9])\\)(?:\\s?\\(([A-F])\\))?", Pattern.CASE_INSENSITIVE);

  private Redactions() {}

  static List<Glyph> visible(List<Glyph> glyphs, List<Inks.DarkBox> boxes) {
    return boxes.isEmpty()
        ? glyphs
        : glyphs.stream().filter(glyph -> !isCovered(glyph, boxes)).toList();
  }

  private static boolean isCovered(Glyph glyph, List<Inks.DarkBox> boxes) {
    PageBox place = glyph.box();
    return boxes.stream().anyMatch(dark -> dark.order() > glyph.order() && dark.box().holds(place));
  }

  static List<String> notes(List<Word> words, List<Inks.DarkBox> boxes, List<Glyph> glyphs) {
    List<String> notes = new ArrayList<>(exemptions(words));
    if (glyphs.stream().anyMatch(glyph -> !glyph.isSpace() && isCovered(glyph, boxes))) {
      notes.add(COVERED);
    }
    return notes;
  }

  /** Exemption marks among the words, each once: {@code REDACTED_B4}, {@code REDACTED_B7C}. */
  static List<String> exemptions(List<Word> words) {
    String text = words.stream().map(Word::text).collect(Collectors.joining(" "));
    TreeSet<String> found = new TreeSet<>();
    Matcher marks = EXEMPTION.matcher(text);
    while (marks.find()) {
      String letter =
          marks.group(2) == null ? "" : marks.group(2).toUpperCase(java.util.Locale.ROOT);
      found.add("REDACTED_B" + marks.group(1) + letter);
    }
    return List.copyOf(found);
  }
}
