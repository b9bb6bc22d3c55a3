package disclosure.source;

import java.io.Serializable;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One file of records: a file on disk, or an entry of a zip.
 *
 * @param source id of the source it is read as
 * @param path file on disk
 * @param entry name inside the zip, or null for a plain file
 * @param bytes size of the records' bytes; for a zip entry its unpacked size, −1 where the zip does
 *     not say
 */
public record InputFile(String source, String path, @Nullable String entry, long bytes)
    implements Serializable {

  /** Where the bytes lie. */
  public Path file() {
    return Path.of(path);
  }

  /** The name of the records' file itself, without directories. */
  public String name() {
    String inner = entry == null ? path : entry;
    return inner.substring(Math.max(inner.lastIndexOf('/'), inner.lastIndexOf('\\')) + 1);
  }

  /** The name a person is shown, {@code folder/x.zip!part_1.csv}. */
  public String shownAs() {
    return entry == null ? path : path + "!" + entry;
  }
}
