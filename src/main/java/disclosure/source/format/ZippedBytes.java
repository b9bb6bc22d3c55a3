package disclosure.source.format;

import disclosure.source.InputException;
import disclosure.source.InputFile;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The bytes of a zip's entry. They are compared with the checksum the zip holds, which the JDK does
 * not do here: a flipped bit would pass for data.
 */
final class ZippedBytes extends InputStream {
  private final InputFile file;
  private final ZipFile zip;
  private final ZipEntry entry;
  private final InputStream in;
  private final CRC32 checksum = new CRC32();

  private ZippedBytes(InputFile file, ZipFile zip, ZipEntry entry) throws IOException {
    this.file = file;
    this.zip = zip;
    this.entry = entry;
    this.in = zip.getInputStream(entry);
  }

  static InputStream open(InputFile file, String name) throws IOException {
    ZipFile zip = new ZipFile(file.file().toFile());
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      zip.close();
      throw new InputException(
          file.path() + " has no entry " + name + "; it changed while it was read: run again");
    }
    return new ZippedBytes(file, zip, entry);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int got;
    try {
      got = in.read(into, offset, length);
    } catch (ZipException | EOFException e) {
      throw new InputException(damaged(), e);
    }
    if (got > 0) {
      checksum.update(into, offset, got);
    } else if (got < 0 && entry.getCrc() >= 0 && entry.getCrc() != checksum.getValue()) {
      throw new InputException(damaged());
    }
    return got;
  }

  /** Skipped bytes are read: the checksum is of them all. */
  @Override
  public long skip(long count) throws IOException {
    return readNBytes((int) Math.min(count, 1 << 16)).length;
  }

  private String damaged() {
    return file.shownAs() + " is damaged: it does not match its checksum; download the zip again";
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
