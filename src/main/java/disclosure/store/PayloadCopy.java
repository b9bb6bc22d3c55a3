package disclosure.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.netpreserve.jwarc.ParsingException;

/**
 * A payload outside of its archive.
 *
 * @param folder of the archive
 * @param name of the file that holds the payload
 */
record PayloadCopy(Path folder, String name, Capture capture) {

  /** Writes it, and checks on the way that it is what was served. */
  void to(Path file) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + Archive.UNFINISHED);
    MessageDigest digest = Sha256.digest();
    try (InputStream served =
        new DigestInputStream(new WarcReading(folder, name).payload(), digest)) {
      Files.copy(plain(capture, served), unfinished, StandardCopyOption.REPLACE_EXISTING);
      served.transferTo(OutputStream.nullOutputStream());
    } catch (EOFException | ZipException | ParsingException e) {
      throw damaged(unfinished, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      Files.deleteIfExists(unfinished);
      throw e;
    }
    if (!Sha256.hex(digest).equals(capture.sha256())) {
      throw damaged(unfinished, "its SHA-256 is not what was served");
    }
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /** What was served without its content encoding. */
  static InputStream plain(Capture capture, InputStream served) throws IOException {
    return ContentCoding.isGzip(capture.header("content-encoding"))
        ? new GZIPInputStream(served)
        : served;
  }

  private IOException damaged(Path unfinished, String how) throws IOException {
    Files.deleteIfExists(unfinished);
    return new IOException(name + " is damaged: " + how + "; fetch it again");
  }
}
