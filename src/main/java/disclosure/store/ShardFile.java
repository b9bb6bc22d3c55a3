package disclosure.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A CSV being written (RFC 4180, UTF-8, line ends LF): fields in order, then the end of the row.
 *
 * <p>A library's writer makes characters, then bytes of them, and looks at each field twice; with
 * forty fields in each of millions of rows that was a tenth of the reading. Nearly all fields are
 * plain ASCII and are looked at once here.
 */
final class ShardFile implements Closeable {
  private static final int FLUSH_AT = 1 << 16;

  private final OutputStream out;
  private byte[] bytes = new byte[FLUSH_AT * 2];
  private int length;
  private boolean inRow;

  ShardFile(Path file) throws IOException {
    out = Files.newOutputStream(file);
  }

  /** The next field of the row; null is blank. */
  void field(@Nullable String value) {
    separate();
    if (value != null) {
      int start = length;
      reserve(value.length());
      if (!writePlain(value)) {
        length = start;
        writeQuoted(value);
      }
    }
  }

  /** Ends the row. */
  void endRow() {
    bytes[length++] = '\n';
    inRow = false;
    if (length >= FLUSH_AT) {
      flush();
    }
  }

  private void separate() {
    reserve(0);
    if (inRow) {
      bytes[length++] = ',';
    }
    inRow = true;
  }

  /** Room for that many bytes, a separator and a line end. */
  private void reserve(int more) {
    if (bytes.length - length < more + 2) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more + 2));
    }
  }

  /** False, with part of it written, where the value needs quotes or is not ASCII. */
  private boolean writePlain(String value) {
    byte[] target = bytes;
    int at = length;
    for (int from = 0; from < value.length(); from++) {
      char letter = value.charAt(from);
      if (letter >= 128 || letter == ',' || letter == '"' || letter == '\n' || letter == '\r') {
        return false;
      }
      target[at++] = (byte) letter;
    }
    length = at;
    return true;
  }

  private void writeQuoted(String value) {
    byte[] text = value.getBytes(StandardCharsets.UTF_8);
    reserve(2 * text.length + 2);
    bytes[length++] = '"';
    for (byte letter : text) {
      if (letter == '"') {
        bytes[length++] = '"';
      }
      bytes[length++] = letter;
    }
    bytes[length++] = '"';
  }

  private void flush() {
    try {
      out.write(bytes, 0, length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    length = 0;
  }

  @Override
  public void close() throws IOException {
    try (out) {
      out.write(bytes, 0, length);
    }
  }
}
