package disclosure.source.format;

import disclosure.source.InputException;
import disclosure.source.InputFile;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/**
 * Bytes that are unpacked while they are read; a file that is cut off or damaged is told by name.
 */
abstract class PackedBytes extends InputStream {
  private static final int LONGEST_SKIP = 1 << 16;

  private final InputFile file;

  PackedBytes(InputFile file) {
    this.file = file;
  }

  /** As {@link InputStream#read(byte[], int, int)}. */
  abstract int unpack(byte[] into, int offset, int length) throws IOException;

  @Override
  public final int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public final int read(byte[] into, int offset, int length) throws IOException {
    try {
      return unpack(into, offset, length);
    } catch (ZipException | EOFException e) {
      throw damaged(file, e);
    }
  }

  /** Skipped bytes are read: a checksum is of them all. */
  @Override
  public final long skip(long count) throws IOException {
    return readNBytes((int) Math.min(count, LONGEST_SKIP)).length;
  }

  static InputException damaged(InputFile file, IOException e) {
    return new InputException(
        file.shownAs() + " is cut off or damaged (" + e.getMessage() + "); fetch it again", e);
  }
}
