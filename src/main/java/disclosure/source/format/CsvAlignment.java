package disclosure.source.format;

import disclosure.source.Slice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/**
 * Finds where the first record of a slice begins, not knowing whether the slice begins inside
 * quotes.
 *
 * <p>Both answers are tried: the bytes at the cut are the rest of a plain field, or of a quoted
 * one. The one whose next rows all have the header's width is taken. This is a guess that the chain
 * of slices proves or refutes afterwards, never a source of records.
 */
final class CsvAlignment {
  private static final int PROBE = 1 << 16;
  private static final int ROWS = 4;

  private CsvAlignment() {}

  static long firstRecord(Slice slice) throws IOException {
    long outside = recordAfter(slice, slice.start() - 1, ' ');
    if (plausible(slice, outside)) {
      return outside;
    }
    long inside = recordAfter(slice, slice.start(), '"');
    return plausible(slice, inside) ? inside : outside;
  }

  private static boolean plausible(Slice slice, long at) throws IOException {
    int width = slice.layout().columns().size();
    try (CsvScanner scanner = CsvScanner.of(slice.file(), at, PROBE)) {
      for (int row = 0; row < ROWS && scanner.next(); row++) {
        if (scanner.count() != width || scanner.broken()) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * Where the next record begins if the bytes from {@code from} on are the rest of a field that
   * began with {@code opening}.
   */
  private static long recordAfter(Slice slice, long from, char opening) throws IOException {
    InputStream rest =
        new SequenceInputStream(
            new ByteArrayInputStream(new byte[] {(byte) opening}), Bytes.from(slice.file(), from));
    try (CsvScanner scanner = new CsvScanner(slice.file(), rest, from - 1, PROBE)) {
      scanner.next();
      scanner.next();
      return scanner.recordOffset();
    }
  }
}
