package disclosure.bench;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** A made-up award while its actions are being written. */
final class OpenAward {
  /** 2018-10-01, in days after 2000-01-01. */
  private static final int FIRST_DAY = 6_848;

  final int number;
  final int agency;
  final int funding;
  final int vendor;
  final boolean vehicle;
  final @Nullable OpenAward parent;
  final int look;
  final int phrase;
  final int start;
  final int days;
  final long ceiling;
  int action = -1;
  int day;
  long obligation;
  long total;

  OpenAward(
      int number,
      int agency,
      int funding,
      int vendor,
      boolean vehicle,
      @Nullable OpenAward parent,
      SplittableRandom random) {
    this.number = number;
    this.agency = agency;
    this.funding = funding;
    this.vendor = vendor;
    this.vehicle = vehicle;
    this.parent = parent;
    look = random.nextInt(1 << 16);
    phrase = random.nextInt(5_000);
    start = FIRST_DAY + random.nextInt(2_200);
    days = 30 + random.nextInt(1_500);
    day = start;
    ceiling = (long) Math.exp(12 + 9 * random.nextDouble());
  }

  /** The next action: a quarter moves no money, one in twelve takes some back. */
  void act(SplittableRandom random) {
    action++;
    day += action == 0 ? 0 : 1 + random.nextInt(120);
    int kind = random.nextInt(12);
    long amount = kind < 3 ? 0 : (long) Math.exp(9 + 9 * random.nextDouble());
    obligation = kind == 3 && total > 0 ? -Math.min(total, amount) : amount;
    total += obligation;
  }
}
