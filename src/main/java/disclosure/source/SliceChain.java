package disclosure.source;

import java.util.List;
import java.util.Optional;

/**
 * Proves that the slices of a file were cut at record boundaries: the first record of each begins
 * at the byte where the one before ended. The first slice begins at a known record, so if every
 * link holds, every record was read, once.
 */
public final class SliceChain {
  private SliceChain() {}

  /**
   * Finds the first slice that began at a wrong byte.
   *
   * @param slices of one file, in order of their start
   * @param intakes what was read of each, in the same order
   * @return empty when the chain holds; else the wrong slice with the exact byte to begin at and,
   *     to be read in one go, all that follows it in the file. What was read of that slice and of
   *     the later ones is void.
   */
  public static Optional<Slice> repair(List<Slice> slices, List<SliceIntake> intakes) {
    for (int at = 1; at < slices.size(); at++) {
      long due = intakes.get(at - 1).endByte();
      if (intakes.get(at).firstByte() != due) {
        Slice wrong = slices.get(at);
        return Optional.of(
            new Slice(wrong.id(), wrong.file(), wrong.layout(), due, Long.MAX_VALUE, true));
      }
    }
    return Optional.empty();
  }
}
