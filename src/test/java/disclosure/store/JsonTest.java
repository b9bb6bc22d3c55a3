package disclosure.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonTest {
  @TempDir Path folder;

  /** A day. */
  record Day(LocalDate from) {}

  @Test
  void writesDatesAsIsoTextsAndReadsThemBack() throws IOException {
    Path file = folder.resolve("day.json");
    Day day = new Day(LocalDate.of(2008, 10, 1));
    Json.write(file, day);
    assertEquals("{\n  \"from\" : \"2008-10-01\"\n}\n", Files.readString(file));
    assertEquals(day, Json.read(file, Day.class));
  }
}
