package disclosure.source.format;

import disclosure.source.InputException;
import disclosure.source.InputFile;
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
final class ZippedBytes extends PackedBytes {
  private final ZipFile zip;
  private final ZipEntry entry;
  private final InputStream in;
  private final CRC32 checksum = new CRC32();

  private ZippedBytes(InputFile file, ZipFile zip, ZipEntry entry) throws IOException {
    super(file);
    this.zip = zip;
    this.entry = entry;
    this.in = zip.getInputStream(entry);
  }

  static InputStream open(InputFile file, String name) throws IOException {
    try {
      return open(file, new ZipFile(file.file().toFile()), name);
    } catch (ZipException e) {
      throw damaged(file, e);
    }
  }

  private static InputStream open(InputFile file, ZipFile zip, String name) throws IOException {
    try {
      return new ZippedBytes(file, zip, entry(file, zip, name));
    } catch (IOException | InputException e) {
      zip.close();
      throw e;
    }
  }

  private static ZipEntry entry(InputFile file, ZipFile zip, String name) {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new InputException(
          file.path() + " has no entry " + name + "; it changed while it was read: run again");
    }
    return entry;
  }

  @Override
  int unpack(byte[] into, int offset, int length) throws IOException {
    int got = in.read(into, offset, length);
    if (got > 0) {
      checksum.update(into, offset, got);
    } else if (got < 0 && entry.getCrc() >= 0 && entry.getCrc() != checksum.getValue()) {
      throw new ZipException("it does not match its checksum");
    }
    return got;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
