package disclosure.document.intake;

import disclosure.source.InputFile;
import disclosure.source.format.Bytes;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A document as a file of its own: itself, or what a zip holds, unpacked under its own name. */
final class LocalCopy implements Closeable {
  private final Path path;
  private final boolean unpacked;

  private LocalCopy(Path path, boolean unpacked) {
    this.path = path;
    this.unpacked = unpacked;
  }

  static LocalCopy of(InputFile file) throws IOException {
    if (file.entry() == null) {
      return new LocalCopy(file.file(), false);
    }
    Path copy = Files.createTempDirectory("document").resolve("document.pdf");
    try (InputStream bytes = Bytes.from(file, 0)) {
      Files.copy(bytes, copy);
    }
    return new LocalCopy(copy, true);
  }

  Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    if (unpacked) {
      Files.delete(path);
      Files.delete(path.getParent());
    }
  }
}
