package disclosure.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The archive's index on disk: one JSON line a capture, in the order of arrival, appended and
 * synced.
 *
 * <p>A crash may leave a line without its end; such a line was never acknowledged and is cut off
 * when the index is opened. The index can always be made again from the WARC files.
 */
final class ArchiveIndex {
  private final Path file;

  ArchiveIndex(Path file) {
    this.file = file;
  }

  List<Capture> load() throws IOException {
    if (!Files.exists(file)) {
      return new ArrayList<>();
    }
    cutTornLine();
    List<Capture> captures = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      captures.add(parse(line, captures.size() + 1));
    }
    return captures;
  }

  private Capture parse(String line, int number) throws IOException {
    try {
      return Json.parse(line, Capture.class);
    } catch (JsonProcessingException e) {
      throw new IOException(
          file
              + " line "
              + number
              + " is damaged; delete the file: it is made again from the WARC files beside it",
          e);
    }
  }

  void append(Capture capture) throws IOException {
    byte[] line = (Json.line(capture) + "\n").getBytes(StandardCharsets.UTF_8);
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      long before = channel.size();
      try {
        write(channel, ByteBuffer.wrap(line));
      } catch (IOException e) {
        channel.truncate(before);
        throw e;
      }
    }
  }

  private static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    channel.force(true);
  }

  private void cutTornLine() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    if (end < bytes.length) {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.truncate(end);
      }
    }
  }
}
