package disclosure.document.child;

import java.util.Arrays;
import java.util.Random;

/** Damaged files: the same seed damages the same bytes the same way. */
final class Mutants {
  private static final int MOST_CHANGES = 20;
  private static final int MOST_MOVED = 2_000;

  private Mutants() {}

  /** Bytes changed, taken out, doubled, numbers grown, or the end cut off, as the seed says. */
  static byte[] of(byte[] whole, long seed) {
    Random random = new Random(seed);
    byte[] bytes = whole.clone();
    for (int change = 1 + random.nextInt(MOST_CHANGES); change > 0 && bytes.length > 1; change--) {
      bytes = changed(bytes, random);
    }
    return bytes;
  }

  private static byte[] changed(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length);
    int length = Math.min(1 + random.nextInt(MOST_MOVED), bytes.length - at);
    return switch (random.nextInt(16)) {
      case 0 -> Arrays.copyOf(bytes, Math.max(1, at));
      case 1 -> joined(bytes, at, at + length);
      case 2 -> joined(bytes, at + length, at);
      case 3, 4, 5 -> grown(bytes, at, random);
      default -> {
        bytes[at] = (byte) random.nextInt(256);
        yield bytes;
      }
    };
  }

  /** The bytes before {@code end} and those from {@code from} on: a stretch is lost or doubled. */
  private static byte[] joined(byte[] bytes, int end, int from) {
    byte[] joined = Arrays.copyOf(bytes, end + bytes.length - from);
    System.arraycopy(bytes, from, joined, end, bytes.length - from);
    return joined;
  }

  /** The next digit of the file becomes another: lengths, offsets and counts no longer hold. */
  private static byte[] grown(byte[] bytes, int from, Random random) {
    for (int at = from; at < bytes.length; at++) {
      if (Character.isDigit((char) bytes[at])) {
        bytes[at] = (byte) ('0' + random.nextInt(10));
        return bytes;
      }
    }
    return bytes;
  }
}
