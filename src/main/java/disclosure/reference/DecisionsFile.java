package disclosure.reference;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Appends decisions to {@code decisions.csv}: sorted like every curated file, checked together with
 * the others before the old file is replaced in one step.
 */
public final class DecisionsFile {
  private final Path folder;

  /**
   * @param folder the curated files
   */
  public DecisionsFile(Path folder) {
    this.folder = folder;
  }

  /**
   * Adds the decisions; those that are already there are not written twice.
   *
   * @return how many lines are new
   * @throws ReferenceException where a decision contradicts one that stands, or is unsound
   */
  public int add(List<Decision> decisions) throws IOException {
    List<Decision> all = new ArrayList<>(ReferenceFolder.load(folder).decisions());
    int before = all.size();
    Problems problems = new Problems();
    for (Decision decision : decisions) {
      if (all.stream().anyMatch(standing -> same(standing, decision))) {
        continue;
      }
      check(decision, all.subList(0, before), "take that line away first", problems);
      check(decision, all.subList(before, all.size()), "leave one of the two", problems);
      all.add(decision);
    }
    problems.throwIfAny();
    replace(all);
    return all.size() - before;
  }

  /** Whether the two say the same, whoever said it and when. */
  private static boolean same(Decision one, Decision other) {
    return sameSubject(one, other)
        && one.verdict() == other.verdict()
        && one.covered().equals(other.covered());
  }

  private static boolean sameSubject(Decision one, Decision other) {
    return one.subjectKind() == other.subjectKind()
        && one.subject().equals(other.subject())
        && Objects.equals(one.companyId(), other.companyId());
  }

  private static void check(
      Decision decision, List<Decision> others, String mend, Problems problems) {
    for (Decision standing : others) {
      if (sameSubject(standing, decision) && standing.covered().overlaps(decision.covered())) {
        problems.add(
            "'%s' was decided otherwise for %s by %s on %s; %s"
                .formatted(
                    decision.subject(),
                    decision.companyId(),
                    standing.decidedBy(),
                    standing.decidedOn(),
                    mend));
      }
    }
  }

  private void replace(List<Decision> decisions) throws IOException {
    Path trial = Files.createTempDirectory(folder.toAbsolutePath().getParent(), ".decisions-");
    try {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(file -> file.toString().endsWith(".csv")).toList()) {
          Files.copy(file, trial.resolve(Objects.requireNonNull(file.getFileName())));
        }
      }
      Path written = trial.resolve(Facts.DECISIONS);
      Files.write(written, bytes(decisions));
      checkTogether(trial);
      Files.move(
          written,
          folder.resolve(Facts.DECISIONS),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } finally {
      delete(trial);
    }
  }

  private static void checkTogether(Path trial) {
    try {
      ReferenceFolder.load(trial);
    } catch (ReferenceException e) {
      throw new ReferenceException(
          e.problems().stream().map(problem -> "with the new decisions, " + problem).toList());
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static byte[] bytes(List<Decision> decisions) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    decisions.forEach(decision -> rows.add(row(decision)));
    rows.sort(CuratedFile.ORDER);
    StringWriter text = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      writer.writeRecord(Facts.DECISION_COLUMNS);
      rows.forEach(writer::writeRecord);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> row(Decision decision) {
    return Arrays.asList(
        decision.subjectKind().name().toLowerCase(Locale.ROOT),
        decision.subject(),
        text(decision.vendorName()),
        text(decision.companyId()),
        decision.verdict().name().toLowerCase(Locale.ROOT),
        text(decision.covered().from()),
        text(decision.covered().to()),
        decision.decidedBy(),
        decision.decidedOn().toString(),
        decision.reason(),
        text(decision.sourceUrl()));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
