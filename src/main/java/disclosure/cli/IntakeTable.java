package disclosure.cli;

import disclosure.source.Intake;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What was read, for people: a table of sources, then what they should know of it. */
final class IntakeTable {
  private static final List<String> HEADS =
      List.of("source", "files", "read", "kept", "context", "filtered", "rejected");

  private IntakeTable() {}

  /** The lines, without the release's own figures. */
  static List<String> lines(Intake intake, RunInputs inputs) {
    List<IntakeSummary> sources = IntakeSummary.of(intake);
    IntakeSummary all = IntakeSummary.total(sources);
    TextTable table = new TextTable(HEADS);
    sources.forEach(source -> table.add(row(source)));
    table.add(row(all));
    List<String> lines = new ArrayList<>(table.lines());
    note(lines, "left out", counts(all.filtered()));
    note(lines, "rejected", counts(all.rejected()));
    sources.forEach(
        source -> note(lines, "columns of " + source.source() + " nobody reads", join(source)));
    note(lines, "no files were given for", String.join(", ", inputs.unread()));
    note(lines, "files of no source, not read", String.join(", ", inputs.skipped()));
    return lines;
  }

  private static void note(List<String> lines, String what, String words) {
    if (!words.isEmpty()) {
      lines.add(what + ": " + words);
    }
  }

  private static String join(IntakeSummary source) {
    return String.join(", ", source.unread());
  }

  private static List<String> row(IntakeSummary summary) {
    return List.of(
        summary.source(),
        number(summary.files()),
        number(summary.read()),
        number(summary.kept()),
        number(summary.context()),
        number(summary.filteredCount()),
        number(summary.rejectedCount()));
  }

  private static String counts(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .map(count -> count.getKey() + " " + number(count.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
