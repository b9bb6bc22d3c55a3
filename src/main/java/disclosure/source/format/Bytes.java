package disclosure.source.format;

import disclosure.source.InputException;
import disclosure.source.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;

/** The bytes of a records' file: on disk, gzipped, or inside a zip. */
public final class Bytes {
  private Bytes() {}

  /** Bytes from {@code offset} on. */
  public static InputStream from(InputFile file, long offset) throws IOException {
    if (file.entry() != null) {
      return skipped(ZippedBytes.open(file, file.entry()), offset);
    }
    if (GzippedBytes.isGzipped(file)) {
      return skipped(GzippedBytes.open(file), offset);
    }
    FileChannel channel = FileChannel.open(file.file(), StandardOpenOption.READ);
    channel.position(offset);
    return Channels.newInputStream(channel);
  }

  private static InputStream skipped(InputStream in, long offset) throws IOException {
    try {
      in.skipNBytes(offset);
      return in;
    } catch (IOException | InputException e) {
      in.close();
      throw e;
    }
  }
}
