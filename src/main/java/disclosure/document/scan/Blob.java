package disclosure.document.scan;

import java.awt.Rectangle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Dark dots that touch each other: a letter, a part of one, a speck.
 *
 * @param box the least box around them
 * @param dots how many they are
 */
record Blob(Rectangle box, int dots) {
  /** All of a picture, in the order of their first dot; takes the ink away. */
  static List<Blob> of(Ink ink) {
    List<Blob> blobs = new ArrayList<>();
    for (int y = 0; y < ink.height(); y++) {
      for (int x = 0; x < ink.width(); x++) {
        if (ink.at(x, y)) {
          blobs.add(from(x, y, ink));
        }
      }
    }
    return blobs;
  }

  private static Blob from(int startX, int startY, Ink ink) {
    Deque<int[]> next = new ArrayDeque<>();
    take(startX, startY, ink, next);
    Rectangle box = new Rectangle(startX, startY, 1, 1);
    int dots = 0;
    while (!next.isEmpty()) {
      int[] dot = next.pop();
      dots++;
      box.add(new Rectangle(dot[0], dot[1], 1, 1));
      for (int y = dot[1] - 1; y <= dot[1] + 1; y++) {
        for (int x = dot[0] - 1; x <= dot[0] + 1; x++) {
          take(x, y, ink, next);
        }
      }
    }
    return new Blob(box, dots);
  }

  private static void take(int x, int y, Ink ink, Deque<int[]> next) {
    if (ink.at(x, y)) {
      ink.remove(x, y);
      next.push(new int[] {x, y});
    }
  }

  boolean isLargerThan(int most) {
    return box.height > most || box.width > most;
  }
}
