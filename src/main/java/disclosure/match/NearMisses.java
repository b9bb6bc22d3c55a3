package disclosure.match;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the key that is one letter off: one inserted, left out, replaced, or two neighbours
 * swapped.
 *
 * <p>Two keys one letter apart become equal when at most one letter is left out of each (the idea
 * of SymSpell, Garbe 2012). The hashes of all such shortened keys are held sorted, so a look-up
 * costs a binary search a letter, whatever the number of keys. Keys shorter than eight letters are
 * too often one letter apart by chance.
 */
final class NearMisses {
  private static final int SHORTEST = 6;

  /** In shorter words one letter makes another name: {@code GE AEROSPACE}, {@code BE AEROSPACE}. */
  private static final int LONG_WORD = 6;

  private static final long BASE = 0x9E3779B97F4A7C15L | 1;

  private static final int OWNER_BITS = 20;
  private static final long OWNER = (1L << OWNER_BITS) - 1;

  private final List<String> keys;

  /** The upper bits are a hash, the lower ones the position of its key; sorted. */
  private final long[] entries;

  /** Indexes {@code keys}, sorted; at most a million. */
  NearMisses(List<String> keys) {
    this.keys = keys.stream().filter(key -> key.length() >= SHORTEST).toList();
    entries = new long[this.keys.stream().mapToInt(key -> key.length() + 1).sum()];
    int next = 0;
    for (int owner = 0; owner < this.keys.size(); owner++) {
      for (long hash : hashes(this.keys.get(owner))) {
        entries[next++] = (hash & ~OWNER) | owner;
      }
    }
    Arrays.sort(entries);
  }

  /**
   * The first key that is one letter off {@code name}; null where there is none, or it is equal.
   */
  @Nullable String find(String name) {
    if (name.length() < SHORTEST) {
      return null;
    }
    int first = Integer.MAX_VALUE;
    for (long hash : hashes(name)) {
      for (int at = lowest(hash & ~OWNER); isAt(hash, at); at++) {
        int owner = (int) (entries[at] & OWNER);
        first = owner < first && isOneOff(name, keys.get(owner)) ? owner : first;
      }
    }
    return first == Integer.MAX_VALUE ? null : keys.get(first);
  }

  private boolean isAt(long hash, int at) {
    return at < entries.length && ((entries[at] ^ hash) & ~OWNER) == 0;
  }

  private int lowest(long entry) {
    int found = Arrays.binarySearch(entries, entry);
    int at = found < 0 ? -found - 1 : found;
    while (at > 0 && entries[at - 1] == entry) {
      at--;
    }
    return at;
  }

  /** Hashes of the text and of the text less each of its letters. */
  private static long[] hashes(String text) {
    int length = text.length();
    long[] suffix = new long[length + 1];
    long[] power = new long[length + 1];
    power[0] = 1;
    for (int at = 1; at <= length; at++) {
      power[at] = power[at - 1] * BASE;
    }
    for (int at = length - 1; at >= 0; at--) {
      suffix[at] = text.charAt(at) * power[length - 1 - at] + suffix[at + 1];
    }
    long[] hashes = new long[length + 1];
    long prefix = 0;
    for (int at = 0; at < length; at++) {
      hashes[at] = prefix * power[length - 1 - at] + suffix[at + 1];
      prefix = prefix * BASE + text.charAt(at);
    }
    hashes[length] = prefix;
    return hashes;
  }

  static boolean isOneOff(String one, String other) {
    int from = 0;
    int shorter = Math.min(one.length(), other.length());
    while (from < shorter && one.charAt(from) == other.charAt(from)) {
      from++;
    }
    int end = 0;
    while (end < shorter - from
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    int left = one.length() - from - end;
    int right = other.length() - from - end;
    return isOneEdit(left, right, one, other, from)
        && (wordLength(one, from, left) >= LONG_WORD
            || wordLength(other, from, right) >= LONG_WORD);
  }

  private static boolean isOneEdit(int left, int right, String one, String other, int from) {
    boolean swapped =
        left == 2
            && right == 2
            && one.charAt(from) == other.charAt(from + 1)
            && one.charAt(from + 1) == other.charAt(from);
    return swapped || (left + right > 0 && left <= 1 && right <= 1);
  }

  /** Length of the word that holds the letters {@code [from, from + length)}. */
  private static int wordLength(String text, int from, int length) {
    int start = text.lastIndexOf(' ', from - 1) + 1;
    int end = text.indexOf(' ', Math.min(text.length(), from + length));
    return (end < 0 ? text.length() : end) - start;
  }
}
