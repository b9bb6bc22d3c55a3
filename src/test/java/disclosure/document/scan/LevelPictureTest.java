package disclosure.document.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.document.page.Page;
import disclosure.document.page.Rule;
import disclosure.model.PageBox;
import disclosure.model.ReadMethod;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LevelPictureTest {
  private static final int RESOLUTION = 72;
  private static final int WHITE = 255;

  @Test
  void ruledLinesAreToldAndTakenOutAndLettersStay() {
    LevelPicture level = LevelPicture.of(form(0), RESOLUTION);
    assertEquals(0, level.tilt());
    assertEquals(6, level.rules().stream().filter(Rule::isLevel).count());
    assertEquals(2, level.rules().stream().filter(rule -> !rule.isLevel()).count());
    assertEquals(WHITE, shade(level.picture(), 250, 100));
    assertEquals(WHITE, shade(level.picture(), 50, 210));
    assertTrue(shade(level.picture(), 305, 216) < 50, "the letter");
    assertTrue(shade(level.picture(), 305, 220) < 50, "the letter where it crosses a line");
  }

  @Test
  void grayFrameAroundAnEntryIsTakenOut() {
    LevelPicture level =
        drawn(
            graphics -> {
              graphics.setColor(new Color(150, 150, 150));
              graphics.drawRect(100, 138, 120, 14);
              graphics.setColor(Color.BLACK);
              graphics.fillRect(110, 142, 2, 7);
            });
    assertEquals(WHITE, shade(level.picture(), 160, 138), "its top");
    assertEquals(WHITE, shade(level.picture(), 160, 152), "its bottom");
    assertEquals(WHITE, shade(level.picture(), 100, 146), "its left side");
    assertEquals(WHITE, shade(level.picture(), 220, 146), "its right side");
    assertTrue(shade(level.picture(), 110, 146) < 50, "the letter in it");
    assertEquals(8, level.rules().stream().filter(Rule::isLevel).count());
    assertEquals(2, level.rules().stream().filter(rule -> !rule.isLevel()).count());
  }

  @Test
  void lowFrameIsTakenOutWhereItsEndIsPaler() {
    LevelPicture level =
        drawn(
            graphics -> {
              graphics.setColor(new Color(60, 60, 60));
              graphics.drawRect(100, 140, 120, 11);
              graphics.setColor(new Color(140, 140, 140));
              graphics.drawLine(100, 151, 112, 151);
              graphics.setColor(Color.BLACK);
              graphics.fillRect(118, 143, 2, 5);
            });
    assertEquals(WHITE, shade(level.picture(), 100, 146), "its left side");
    assertEquals(WHITE, shade(level.picture(), 220, 146), "its right side");
    assertEquals(WHITE, shade(level.picture(), 106, 151), "the paler end of its bottom");
    assertTrue(shade(level.picture(), 118, 146) < 50, "the letter in it");
    assertEquals(8, level.rules().stream().filter(Rule::isLevel).count());
  }

  @Test
  void letterThatTouchesALineLosesNoMoreThanTheLine() {
    LevelPicture level =
        drawn(
            graphics -> {
              graphics.setColor(Color.BLACK);
              for (int letter = 0; letter < 20; letter++) {
                graphics.fillRect(60 + 9 * letter, 102, 6, 3);
                graphics.fillRect(62 + 9 * letter, 102, 2, 8);
              }
            });
    assertEquals(WHITE, shade(level.picture(), 61, 101), "the line over the bar of a T");
    assertTrue(shade(level.picture(), 61, 103) < 50, "the bar of a T");
    assertTrue(shade(level.picture(), 62, 108) < 50, "the stem of a T");
    assertEquals(WHITE, shade(level.picture(), 58, 101), "the line before the letters");
  }

  @Test
  void twoLinesOfFramesThatLieCloseAreTakenOut() {
    LevelPicture level =
        drawn(
            graphics -> {
              graphics.setColor(Color.BLACK);
              graphics.drawLine(100, 140, 300, 140);
              graphics.drawLine(100, 144, 300, 144);
            });
    assertEquals(WHITE, shade(level.picture(), 200, 140));
    assertEquals(WHITE, shade(level.picture(), 200, 144));
  }

  @Test
  void shadeBesideALineIsLeft() {
    LevelPicture level =
        drawn(
            graphics -> {
              graphics.setColor(new Color(120, 120, 120));
              graphics.fillRect(551, 120, 40, 600);
            });
    for (int x : new int[] {551, 580, 590}) {
      assertEquals(120, shade(level.picture(), x, 400), "the shade at " + x);
    }
  }

  @Test
  void letterThatTouchesAnUprightLineLosesNoMoreThanTheLine() {
    LevelPicture level =
        drawn(
            graphics -> {
              graphics.setColor(Color.BLACK);
              for (int letter = 0; letter < 20; letter++) {
                graphics.fillRect(52, 130 + 9 * letter, 3, 6);
                graphics.fillRect(52, 132 + 9 * letter, 8, 2);
              }
            });
    assertEquals(WHITE, shade(level.picture(), 51, 131), "the line beside the stem");
    assertTrue(shade(level.picture(), 53, 131) < 50, "the stem");
    assertTrue(shade(level.picture(), 58, 132) < 50, "the bar");
    assertEquals(WHITE, shade(level.picture(), 51, 128), "the line above the letters");
  }

  @Test
  void letterThatCrossesALineStaysWhole() {
    LevelPicture level =
        drawn(
            graphics -> {
              graphics.setColor(Color.BLACK);
              graphics.fillRect(200, 92, 2, 18);
            });
    for (int y = 92; y < 110; y++) {
      assertTrue(shade(level.picture(), 200, y) < 50, "the letter at " + y);
    }
    assertEquals(WHITE, shade(level.picture(), 210, 100), "the line beside it");
  }

  @Test
  void stemOfALargeLetterIsNoRuledLine() {
    LevelPicture level =
        drawn(
            graphics -> {
              graphics.setColor(Color.BLACK);
              graphics.fillRect(400, 130, 3, 20);
              graphics.fillRect(440, 130, 1, 30);
            });
    assertTrue(shade(level.picture(), 401, 140) < 50, "the stem");
    assertEquals(WHITE, shade(level.picture(), 440, 140), "the line");
    assertEquals(3, level.rules().stream().filter(rule -> !rule.isLevel()).count());
  }

  @Test
  void aPageThatLiesAskewIsSetLevel() {
    for (double askew : new double[] {-2, 1.5}) {
      LevelPicture level = LevelPicture.of(form(askew), RESOLUTION);
      assertEquals(askew, level.tilt(), 0.11);
      assertEquals(
          List.of(0L, 1L, 2L, 3L, 4L, 5L),
          level.rules().stream()
              .filter(Rule::isLevel)
              .map(rule -> Math.round((rule.box().middleY() - 101) / 120))
              .distinct()
              .sorted()
              .toList());
    }
  }

  @Test
  void boxesAreToldWhereTheyAreSeen() {
    PageBox box = new PageBox(0, 100, 10, 110);
    assertEquals(box, page(0).seen(box));
    PageBox seen = page(90).seen(box).rounded();
    assertEquals(new PageBox(90, 0, 100, 10), seen);
  }

  private static Page page(double tilt) {
    return new Page(1, 200, 200, 0, tilt, ReadMethod.OCR, List.of(), List.of(), List.of());
  }

  /** The form with what is drawn on it. */
  private static LevelPicture drawn(Consumer<Graphics2D> drawing) {
    BufferedImage picture = form(0);
    Graphics2D graphics = picture.createGraphics();
    drawing.accept(graphics);
    graphics.dispose();
    return LevelPicture.of(picture, RESOLUTION);
  }

  /** Six level lines, two upright ones, and a letter's stem that crosses a level one. */
  private static BufferedImage form(double askew) {
    BufferedImage picture = new BufferedImage(612, 792, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 612, 792);
    graphics.setColor(Color.BLACK);
    graphics.rotate(Math.toRadians(askew), 306, 396);
    for (int line = 0; line < 6; line++) {
      graphics.fillRect(50, 100 + 120 * line, 500, 2);
    }
    graphics.fillRect(50, 100, 2, 600);
    graphics.fillRect(548, 100, 2, 600);
    graphics.fillRect(304, 214, 3, 12);
    graphics.dispose();
    return picture;
  }

  private static int shade(BufferedImage picture, int x, int y) {
    return picture.getRaster().getSample(x, y, 0);
  }
}
