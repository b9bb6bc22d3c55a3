package disclosure.document.table;

import disclosure.document.page.Page;
import disclosure.document.pdf.PdfFile;
import disclosure.model.RecordException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Cell-adjacency F1 on the ICDAR 2013 files, ours beside Tabula's: {@code TableScore FOLDER
 * TABULA-JARS}. Tables must be found on the page and read; nothing is told of where they are.
 */
public final class TableScore {
  private final String name;
  private final Reader reader;
  private long truth;
  private long stated;
  private long right;
  private double sumOfF1;
  private int files;

  /** Reads the tables of a file. */
  interface Reader {
    List<Table> read(Path pdf) throws IOException;
  }

  private TableScore(String name, Reader reader) {
    this.name = name;
    this.reader = reader;
  }

  public static void main(String[] args) throws IOException {
    List<TableScore> scores = new ArrayList<>();
    scores.add(new TableScore("disclosure", TableScore::ours));
    if (args.length > 1) {
      Path jars = Path.of(args[1]);
      scores.add(new TableScore("tabula", new Tabula(jars, List.of("-g"))::read));
      scores.add(new TableScore("tabula by lines", new Tabula(jars, List.of("-g", "-l"))::read));
      scores.add(new TableScore("tabula by space", new Tabula(jars, List.of("-g", "-t"))::read));
    }
    List<Path> pdfs = pdfs(Path.of(args[0]));
    if (pdfs.isEmpty()) {
      System.err.println(
          "no x.pdf with its x-str.xml in " + args[0] + "; name the folder that has them");
      System.exit(2);
    }
    for (Path pdf : pdfs) {
      Map<String, Integer> relations = Adjacency.of(TableTruth.read(structure(pdf)));
      StringBuilder line = new StringBuilder(pdf.getFileName().toString());
      for (TableScore score : scores) {
        line.append(String.format(Locale.ROOT, "  %.3f", score.add(pdf, relations)));
      }
      System.out.println(line);
    }
    scores.forEach(TableScore::print);
  }

  private static List<Path> pdfs(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".pdf") && Files.exists(structure(file)))
          .sorted()
          .toList();
    }
  }

  private static Path structure(Path pdf) {
    return Path.of(pdf.toString().replaceFirst("\\.pdf$", "-str.xml"));
  }

  static List<Table> ours(Path pdf) throws IOException {
    List<Table> tables = new ArrayList<>();
    try (PdfFile file = PdfFile.open(pdf, Optional.empty())) {
      for (int number = 1; number <= file.pages(); number++) {
        Page page = file.read(number);
        tables.addAll(Tables.on(page));
      }
    } catch (RecordException e) {
      throw new IOException(e);
    }
    return tables;
  }

  private double add(Path pdf, Map<String, Integer> relations) throws IOException {
    Map<String, Integer> said = Adjacency.of(reader.read(pdf));
    long met =
        said.entrySet().stream()
            .mapToLong(each -> Math.min(each.getValue(), relations.getOrDefault(each.getKey(), 0)))
            .sum();
    long all = relations.values().stream().mapToLong(Integer::longValue).sum();
    long ours = said.values().stream().mapToLong(Integer::longValue).sum();
    truth += all;
    stated += ours;
    right += met;
    files++;
    double f1 = f1(met, all, ours);
    sumOfF1 += f1;
    return f1;
  }

  private static double f1(long right, long truth, long stated) {
    return truth + stated == 0 ? 1 : 2.0 * right / (truth + stated);
  }

  private void print() {
    System.out.printf(
        Locale.ROOT,
        "%-16s F1 %.3f over all relations (recall %.3f, precision %.3f), %.3f as the mean of %d files%n",
        name,
        f1(right, truth, stated),
        (double) right / truth,
        stated == 0 ? 0 : (double) right / stated,
        sumOfF1 / files,
        files);
  }
}
