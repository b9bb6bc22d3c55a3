package disclosure.document.scan;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/**
 * Makes paper that lies partly in the shade as light as the lightest: each dot is as dark as it is
 * against the paper around it. Paper is what most of a patch and of those near it is; a page that
 * is lit evenly stays as it is.
 */
final class EvenLight {
  private static final int WHITE = 255;

  /** A patch is of so many points: larger than letters and gaps between lines. */
  private static final double PATCH = 24;

  /** So many patches on either side tell the paper of one that is filled in. */
  private static final int AROUND = 2;

  /** Of a patch so many dots are no lighter than its paper. */
  private static final double PAPER = 0.8;

  /** Shades by which evenly lit paper differs. */
  private static final int EVEN = 16;

  /** No shade takes more than this part of the light; what is darker is printed. */
  private static final double DARKEST = 0.5;

  private final GrayPicture picture;
  private final int size;
  private final int across;
  private final int down;

  private EvenLight(GrayPicture picture, double dot) {
    this.picture = picture;
    this.size = (int) (PATCH / dot);
    this.across = (picture.width() + size - 1) / size;
    this.down = (picture.height() + size - 1) / size;
  }

  /** The picture in even light; {@code dot} is the width of a dot in points. */
  static GrayPicture on(GrayPicture picture, double dot) {
    EvenLight light = new EvenLight(picture, dot);
    int[] paper = light.paper();
    int lightest = Arrays.stream(paper).max().orElse(WHITE);
    int darkest = (int) Math.max(Arrays.stream(paper).min().orElse(WHITE), lightest * DARKEST);
    return lightest - darkest < EVEN
        ? picture
        : picture.shaded(
            (x, y) -> {
              double at = Math.max(light.between(paper, x, y), darkest);
              return (int) Math.min(WHITE, Math.round(picture.shade(x, y) * lightest / at));
            });
  }

  /** The shade of the paper of each patch; one that is filled in has that of the patches around. */
  private int[] paper() {
    int[] own = new int[across * down];
    Arrays.setAll(own, at -> lightOf(at % across * size, at / across * size));
    return around(around(own, Math::max), Math::min);
  }

  private int lightOf(int left, int top) {
    int[] counts = new int[WHITE + 1];
    int all = 0;
    for (int y = top; y < Math.min(top + size, picture.height()); y++) {
      for (int x = left; x < Math.min(left + size, picture.width()); x++) {
        counts[picture.shade(x, y)]++;
        all++;
      }
    }
    int shade = 0;
    for (int darker = counts[0]; darker < all * PAPER; darker += counts[shade]) {
      shade++;
    }
    return shade;
  }

  private int[] around(int[] own, IntBinaryOperator choice) {
    int[] chosen = new int[own.length];
    Arrays.setAll(chosen, at -> around(own, at % across, at / across, choice));
    return chosen;
  }

  private int around(int[] own, int column, int row, IntBinaryOperator choice) {
    return IntStream.rangeClosed(Math.max(0, row - AROUND), Math.min(down - 1, row + AROUND))
        .flatMap(
            y ->
                IntStream.rangeClosed(
                        Math.max(0, column - AROUND), Math.min(across - 1, column + AROUND))
                    .map(x -> own[y * across + x]))
        .reduce(choice)
        .orElseThrow();
  }

  /** The paper's shade at a dot, between the middles of the patches around it. */
  private double between(int[] paper, int x, int y) {
    double column = Math.min(Math.max((x + 0.5) / size - 0.5, 0), across - 1);
    double row = Math.min(Math.max((y + 0.5) / size - 0.5, 0), down - 1);
    int left = (int) column;
    int top = (int) row;
    int right = Math.min(left + 1, across - 1);
    int bottom = Math.min(top + 1, down - 1);
    double upper = mix(paper[top * across + left], paper[top * across + right], column - left);
    double lower =
        mix(paper[bottom * across + left], paper[bottom * across + right], column - left);
    return mix(upper, lower, row - top);
  }

  private static double mix(double one, double other, double part) {
    return one * (1 - part) + other * part;
  }
}
