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
 * {@code Robustness FOLDER MUTANTS}. Prints how they ended; ends with a fault itself where one
 * brings the parent down or ends without a status. Pictures are not read: a recogniser is a program
 * of others.
 */
public final class Robustness {
  private static final long SMALL = 60_000;
  private static final long SEED = 20260101;
  private static final int WORKERS = 2;

  private Robustness() {}

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    List<Path> files = pdfs(folder);
    System.out.println("as they are: " + ends(files.stream().map(Robustness::asIs).toList()));
    int mutants = Integer.parseInt(args[1]);
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
    List<Path> small = files.stream().filter(Robustness::isSmall).toList();
    return ends(
        IntStream.range(0, count)
            .mapToObj(number -> mutant(small.get(number % small.size()), SEED + number))
            .toList());
  }

  private static boolean isSmall(Path file) {
    try {
      return Files.size(file) <= SMALL;
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
    Map<String, Integer> ends = new TreeMap<>();
    ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    try (ChildPool pool =
        new ChildPool(WORKERS, Limits.usual(), List.of(), TextMain.class.getName())) {
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
