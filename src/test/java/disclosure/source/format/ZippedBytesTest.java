package disclosure.source.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.source.InputException;
import disclosure.source.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ZippedBytesTest {
  private static final Path HANDLES = Path.of("/proc/self/fd");
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
      String told = String.valueOf(e.getMessage());
      assertTrue(told.startsWith(zip + "!rows.csv is cut off or damaged ("), told);
      assertTrue(told.endsWith("); fetch it again"), told);
    }
  }

  @Test
  void refusesAnEntryPackedInAnUnknownWay() throws IOException {
    byte[] bytes = Files.readAllBytes(zip);
    bytes[centralDirectory(bytes) + 10] = 99;
    Files.write(zip, bytes);
    InputException e = assertThrows(InputException.class, () -> read(0));
    String told = String.valueOf(e.getMessage());
    assertTrue(told.startsWith(zip + "!rows.csv is cut off or damaged ("), told);
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux lists a process's open files")
  void keepsNoFileOpenThatItRefuses() throws IOException {
    byte[] sound = Files.readAllBytes(zip);
    assertThrows(InputException.class, () -> read("other.csv", 0));
    assertEquals(List.of(), handles());
    byte[] unknown = sound.clone();
    unknown[centralDirectory(sound) + 10] = 99;
    Files.write(zip, unknown);
    assertThrows(InputException.class, () -> read(0));
    assertEquals(List.of(), handles());
    byte[] flipped = sound.clone();
    flipped[60] ^= 0x10;
    Files.write(zip, flipped);
    assertThrows(InputException.class, () -> read(100_001));
    assertEquals(List.of(), handles());
  }

  private List<Path> handles() throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> handles = Files.list(HANDLES)) {
      for (Path handle : handles.toList()) {
        if (Files.isSymbolicLink(handle) && Files.readSymbolicLink(handle).equals(zip)) {
          found.add(handle);
        }
      }
    }
    return found;
  }

  private static int centralDirectory(byte[] zip) {
    String bytes = new String(zip, ISO_8859_1);
    return bytes.indexOf("PK\1\2");
  }

  private long compressedSize() throws IOException {
    try (java.util.zip.ZipFile file = new java.util.zip.ZipFile(zip.toFile())) {
      return file.getEntry("rows.csv").getCompressedSize();
    }
  }

  private String read(long offset) throws IOException {
    return read("rows.csv", offset);
  }

  private String read(String entry, long offset) throws IOException {
    InputFile file = new InputFile("any", zip.toString(), entry, -1);
    try (InputStream in = Bytes.from(file, offset)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
