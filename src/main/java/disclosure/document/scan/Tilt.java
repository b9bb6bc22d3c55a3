package disclosure.document.scan;

import java.util.stream.DoubleStream;

/**
 * How far a page lies askew: at the right angle its lines of print and its ruled lines fall into
 * the fewest rows (projection profile; H. Baird, 1987).
 */
final class Tilt {
  private static final double MOST = 4;
  private static final double COARSE = 0.25;
  private static final double FINE = 0.05;
  private static final int COARSE_DOTS = 4;
  private static final int FINE_DOTS = 2;

  private Tilt() {}

  /** Degrees clockwise by which the lines of the picture fall to the right. */
  static double of(Ink ink) {
    double coarse = sharpest(ink, COARSE_DOTS, 0, MOST, COARSE);
    return sharpest(ink, FINE_DOTS, coarse, COARSE, FINE);
  }

  private static double sharpest(Ink ink, int every, double about, double most, double step) {
    int steps = (int) Math.round(most / step);
    double best = about;
    double sharpest = sharpness(ink, every, about);
    for (double angle :
        DoubleStream.iterate(about - most, a -> a + step).limit(2L * steps + 1).toArray()) {
      double sharpness = sharpness(ink, every, angle);
      if (sharpness > sharpest) {
        sharpest = sharpness;
        best = angle;
      }
    }
    return best;
  }

  private static double sharpness(Ink ink, int every, double degrees) {
    double slope = Math.tan(Math.toRadians(degrees));
    int beyond = (int) Math.ceil(Math.abs(slope) * ink.width() / every) + 1;
    int[] rows = new int[ink.height() / every + 1 + 2 * beyond];
    for (int y = 0; y < ink.height(); y += every) {
      for (int x = 0; x < ink.width(); x += every) {
        if (ink.at(x, y)) {
          rows[beyond + (int) Math.floor((y - slope * x) / every)]++;
        }
      }
    }
    double sum = 0;
    for (int row : rows) {
      sum += (double) row * row;
    }
    return sum;
  }
}
