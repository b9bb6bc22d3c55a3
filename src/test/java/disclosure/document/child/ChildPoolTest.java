package disclosure.document.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.document.DocumentReading;
import disclosure.document.DocumentReading.Status;
import disclosure.document.PdfWriter;
import disclosure.store.DiskFullException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildPoolTest {
  private static final Limits SHORT =
      new Limits(128, Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofMillis(1));
  private static final long SEED = 20260101;
  private static final int MUTANTS = 40;

  @TempDir Path folder;

  @Test
  void readsADocumentAsTheReaderDoes() throws Exception {
    Path file = folder.resolve("a.pdf");
    try (PdfWriter pdf = new PdfWriter()) {
      pdf.text(50, 100, "Contract words on a page").save(file);
    }
    try (ChildPool pool = new ChildPool(1, Limits.usual())) {
      DocumentReading reading = pool.read(file);
      assertEquals(Status.READ, reading.status());
      assertEquals("Contract words on a page", reading.pages().get(0).text());
    }
  }

  @Test
  void loopMemoryFloodAndExitCostOneDocumentEach() throws Exception {
    try (ChildPool pool = new ChildPool(1, SHORT, List.of(), HostileMain.class.getName())) {
      assertEquals("DOCUMENT_TIMEOUT", pool.read(folder.resolve("loop.pdf")).code());
      assertEquals("DOCUMENT_MEMORY", pool.read(folder.resolve("memory.pdf")).code());
      assertEquals("DOCUMENT_TIMEOUT", pool.read(folder.resolve("flood.pdf")).code());
      assertEquals("DOCUMENT_CRASH", pool.read(folder.resolve("exit.pdf")).code());
    }
  }

  @Test
  void aFullDiskIsNoFaultOfTheDocument() throws Exception {
    try (ChildPool pool = new ChildPool(1, SHORT, List.of(), HostileMain.class.getName())) {
      DiskFullException full =
          assertThrows(DiskFullException.class, () -> pool.read(folder.resolve("full.pdf")));
      String said = String.valueOf(full.getMessage());
      assertTrue(said.startsWith("No space left on device in "), said);
      assertTrue(said.contains("full.pdf: free some space"), said);
    }
  }

  @Test
  void seededMutantsEndReadPartlyReadOrRejectedWithACode() throws Exception {
    byte[] whole = sample();
    Map<String, Integer> ends = new TreeMap<>();
    try (ChildPool pool = new ChildPool(1, Limits.usual())) {
      for (int number = 0; number < MUTANTS; number++) {
        Path file = Files.write(folder.resolve("mutant.pdf"), Mutants.of(whole, SEED + number));
        DocumentReading reading = pool.read(file);
        assertTrue(reading.status() != Status.REJECTED || reading.code() != null);
        ends.merge(reading.status() + " " + reading.code(), 1, Integer::sum);
      }
    }
    assertNotEquals(MUTANTS, ends.getOrDefault("READ null", 0), ends.toString());
  }

  private byte[] sample() throws IOException {
    Path file = folder.resolve("sample.pdf");
    try (PdfWriter pdf = new PdfWriter()) {
      for (int page = 0; page < 3; page++) {
        pdf.text(50, 100, "CONTRACT 70CTD022FR0000170 on this page of four words and more");
        pdf.line(40, 90, 300, 90).nextPage();
      }
      pdf.save(file);
    }
    return Files.readAllBytes(file);
  }
}
