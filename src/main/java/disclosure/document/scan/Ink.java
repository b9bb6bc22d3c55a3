package disclosure.document.scan;

/** The dark dots of a picture. */
final class Ink {
  private final int width;
  private final int height;
  private final boolean[] dark;

  Ink(int width, int height) {
    this.width = width;
    this.height = height;
    this.dark = new boolean[width * height];
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  void add(int x, int y) {
    dark[y * width + x] = true;
  }

  void remove(int x, int y) {
    if (at(x, y)) {
      dark[y * width + x] = false;
    }
  }

  /** Nothing is dark beyond the edges. */
  boolean at(int x, int y) {
    return x >= 0 && y >= 0 && x < width && y < height && dark[y * width + x];
  }

  /** Rows for columns and columns for rows. */
  Ink mirrored() {
    Ink mirrored = new Ink(/* width= */ height, /* height= */ width);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        mirrored.dark[x * height + y] = dark[y * width + x];
      }
    }
    return mirrored;
  }
}
