package disclosure.source.format;

import java.util.Arrays;

/** Where the fields of one record lie, relative to its first byte. */
final class FieldBounds {
  private int[] starts = new int[320];
  private int[] ends = new int[320];
  private boolean[] doubled = new boolean[320];
  private int count;
  private int lineEnd = -1;

  void clear() {
    count = 0;
    lineEnd = -1;
  }

  /** Index of the line feed at which {@link #cutPlain} found the record to end, or −1. */
  int lineEnd() {
    return lineEnd;
  }

  /**
   * Cuts plain fields that lie whole in the buffer, eight bytes at a time, up to the field of this
   * index; stops before a quoted field and before the end of the buffer.
   *
   * @param base index of the record's first byte
   * @param position where a field begins
   * @return where the next field begins
   */
  int cutPlain(byte[] bytes, int base, int position, int limit, int index) {
    int start = position;
    int last = limit - 8;
    for (int at = start; at <= last; at += 8) {
      for (long hits = ByteWords.separators(bytes, at); hits != 0; hits &= hits - 1) {
        int hit = at + ByteWords.firstMarked(hits);
        if (bytes[hit] == ',') {
          add(start - base, hit - base, false);
          start = hit + 1;
          if (count > index) {
            return start;
          }
        } else if (bytes[hit] == '\n') {
          int end = hit > start && bytes[hit - 1] == '\r' ? hit - 1 : hit;
          add(start - base, end - base, false);
          lineEnd = hit;
          return start;
        } else if (hit == start) {
          return start;
        }
      }
    }
    return start;
  }

  int count() {
    return count;
  }

  /**
   * The next field, quotes not among its bytes; {@code holdsDoubled} where quotes stand doubled in
   * it.
   */
  void add(int start, int end, boolean holdsDoubled) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      doubled = Arrays.copyOf(doubled, count * 2);
    }
    starts[count] = start;
    ends[count] = end;
    doubled[count++] = holdsDoubled;
  }

  int start(int index) {
    return starts[index];
  }

  int length(int index) {
    return ends[index] - starts[index];
  }

  boolean holdsDoubledQuotes(int index) {
    return doubled[index];
  }
}
