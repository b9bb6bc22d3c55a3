package disclosure.document.scan;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;
import java.util.function.IntBinaryOperator;

/** A picture in shades of gray: 0 is black, 255 white, row by row. */
final class GrayPicture {
  private static final int SHADES = 256;
  private static final int WHITE = 255;

  private final int width;
  private final int height;
  private final byte[] shades;

  private GrayPicture(int width, int height, byte[] shades) {
    this.width = width;
    this.height = height;
    this.shades = shades;
  }

  /** A copy of a picture; colours become what they weigh to the eye. */
  static GrayPicture of(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    byte[] shades = new byte[width * height];
    if (picture.getType() == BufferedImage.TYPE_BYTE_GRAY) {
      byte[] own = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
      System.arraycopy(own, 0, shades, 0, shades.length);
    } else {
      int[] row = new int[width];
      for (int y = 0; y < height; y++) {
        picture.getRGB(0, y, width, 1, row, 0, width);
        for (int x = 0; x < width; x++) {
          shades[y * width + x] = (byte) luminance(row[x]);
        }
      }
    }
    return new GrayPicture(width, height, shades);
  }

  private static int luminance(int rgb) {
    return (299 * (rgb >> 16 & 255) + 587 * (rgb >> 8 & 255) + 114 * (rgb & 255)) / 1000;
  }

  /** Another picture of this size, of the shade that is given for each dot. */
  GrayPicture shaded(IntBinaryOperator shade) {
    byte[] shaded = new byte[shades.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        shaded[y * width + x] = (byte) shade.applyAsInt(x, y);
      }
    }
    return new GrayPicture(width, height, shaded);
  }

  GrayPicture copy() {
    return new GrayPicture(width, height, shades.clone());
  }

  BufferedImage image() {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    byte[] own = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    System.arraycopy(shades, 0, own, 0, shades.length);
    return image;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  int shade(int x, int y) {
    return shades[y * width + x] & 255;
  }

  void whiten(int x, int y) {
    if (x >= 0 && y >= 0 && x < width && y < height) {
      shades[y * width + x] = (byte) WHITE;
    }
  }

  /** Whitens a box and the half dark dots right around it. */
  void whiten(Rectangle box) {
    for (int y = box.y - 1; y <= box.y + box.height; y++) {
      for (int x = box.x - 1; x <= box.x + box.width; x++) {
        whiten(x, y);
      }
    }
  }

  /** Turned about its middle, clockwise; what comes in from beyond the edges is white. */
  GrayPicture turned(double degrees) {
    byte[] turned = new byte[shades.length];
    Arrays.fill(turned, (byte) WHITE);
    double sine = Math.sin(Math.toRadians(degrees));
    double cosine = Math.cos(Math.toRadians(degrees));
    double middleX = width / 2.0;
    double middleY = height / 2.0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double right = x - middleX;
        double down = y - middleY;
        double fromX = middleX + cosine * right + sine * down;
        double fromY = middleY - sine * right + cosine * down;
        if (fromX >= 0 && fromY >= 0 && fromX < width - 1 && fromY < height - 1) {
          turned[y * width + x] = (byte) between(fromX, fromY);
        }
      }
    }
    return new GrayPicture(width, height, turned);
  }

  private int between(double x, double y) {
    int left = (int) x;
    int top = (int) y;
    double across = x - left;
    double down = y - top;
    double upper = shade(left, top) * (1 - across) + shade(left + 1, top) * across;
    double lower = shade(left, top + 1) * (1 - across) + shade(left + 1, top + 1) * across;
    return (int) Math.round(upper * (1 - down) + lower * down);
  }

  /** Its dark dots: darker than the shade that best parts ink from paper (N. Otsu, 1979). */
  Ink ink() {
    return darkerThan(limit());
  }

  /**
   * Its dots that are darker than the paper of another: gray lines around entries too, where the
   * other has none of the dark ones.
   */
  Ink inkOver(GrayPicture other) {
    int limit = other.limit();
    return darkerThan((limit + other.paper(limit)) / 2);
  }

  /** The commonest shade among those lighter than ink. */
  private int paper(int limit) {
    long[] counts = counts();
    int paper = limit;
    for (int shade = limit + 1; shade < SHADES; shade++) {
      paper = paper == limit || counts[shade] > counts[paper] ? shade : paper;
    }
    return paper;
  }

  private Ink darkerThan(int limit) {
    Ink ink = new Ink(width, height);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        if (shade(x, y) <= limit) {
          ink.add(x, y);
        }
      }
    }
    return ink;
  }

  private long[] counts() {
    long[] counts = new long[SHADES];
    for (byte shade : shades) {
      counts[shade & 255]++;
    }
    return counts;
  }

  private int limit() {
    long[] counts = counts();
    double all = 0;
    for (int shade = 0; shade < SHADES; shade++) {
      all += (double) shade * counts[shade];
    }
    long darker = 0;
    double sum = 0;
    double best = -1;
    int limit = SHADES / 2;
    for (int shade = 0; shade < SHADES; shade++) {
      darker += counts[shade];
      sum += (double) shade * counts[shade];
      long lighter = shades.length - darker;
      if (darker > 0 && lighter > 0) {
        double apart = sum / darker - (all - sum) / lighter;
        double spread = apart * apart * darker * lighter;
        if (spread > best) {
          best = spread;
          limit = shade;
        }
      }
    }
    return limit;
  }
}
