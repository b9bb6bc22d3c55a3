package disclosure.document.child;

import disclosure.document.DocumentReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads every PDF below a folder, and seeded mutants of those that are small, through the pool:
 * {@code Robustness FOLDER MUTANTS [pictures]}. Prints how they ended; ends with a fault itself
 * where one brings the parent down or ends without a status. Pictures are read only where asked
 * for: a recogniser is a program of others, and slow.
 */
public final class Robustness {
  private static final long SMALL = 60_000;
  private static final long SMALL_PICTURE = 600_000;
  private static final long SEED = 20260101;
  private static final int WORKERS = 2;

  private Robustness() {}

  public static void main(String[] args) throws Exception {
    List<Path> files = pdfs(Path.of(args[0]));
    int mutants = Integer.parseInt(args[1]);
    if (args.length > 2) {
      System.out.println(mutants + " mutants with pictures: " + mutantsOfScans(files, mutants));
      return;
    }
    System.out.println("as they are: " + ends(files.stream().map(Robustness::asIs).toList()));
    System.out.println(mutants + " mutants: " + mutants(files, mutants));
  }

  /** All PDFs below the folder, in order. */
  static List<Path> pdfs(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
    }
  }

  /** How so many mutants of the small files ended. */
  static Map<String, Integer> mutants(List<Path> files, int count)
      throws IOException, InterruptedException, ExecutionException {
    return ends(tasks(files, count, SMALL));
  }

  /** The same with larger files and a recogniser, for scans among them. */
  private static Map<String, Integer> mutantsOfScans(List<Path> files, int count)
      throws IOException, InterruptedException, ExecutionException {
    try (ChildPool pool = new ChildPool(WORKERS, Limits.usual())) {
      return ends(tasks(files, count, SMALL_PICTURE), pool);
    }
  }

  private static List<Task> tasks(List<Path> files, int count, long largest) {
    List<Path> small = files.stream().filter(file -> isAtMost(file, largest)).toList();
    if (small.isEmpty()) {
      throw new IllegalArgumentException("no PDF of at most " + largest + " bytes to change");
    }
    return IntStream.range(0, count)
        .mapToObj(number -> mutant(small.get(number % small.size()), SEED + number))
        .toList();
  }

  private static boolean isAtMost(Path file, long bytes) {
    try {
      return Files.size(file) <= bytes;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** One document to be read. */
  interface Task {
    DocumentReading read(ChildPool pool) throws IOException;
  }

  static Task asIs(Path file) {
    return pool -> pool.read(file);
  }

  private static Task mutant(Path file, long seed) {
    return pool -> {
      Path mutant = Files.createTempFile("mutant", ".pdf");
      try {
        Files.write(mutant, Mutants.of(Files.readAllBytes(file), seed));
        return pool.read(mutant);
      } finally {
        Files.delete(mutant);
      }
    };
  }

  /** How often each status, with its code, was the end. */
  static Map<String, Integer> ends(List<Task> tasks)
      throws IOException, InterruptedException, ExecutionException {
    try (ChildPool pool =
        new ChildPool(WORKERS, Limits.usual(), List.of(), TextMain.class.getName())) {
      return ends(tasks, pool);
    }
  }

  private static Map<String, Integer> ends(List<Task> tasks, ChildPool pool)
      throws InterruptedException, ExecutionException {
    Map<String, Integer> ends = new TreeMap<>();
    ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    try {
      List<Callable<String>> calls =
          tasks.stream().<Callable<String>>map(task -> () -> end(task.read(pool))).toList();
      for (Future<String> end : workers.invokeAll(calls)) {
        ends.merge(end.get(), 1, Integer::sum);
      }
    } finally {
      workers.shutdownNow();
    }
    return ends;
  }

  private static String end(DocumentReading reading) {
    if (reading.status() == DocumentReading.Status.REJECTED) {
      return reading.status() + " " + java.util.Objects.requireNonNull(reading.code());
    }
    return reading.status().toString();
  }
}
