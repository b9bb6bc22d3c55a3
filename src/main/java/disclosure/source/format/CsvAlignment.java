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
 * <p>Both answers are tried: the record after the first line feed, and the record after the first
 * quote that could close a field. The one whose next rows all have the header's width is taken.
 * This is a guess that the chain of slices proves or refutes afterwards, never a source of records.
 */
final class CsvAlignment {
  private static final int PROBE = 1 << 16;
  private static final int ROWS = 4;

  private CsvAlignment() {}

  static long firstRecord(Slice slice) throws IOException {
    long outside = afterLineEnd(slice, slice.start() - 1);
    if (plausible(slice, outside)) {
      return outside;
    }
    long inside = afterClosingQuote(slice);
    return plausible(slice, inside) ? inside : outside;
  }

  private static boolean plausible(Slice slice, long at) throws IOException {
    int width = slice.layout().columns().size();
    try (CsvScanner scanner = new CsvScanner(Bytes.from(slice.file(), at), at, PROBE)) {
      for (int row = 0; row < ROWS && scanner.next(); row++) {
        if (scanner.count() != width || scanner.broken()) {
          return false;
        }
      }
      return true;
    }
  }

  private static long afterLineEnd(Slice slice, long from) throws IOException {
    try (InputStream in = Bytes.from(slice.file(), from)) {
      byte[] block = new byte[PROBE];
      long at = from;
      for (int got = in.read(block); got > 0; got = in.read(block)) {
        for (int index = 0; index < got; index++) {
          if (block[index] == '\n') {
            return at + index + 1;
          }
        }
        at += got;
      }
      return at;
    }
  }

  /** Reads the rest of the slice's first row as if it began inside quotes. */
  private static long afterClosingQuote(Slice slice) throws IOException {
    InputStream quoted =
        new SequenceInputStream(
            new ByteArrayInputStream(new byte[] {'"'}), Bytes.from(slice.file(), slice.start()));
    try (CsvScanner scanner = new CsvScanner(quoted, slice.start() - 1, PROBE)) {
      scanner.next();
      scanner.next();
      return scanner.recordOffset();
    }
  }
}
