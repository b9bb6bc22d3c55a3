package disclosure.fetch.publisher;

import java.io.IOException;
import java.io.InputStream;

/** Counts the records of a CSV below its header; a line end inside quotes ends no record. */
final class CsvRows {
  private CsvRows() {}

  static long count(InputStream in) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long records = 0;
    boolean quoted = false;
    boolean open = false;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      for (int at = 0; at < read; at++) {
        byte next = buffer[at];
        quoted ^= next == '"';
        boolean end = next == '\n' && !quoted;
        records += end && open ? 1 : 0;
        open = !end && (open || next != '\r');
      }
    }
    return Math.max(0, records + (open ? 1 : 0) - 1);
  }
}
