package disclosure.source.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import disclosure.source.InputException;
import disclosure.source.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZippedBytesTest {
  private static final String ROWS = "a,b\n1,2\n".repeat(20_000);

  @TempDir Path folder;
  private Path zip;

  @BeforeEach
  void zip() throws IOException {
    zip = folder.resolve("x.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("rows.csv"));
      out.write(ROWS.getBytes(UTF_8));
    }
  }

  @Test
  void givesTheEntrysBytesFromAnyOffset() throws IOException {
    assertEquals(ROWS, read(0));
    assertEquals(ROWS.substring(100_001), read(100_001));
  }

  @Test
  void refusesEveryBitThatWasFlippedInTheData() throws IOException {
    byte[] sound = Files.readAllBytes(zip);
    int dataStart = 30 + "rows.csv".length();
    int dataEnd = dataStart + (int) compressedSize();
    for (int at = dataStart; at < dataEnd; at += 7) {
      byte[] flipped = sound.clone();
      flipped[at] ^= 0x10;
      Files.write(zip, flipped);
      InputException e = assertThrows(InputException.class, () -> read(50), "byte " + at);
      assertEquals(
          zip + "!rows.csv is damaged: it does not match its checksum; download the zip again",
          e.getMessage());
    }
  }

  private long compressedSize() throws IOException {
    try (java.util.zip.ZipFile file = new java.util.zip.ZipFile(zip.toFile())) {
      return file.getEntry("rows.csv").getCompressedSize();
    }
  }

  private String read(long offset) throws IOException {
    InputFile file = new InputFile("any", zip.toString(), "rows.csv", -1);
    try (InputStream in = Bytes.from(file, offset)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
