package disclosure.document.scan;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Dark dots that touch each other: a letter, a part of one, a speck.
 *
 * @param box the least box around them
 * @param dots how many they are
 */
record Blob(Rectangle box, int dots) {
  private static final int ROOM = 256;

  /** All of a picture, in the order of their first dot; takes the ink away. */
  static List<Blob> of(Ink ink) {
    List<Blob> blobs = new ArrayList<>();
    Taker taker = new Taker(ink);
    for (int y = 0; y < ink.height(); y++) {
      for (int x = 0; x < ink.width(); x++) {
        if (ink.at(x, y)) {
          blobs.add(taker.from(x, y));
        }
      }
    }
    return blobs;
  }

  boolean isLargerThan(int most) {
    return box.height > most || box.width > most;
  }

  /** Takes one blob after the other; a black page is one of millions of dots. */
  private static final class Taker {
    private final Ink ink;
    private int[] next = new int[ROOM];
    private int size;

    Taker(Ink ink) {
      this.ink = ink;
    }

    Blob from(int startX, int startY) {
      take(startX, startY);
      int left = startX;
      int right = startX;
      int bottom = startY;
      int dots = 0;
      while (size > 0) {
        int dot = next[--size];
        int x = dot % ink.width();
        int y = dot / ink.width();
        dots++;
        left = Math.min(left, x);
        right = Math.max(right, x);
        bottom = Math.max(bottom, y);
        takeAround(x, y);
      }
      return new Blob(new Rectangle(left, startY, right - left + 1, bottom - startY + 1), dots);
    }

    private void takeAround(int middleX, int middleY) {
      for (int y = middleY - 1; y <= middleY + 1; y++) {
        for (int x = middleX - 1; x <= middleX + 1; x++) {
          take(x, y);
        }
      }
    }

    private void take(int x, int y) {
      if (ink.at(x, y)) {
        ink.remove(x, y);
        next = size < next.length ? next : Arrays.copyOf(next, 2 * size);
        next[size++] = y * ink.width() + x;
      }
    }
  }
}
