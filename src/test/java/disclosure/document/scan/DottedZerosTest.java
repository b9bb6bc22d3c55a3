package disclosure.document.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Signs of rings, each drawn alone. */
class DottedZerosTest {
  private static final double DOT = 0.24;
  private static final Rectangle ZERO = new Rectangle(40, 40, 20, 28);
  private static final Rectangle MIDDLE = new Rectangle(47, 51, 5, 6);

  @Test
  void theDotOfAZeroGoes() {
    assertEquals(List.of(ZERO), left(pen -> ring(pen, ZERO), pen -> pen.fill(MIDDLE)));
  }

  @Test
  void aStrokeThatTouchesNothingGoes() {
    assertEquals(List.of(ZERO), left(pen -> ring(pen, ZERO), pen -> pen.fillRect(48, 46, 4, 16)));
  }

  @Test
  void aDotInACircleStays() {
    Rectangle circle = new Rectangle(40, 40, 28, 28);
    Rectangle dot = new Rectangle(51, 51, 6, 6);
    assertEquals(List.of(circle, dot), left(pen -> ring(pen, circle), pen -> pen.fill(dot)));
  }

  @Test
  void aDotFarFromTheMiddleStays() {
    Rectangle high = new Rectangle(48, 45, 4, 5);
    assertEquals(List.of(ZERO, high), left(pen -> ring(pen, ZERO), pen -> pen.fill(high)));
  }

  @Test
  void aDotInARingThatIsOpenStays() {
    Consumer<Graphics2D> open = pen -> ring(pen, ZERO);
    assertEquals(
        List.of(ZERO, MIDDLE),
        left(open.andThen(pen -> clear(pen, 52, 50, 10, 8)), pen -> pen.fill(MIDDLE)));
  }

  private static void ring(Graphics2D pen, Rectangle box) {
    pen.fillRect(box.x, box.y, box.width, box.height);
    pen.setColor(Color.WHITE);
    pen.fillRect(box.x + 3, box.y + 3, box.width - 6, box.height - 6);
    pen.setColor(Color.BLACK);
  }

  private static void clear(Graphics2D pen, int left, int top, int width, int height) {
    pen.setColor(Color.WHITE);
    pen.fillRect(left, top, width, height);
    pen.setColor(Color.BLACK);
  }

  private static List<Rectangle> left(Consumer<Graphics2D> ring, Consumer<Graphics2D> inside) {
    BufferedImage page = new BufferedImage(100, 100, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = page.createGraphics();
    clear(pen, 0, 0, 100, 100);
    ring.andThen(inside).accept(pen);
    pen.dispose();
    GrayPicture picture = GrayPicture.of(page);
    DottedZeros.takeOut(picture, DOT);
    return Blob.of(picture.ink()).stream().map(Blob::box).toList();
  }
}
