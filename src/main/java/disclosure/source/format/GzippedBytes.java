package disclosure.source.format;

import disclosure.source.InputFile;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The bytes of a gzipped file. */
final class GzippedBytes extends PackedBytes {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;

  private GzippedBytes(InputFile file, InputStream in) {
    super(file);
    this.in = in;
  }

  static boolean isGzipped(InputFile file) {
    return file.entry() == null && file.path().toLowerCase(Locale.ROOT).endsWith(".gz");
  }

  static InputStream open(InputFile file) throws IOException {
    InputStream packed = Files.newInputStream(file.file());
    try {
      return new GzippedBytes(file, new GZIPInputStream(packed, BUFFER));
    } catch (ZipException | EOFException e) {
      packed.close();
      throw damaged(file, e);
    }
  }

  @Override
  int unpack(byte[] into, int offset, int length) throws IOException {
    return in.read(into, offset, length);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
