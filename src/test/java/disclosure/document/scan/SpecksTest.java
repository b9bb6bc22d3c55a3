package disclosure.document.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A word of two letters with a point between them, and specks on the page around it. */
class SpecksTest {
  private static final double DOT = 0.24;
  private static final Rectangle FIRST = new Rectangle(100, 100, 16, 30);
  private static final Rectangle POINT = new Rectangle(120, 128, 2, 2);
  private static final Rectangle SECOND = new Rectangle(126, 100, 16, 30);
  private static final Rectangle BEHIND = new Rectangle(146, 128, 2, 2);
  private static final Rectangle LARGER = new Rectangle(146, 104, 4, 4);

  @Test
  void specksOfAWornPageGoAndPointsBetweenLettersStay() {
    assertEquals(List.of(FIRST, SECOND, LARGER, POINT), left(151));
  }

  @Test
  void aPageWithFewKeepsThemAll() {
    assertEquals(6 + 149, left(150).size());
  }

  @Test
  void dotsThatTouchAreOne() {
    Ink ink = new Ink(5, 4);
    ink.add(0, 0);
    ink.add(1, 1);
    ink.add(2, 0);
    ink.add(4, 3);
    assertEquals(
        List.of(new Blob(new Rectangle(0, 0, 3, 2), 3), new Blob(new Rectangle(4, 3, 1, 1), 1)),
        Blob.of(ink));
  }

  @Test
  void aBlackPageIsOneBlob() {
    Ink ink = new Ink(700, 900);
    for (int y = 0; y < 900; y++) {
      for (int x = 0; x < 700; x++) {
        ink.add(x, y);
      }
    }
    assertEquals(List.of(new Blob(new Rectangle(0, 0, 700, 900), 630_000)), Blob.of(ink));
  }

  private static List<Rectangle> left(int specks) {
    BufferedImage page = new BufferedImage(600, 400, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = page.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 600, 400);
    pen.setColor(Color.BLACK);
    List.of(FIRST, POINT, SECOND, BEHIND, LARGER).forEach(pen::fill);
    for (int speck = 0; speck < specks; speck++) {
      pen.fillRect(20 + 10 * (speck % 50), 220 + 10 * (speck / 50), 2, 2);
    }
    pen.dispose();
    GrayPicture picture = GrayPicture.of(page);
    Specks.takeOut(picture, DOT);
    return Blob.of(picture.ink()).stream().map(Blob::box).toList();
  }
}
