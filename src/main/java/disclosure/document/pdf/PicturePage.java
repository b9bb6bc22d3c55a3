package disclosure.document.pdf;

import disclosure.document.page.Lines;
import disclosure.document.page.Page;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.document.scan.LevelPicture;
import disclosure.document.scan.UnreadInk;
import disclosure.model.ReadMethod;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Reads a page from its picture; a scan that lies on its side is turned until it reads. */
final class PicturePage {
  /** The note of a page that would have to be recognised where no recogniser is installed. */
  static final String NO_RECOGNIZER = "UNREAD_NO_RECOGNIZER";

  /** The note of a page in whose picture no words were found. */
  static final String NO_WORDS = "UNREAD_NO_WORDS";

  private static final int POINTS = 72;
  private static final double READABLE = 8;

  private PicturePage() {}

  static Page read(PDDocument document, Page page, Recognizer recognizer) throws IOException {
    BufferedImage picture = PagePicture.smooth(document, page.number(), Recognizer.RESOLUTION);
    if (isBlank(picture)) {
      return page(page, new LevelPicture(picture, 0, List.of()), 0, List.of());
    }
    LevelPicture level = LevelPicture.of(picture, Recognizer.RESOLUTION);
    int best = 0;
    List<Word> words = recognizer.read(level.picture());
    for (int turn = 90; turn < 360 && strength(words) < READABLE; turn += 90) {
      LevelPicture turned =
          LevelPicture.of(PagePicture.turned(picture, turn), Recognizer.RESOLUTION);
      List<Word> others = recognizer.read(turned.picture());
      if (strength(others) > strength(words)) {
        words = others;
        best = turn;
        level = turned;
      }
    }
    List<Word> read = recognizer.complete(level.picture(), words);
    double dot = (double) POINTS / Recognizer.RESOLUTION;
    return page(page, level, best, UnreadInk.doubted(read, level.picture(), dot));
  }

  /** How much was read surely: the sum of confidences of words that lie level. */
  private static double strength(List<Word> words) {
    return words.stream()
        .filter(word -> word.text().length() > 2 && word.confidence() > 0.7)
        .filter(word -> word.box().width() > word.box().height())
        .mapToDouble(Word::confidence)
        .sum();
  }

  private static boolean isBlank(BufferedImage picture) {
    int dark = 0;
    for (int y = 0; y < picture.getHeight(); y += 3) {
      for (int x = 0; x < picture.getWidth(); x += 3) {
        dark += (picture.getRGB(x, y) & 255) < 128 ? 1 : 0;
      }
    }
    return dark < 50;
  }

  private static Page page(Page page, LevelPicture level, int turn, List<Word> words) {
    List<List<Word>> lines =
        Lines.of(words).stream().map(Segment::words).map(SplitAmounts::joined).toList();
    List<Word> ordered = SplitAmounts.withPoints(lines).stream().flatMap(List::stream).toList();
    List<String> notes = new ArrayList<>(page.notes());
    notes.addAll(Redactions.exemptions(ordered));
    if (ordered.isEmpty()) {
      notes.add(NO_WORDS);
    }
    double scale = (double) POINTS / Recognizer.RESOLUTION;
    return new Page(
        page.number(),
        level.picture().getWidth() * scale,
        level.picture().getHeight() * scale,
        turn,
        level.tilt(),
        ordered.isEmpty() ? ReadMethod.NONE : ReadMethod.OCR,
        ordered,
        level.rules(),
        notes);
  }

  /** The page whose picture no one could read: with what believable words its file has. */
  static Page unread(Page page, boolean believed) {
    List<String> notes = new ArrayList<>(page.notes());
    notes.add(NO_RECOGNIZER);
    return new Page(
        page.number(),
        page.width(),
        page.height(),
        page.turn(),
        0,
        believed ? page.method() : ReadMethod.NONE,
        believed ? page.words() : List.of(),
        page.rules(),
        notes);
  }
}
