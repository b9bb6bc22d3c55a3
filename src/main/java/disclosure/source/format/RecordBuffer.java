package disclosure.source.format;

import disclosure.source.InputException;
import disclosure.source.InputFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The bytes of a file around one record: the record whole, as far as it was read, and what follows
 * it in the buffer. Its fields are open to the scanner above, which looks at every byte.
 */
abstract class RecordBuffer implements Closeable {
  private static final int MOST_BYTES = 32 << 20;

  private final InputFile file;
  private final InputStream in;
  private long bufferOffset;
  byte[] buffer;
  int limit;
  int recordStart;
  int position;

  RecordBuffer(InputFile file, InputStream in, long offset, int bufferSize) {
    this.file = file;
    this.in = in;
    this.bufferOffset = offset;
    this.buffer = new byte[bufferSize];
  }

  /**
   * Byte of the file at which the current record begins; after the last record, the file's length.
   */
  final long recordOffset() {
    return bufferOffset + recordStart;
  }

  /** Whether the file has a byte {@code ahead} of the position; it is in the buffer then. */
  final boolean ensure(int ahead) throws IOException {
    while (position + ahead >= limit) {
      if (!fill()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Reads more, keeping the current record and moving it to the front; false at the end of the
   * file.
   *
   * @throws InputException where the record is longer than any of a file of records
   */
  final boolean fill() throws IOException {
    if (recordStart > 0) {
      System.arraycopy(buffer, recordStart, buffer, 0, limit - recordStart);
      bufferOffset += recordStart;
      limit -= recordStart;
      position -= recordStart;
      recordStart = 0;
    }
    if (limit == buffer.length) {
      grow();
    }
    int got = in.read(buffer, limit, buffer.length - limit);
    limit += Math.max(got, 0);
    return got > 0;
  }

  private void grow() {
    if (limit >= MOST_BYTES) {
      throw new InputException(
          file.shownAs()
              + " holds a row of over "
              + (MOST_BYTES >> 20)
              + " MB, from byte "
              + recordOffset()
              + " on: it is no CSV, or its line ends are lost; fetch it again");
    }
    buffer = Arrays.copyOf(buffer, buffer.length * 2);
  }

  @Override
  public final void close() throws IOException {
    in.close();
  }
}
