package disclosure.document.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.page.Word;
import disclosure.model.PageBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One word of three letters on a page of dots of a point, and blobs beside it. */
class UnreadInkTest {
  private static final PageBox BOX = new PageBox(100, 98, 126, 112);
  private static final int LETTER = 8;

  @ParameterizedTest
  @CsvSource({
    "MISSION, 130, 0.3",
    "MISSION, 78, 0.3",
    "MISSION, 145, 0.9",
    "70CMSW, 130, 0.9",
    "A1, 130, 0.9"
  })
  void aWordBesideTwoLettersThatNobodyReadIsUnsure(String text, int left, double sure) {
    assertEquals(sure, doubted(text, letter(left), letter(left + 10)));
  }

  @Test
  void whatTouchesIsAsManyLettersAsItIsWide() {
    assertEquals(0.3, doubted("MISSION", new Rectangle(130, 100, 3 * LETTER, 10)));
  }

  @Test
  void oneLetterAndWhatIsNoneLeaveIt() {
    assertEquals(0.9, doubted("MISSION", letter(130)));
    assertEquals(0.9, doubted("MISSION", new Rectangle(130, 104, 8, 2), letter(142)));
    assertEquals(0.9, doubted("MISSION", new Rectangle(130, 60, 8, 90), letter(142)));
  }

  @Test
  void lettersThatAnotherWordHasLeaveIt() {
    Word next = new Word("ON", new PageBox(129, 98, 150, 112), 0.5);
    assertEquals(
        List.of(0.9, 0.5),
        doubted(List.of(new Word("MISSION", BOX, 0.9), next), letter(130), letter(140)));
  }

  private static Rectangle letter(int left) {
    return new Rectangle(left, 100, LETTER, 10);
  }

  private static double doubted(String text, Rectangle... beside) {
    return doubted(List.of(new Word(text, BOX, 0.9)), beside).get(0);
  }

  private static List<Double> doubted(List<Word> words, Rectangle... beside) {
    BufferedImage page = new BufferedImage(300, 200, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = page.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 300, 200);
    pen.setColor(Color.BLACK);
    List.of(letter(100), letter(109), letter(118)).forEach(pen::fill);
    List.of(beside).forEach(pen::fill);
    pen.dispose();
    return UnreadInk.doubted(words, page, 1).stream().map(Word::confidence).toList();
  }
}
