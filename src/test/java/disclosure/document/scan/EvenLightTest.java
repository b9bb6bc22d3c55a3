package disclosure.document.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

/** Paper of many shades with a dark letter in the darkest corner, and one filled bar. */
class EvenLightTest {
  private static final double DOT = 0.24;
  private static final int SIZE = 1000;

  @Test
  void paperInTheShadeBecomesAsLightAsTheLightest() {
    GrayPicture even = EvenLight.on(page(x -> 140 + x / 10), DOT);
    for (int x = 250; x < 750; x += 90) {
      assertEquals(238, even.shade(x, 500), 6, "paper at " + x);
    }
    assertTrue(even.shade(15, 15) < 70, "the letter stays dark");
    assertTrue(even.shade(300, 205) < 70, "the bar stays dark");
  }

  @Test
  void evenlyLitPaperStaysAsItIs() {
    GrayPicture page = page(x -> 230 + x / 100);
    assertSame(page, EvenLight.on(page, DOT));
  }

  private static GrayPicture page(IntUnaryOperator paper) {
    BufferedImage page = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < SIZE; y++) {
      for (int x = 0; x < SIZE; x++) {
        boolean letter = x >= 10 && x < 20 && y >= 10 && y < 40;
        boolean bar = x >= 200 && x < 800 && y >= 200 && y < 240;
        page.getRaster().setSample(x, y, 0, letter || bar ? 40 : paper.applyAsInt(x));
      }
    }
    return GrayPicture.of(page);
  }
}
