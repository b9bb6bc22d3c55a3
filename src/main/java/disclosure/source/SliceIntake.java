package disclosure.source;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What became of the records of one slice. {@code read = kept + context + filtered + rejected},
 * always.
 *
 * @param slice id of the slice
 * @param file position of the file in {@link Intake#files()}
 * @param firstNumber records of the file before the first of this slice, header included: locator =
 *     this + number in slice
 * @param firstByte byte at which its first record was found to begin
 * @param endByte byte after its last record
 * @param context kept only if a kept order names the vehicle
 * @param filtered by reason
 * @param rejected by code
 * @param flagged by code
 * @param unread fields nobody asked for and the YAML does not ignore
 */
public record SliceIntake(
    int slice,
    int file,
    long firstNumber,
    long firstByte,
    long endByte,
    long read,
    long kept,
    long context,
    SortedMap<String, Long> filtered,
    SortedMap<String, Long> rejected,
    SortedMap<String, Long> flagged,
    SortedSet<String> unread) {

  public SliceIntake {
    filtered = new TreeMap<>(filtered);
    rejected = new TreeMap<>(rejected);
    flagged = new TreeMap<>(flagged);
    unread = new TreeSet<>(unread);
  }

  /** The same counts, with the place of the file and the records before the slice now known. */
  public SliceIntake at(int fileNow, long firstNumberNow) {
    return new SliceIntake(
        slice,
        fileNow,
        firstNumberNow,
        firstByte,
        endByte,
        read,
        kept,
        context,
        filtered,
        rejected,
        flagged,
        unread);
  }
}
