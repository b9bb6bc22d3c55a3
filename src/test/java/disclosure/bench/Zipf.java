package disclosure.bench;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Ranks of which the first come often and the last seldom: a few vendors get most actions. */
final class Zipf {
  private final int[] ranks = new int[1 << 20];

  Zipf(int count, double exponent, SplittableRandom random) {
    double[] upTo = new double[count];
    double sum = 0;
    for (int rank = 0; rank < count; rank++) {
      sum += 1 / Math.pow(rank + 1, exponent);
      upTo[rank] = sum;
    }
    for (int i = 0; i < ranks.length; i++) {
      int at = Arrays.binarySearch(upTo, random.nextDouble() * sum);
      ranks[i] = at < 0 ? -at - 1 : at;
    }
  }

  int next(SplittableRandom random) {
    return ranks[random.nextInt(ranks.length)];
  }
}
