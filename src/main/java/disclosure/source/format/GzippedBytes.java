package disclosure.source.format;

import disclosure.source.InputException;
import disclosure.source.InputFile;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The bytes of a gzipped file; one that is cut off or damaged is told by its name. */
final class GzippedBytes extends InputStream {
  private static final int BUFFER = 1 << 16;

  private final InputFile file;
  private final InputStream in;

  private GzippedBytes(InputFile file, InputStream packed) throws IOException {
    this.file = file;
    try {
      this.in = new GZIPInputStream(packed, BUFFER);
    } catch (ZipException | EOFException e) {
      throw damaged(e);
    }
  }

  static boolean isGzipped(InputFile file) {
    return file.entry() == null && file.path().toLowerCase(Locale.ROOT).endsWith(".gz");
  }

  static InputStream open(InputFile file) throws IOException {
    InputStream packed = Files.newInputStream(file.file());
    try {
      return new GzippedBytes(file, packed);
    } catch (IOException | InputException e) {
      packed.close();
      throw e;
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    try {
      return in.read(into, offset, length);
    } catch (ZipException | EOFException e) {
      throw damaged(e);
    }
  }

  private InputException damaged(IOException e) {
    return new InputException(
        file.shownAs() + " is cut off or damaged (" + e.getMessage() + "); fetch it again", e);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
