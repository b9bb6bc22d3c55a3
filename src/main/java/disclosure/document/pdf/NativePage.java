package disclosure.document.pdf;

import disclosure.document.page.Lines;
import disclosure.document.page.Page;
import disclosure.document.page.Rule;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.PageBox;
import disclosure.model.ReadMethod;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * What the file itself says of a page, and whether a picture of it must be read instead.
 *
 * @param needsPicture true where there is no text, next to none on a picture, or text not believed
 */
record NativePage(Page page, boolean needsPicture) {
  /** The note of a page whose text was not believed. */
  static final String GARBAGE = "TEXT_LAYER_GARBAGE";

  private static final int FEW_WORDS = 25;
  private static final int NEXT_TO_NO_WORDS = 3;
  private static final double MOSTLY = 0.5;

  static NativePage read(PDPage page, int number) throws IOException {
    PageSpace space = PageSpace.of(page);
    PageScanner scan = PageScanner.scan(page, space);
    List<Glyph> visible = Redactions.visible(scan.glyphs(), scan.inks().darkBoxes());
    Turn turn = new Turn(heading(visible), space.width(), space.height());
    List<Word> words = words(visible, turn);
    boolean garbage = TextLayer.isGarbage(words, scan.shown(), scan.glyphs().size());
    List<String> notes = new ArrayList<>();
    if (garbage) {
      notes.add(GARBAGE);
    }
    notes.addAll(Redactions.notes(words, scan.inks().darkBoxes(), scan.glyphs()));
    return new NativePage(
        page(number, turn, words, scan, notes), garbage || isPicture(words, scan.inks()));
  }

  private static Page page(
      int number, Turn turn, List<Word> words, PageScanner scan, List<String> notes) {
    List<Rule> rules =
        scan.inks().rules().stream().map(rule -> new Rule(turn.box(rule.box()))).toList();
    return new Page(
        number,
        turn.turnedWidth(),
        turn.turnedHeight(),
        turn.degrees(),
        0,
        words.isEmpty() ? ReadMethod.NONE : ReadMethod.NATIVE,
        words,
        rules,
        notes);
  }

  private static boolean isPicture(List<Word> words, Inks inks) {
    return words.size() <= NEXT_TO_NO_WORDS
        || (words.size() < FEW_WORDS && inks.pictureShare() > MOSTLY);
  }

  private static int heading(List<Glyph> glyphs) {
    Map<Integer, Long> counts =
        glyphs.stream()
            .filter(glyph -> !glyph.isSpace())
            .collect(Collectors.groupingBy(Glyph::heading, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .filter(entry -> entry.getKey() % 90 == 0)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  /** Words of the page's main heading in lines, then those that run otherwise. */
  private static List<Word> words(List<Glyph> glyphs, Turn turn) {
    Map<Integer, List<Glyph>> byHeading =
        glyphs.stream()
            .collect(Collectors.groupingBy(Glyph::heading, TreeMap::new, Collectors.toList()));
    List<Glyph> main = byHeading.remove(turn.degrees());
    List<Word> words = new ArrayList<>(main == null ? List.of() : inLines(Words.of(main, turn)));
    Function<PageBox, PageBox> turned = turn::box;
    byHeading.forEach((heading, others) -> words.addAll(aslant(others, heading, turned)));
    return words;
  }

  private static List<Word> inLines(List<Word> words) {
    return Lines.of(words).stream().map(Segment::words).flatMap(List::stream).toList();
  }

  private static List<Word> aslant(
      List<Glyph> glyphs, int heading, Function<PageBox, PageBox> turned) {
    if (heading % 90 != 0) {
      return List.of();
    }
    Turn own = new Turn(heading, 0, 0);
    Turn back = new Turn((360 - heading) % 360, own.turnedWidth(), own.turnedHeight());
    return Words.of(glyphs, own).stream()
        .map(word -> new Word(word.text(), turned.apply(back.box(word.box())), word.confidence()))
        .toList();
  }
}
