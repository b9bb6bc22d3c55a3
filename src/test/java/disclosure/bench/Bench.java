package disclosure.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures {@code disclosure run} beside DuckDB, whole processes in turn, and prints the ratios.
 */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    header = {"Measures disclosure run beside DuckDB on a made-up contracts file.", ""})
final class Bench implements Callable<Integer> {
  private static final List<String> VARIANTS = List.of("typed", "cast");

  @Option(
      names = "--rows",
      defaultValue = "1000000",
      description = "Rows (default 1,000,000; 2.6 KB each).")
  private long rows;

  @Option(
      names = "--runs",
      defaultValue = "3",
      description = "Runs of which the median counts (default 3).")
  private int runs;

  @Option(
      names = "--folder",
      description = "For scratch files, which stay; default a temporary one, deleted after.")
  private @Nullable Path folder;

  @Option(names = "--only", description = "filtered or all; default both.")
  private @Nullable String only;

  private final Path home = Path.of(System.getProperty("disclosure.home")).toAbsolutePath();
  private Path scratch = Path.of("");

  public static void main(String[] args) {
    System.exit(new CommandLine(new Bench()).execute(args));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path given = folder;
    scratch =
        given == null
            ? Files.createTempDirectory("disclosure-bench")
            : Files.createDirectories(given).toAbsolutePath();
    try {
      measure();
    } finally {
      if (given == null) {
        delete(scratch);
      }
    }
    return 0;
  }

  private void measure() throws IOException, InterruptedException {
    Path file = contracts();
    say("%-34s %9s %12s %9s %9s", "", "seconds", "rows/s", "peak MB", "ratio");
    if (!"all".equals(only)) {
      compare(file, "filtered", "7012");
    }
    if (!"filtered".equals(only)) {
      compare(file, "all", "all");
    }
  }

  private Path contracts() throws IOException {
    Path file = scratch.resolve("contracts_" + rows + ".csv");
    if (Files.notExists(file)) {
      long began = System.nanoTime();
      Path sample =
          home.resolve(
              "data/samples/usaspending_contracts/FY2025_070_Contracts_Full_20251106_1.csv");
      long bytes = ContractFile.write(file, sample, rows, 2025);
      double seconds = (System.nanoTime() - began) / 1e9;
      say(
          "wrote %,d rows, %,d MB, at %,.0f MB/s; ICE awards about 1 %% of them",
          rows, bytes >> 20, bytes / seconds / 1e6);
    }
    return file;
  }

  /**
   * One line each for the product and the rival, and their ratio; run in turn so that both meet the
   * same machine.
   */
  private void compare(Path file, String what, String agency)
      throws IOException, InterruptedException {
    String variant = faster(file, agency);
    List<MeasuredProcess> ours = new ArrayList<>();
    List<MeasuredProcess> theirs = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      theirs.add(rival(file, agency, variant));
      ours.add(product(file, what, agency));
    }
    double rival = median(theirs);
    line("DuckDB, " + what + " (" + variant + ")", rival, peak(theirs), 1);
    line("disclosure run, " + what, median(ours), peak(ours), median(ours) / rival);
  }

  private String faster(Path file, String agency) throws IOException, InterruptedException {
    double typed = rival(file, agency, VARIANTS.get(0)).seconds();
    double cast = rival(file, agency, VARIANTS.get(1)).seconds();
    return VARIANTS.get(typed <= cast ? 0 : 1);
  }

  private MeasuredProcess rival(Path file, String agency, String variant)
      throws IOException, InterruptedException {
    Path parquet = scratch.resolve("rival.parquet");
    return run(
        List.of(
            Path.of(System.getProperty("java.home"), "bin/java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            DuckDbRival.class.getName(),
            file.toString(),
            parquet.toString(),
            agency,
            variant));
  }

  private MeasuredProcess product(Path file, String what, String agency)
      throws IOException, InterruptedException {
    delete(scratch.resolve("out"));
    return run(
        List.of(
            home.resolve("scripts/disclosure").toString(),
            "run",
            declaration(what, agency).toString(),
            "--from",
            "usaspending_contracts=" + file,
            "--out",
            scratch.resolve("out").toString()));
  }

  private Path declaration(String what, String agency) throws IOException {
    return Files.writeString(
        scratch.resolve("bench-" + what + ".yml"),
        """
        name: bench-%s
        title: Made-up contracts, to measure with
        agencies: [%s]
        sources: [usaspending_contracts]
        companies: data/reference
        exports: []
        checks: {reject_ratio_max: 0}
        """
            .formatted(what, agency.equals("all") ? "" : agency));
  }

  private MeasuredProcess run(List<String> command) throws IOException, InterruptedException {
    return MeasuredProcess.run(command, scratch.resolve("process.log").toFile());
  }

  private static double median(List<MeasuredProcess> runs) {
    List<Double> seconds = runs.stream().map(MeasuredProcess::seconds).sorted().toList();
    return seconds.get(seconds.size() / 2);
  }

  private static long peak(List<MeasuredProcess> runs) {
    return runs.stream().mapToLong(MeasuredProcess::peakBytes).max().orElse(0);
  }

  private void line(String name, double seconds, long peak, double ratio) {
    say("%-34s %9.1f %,12.0f %,9d %9.2f", name, seconds, rows / seconds, peak >> 20, ratio);
  }

  private static void say(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      paths.sorted(Comparator.reverseOrder()).forEach(Bench::remove);
    }
  }

  private static void remove(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
