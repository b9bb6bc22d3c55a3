package disclosure.document;

import disclosure.document.pdf.PdfFile;
import disclosure.model.RecordException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Pages a second of text PDFs, words with their places, beside {@code pdftotext -bbox} on the same
 * files, one thread each; then memory while so many pages are read in one process: {@code
 * Throughput FOLDER PAGES}.
 */
public final class Throughput {
  private static final int STEP = 1_000;
  private static final double MEGABYTE = 1 << 20;

  private Throughput() {}

  public static void main(String[] args) throws Exception {
    List<Path> files = textFiles(Path.of(args[0]));
    read(files);
    double start = seconds();
    long pages = read(files);
    double ours = pages / (seconds() - start);
    double theirs = pages / pdftotext(files);
    say(
        "%d pages of %d files: %.0f pages/s, pdftotext -bbox %.0f pages/s%n",
        pages, files.size(), ours, theirs);
    memory(files, Integer.parseInt(args[1]));
  }

  /** Files all of whose pages have text of their own. */
  private static List<Path> textFiles(Path folder) throws IOException {
    List<Path> text = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".pdf")).sorted().toList()) {
        DocumentReading reading = new DocumentReader(Optional.empty()).read(file, page -> {});
        if (reading.status() == DocumentReading.Status.READ) {
          text.add(file);
        }
      }
    }
    return text;
  }

  private static long read(List<Path> files) throws RecordException, IOException {
    long pages = 0;
    for (Path file : files) {
      try (PdfFile pdf = PdfFile.open(file, Optional.empty())) {
        for (int number = 1; number <= pdf.pages(); number++) {
          pdf.read(number);
          pages++;
        }
      }
    }
    return pages;
  }

  private static double pdftotext(List<Path> files) throws IOException, InterruptedException {
    double start = seconds();
    for (Path file : files) {
      new ProcessBuilder("pdftotext", "-bbox", file.toString(), "/dev/null")
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    }
    return seconds() - start;
  }

  /** Whole readings, fields and tables too; heap after a collection, every thousand pages. */
  private static void memory(List<Path> files, int pages) throws IOException {
    long read = 0;
    long told = 0;
    double start = seconds();
    while (read < pages) {
      for (Path file : files) {
        read += new DocumentReader(Optional.empty()).read(file, page -> {}).pages().size();
        if (read - told >= STEP) {
          told = read;
          System.gc();
          Runtime runtime = Runtime.getRuntime();
          say(
              "%d pages read, %.0f MB used%n",
              read, (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE);
        }
      }
    }
    say("%.0f pages/s with fields and tables%n", read / (seconds() - start));
  }

  private static double seconds() {
    return System.nanoTime() / 1e9;
  }

  private static void say(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }
}
