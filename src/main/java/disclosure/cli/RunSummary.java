package disclosure.cli;

import disclosure.publish.Headline;
import disclosure.publish.PublishResult;
import disclosure.publish.SourceOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The end of a run, for people: what became of the records, what the release holds, what to do
 * next.
 */
final class RunSummary {
  private static final List<String> HEADS =
      List.of("source", "read", "kept", "filtered", "rejected", "duplicate", "deleted");
  private static final int NAMES_SHOWN = 3;

  private RunSummary() {}

  /** The lines, in order. */
  static List<String> lines(RunResult result, RunInputs inputs) {
    List<String> lines = new ArrayList<>(table(result.published().sources()).lines());
    List<SourceOutcome> sources = result.published().sources();
    note(lines, "left out", counts(sources.stream().map(SourceOutcome::filtered).toList()));
    note(lines, "rejected", counts(sources.stream().map(SourceOutcome::rejected).toList()));
    IntakeSummary.of(result.intake())
        .forEach(
            source ->
                note(
                    lines,
                    "columns of " + source.source() + " nobody reads",
                    String.join(", ", source.unread())));
    note(lines, "no files were given for", String.join(", ", inputs.unread()));
    note(lines, "files of no source, not read", some(inputs.skipped()));
    lines.add(headline(result.published().headline()));
    lines.addAll(ending(result.published()));
    return lines;
  }

  private static TextTable table(List<SourceOutcome> sources) {
    TextTable table = new TextTable(HEADS);
    for (SourceOutcome source : sources) {
      table.add(
          List.of(
              source.source(),
              number(source.read()),
              number(source.kept()),
              number(sum(source.filtered())),
              number(sum(source.rejected())),
              number(source.duplicate()),
              number(source.deleted())));
    }
    return table;
  }

  private static String headline(Headline headline) {
    return String.format(
        Locale.ROOT,
        "awards %,d, vendors %,d, linked %,d, for review %,d, owner unknown %,d, obligated $%,.2f",
        headline.awards(),
        headline.vendors(),
        headline.linked(),
        headline.review(),
        headline.unresolved(),
        headline.obligated());
  }

  private static List<String> ending(PublishResult published) {
    return published
        .release()
        .map(
            release ->
                List.of(
                    (release.isNew() ? "published " : "nothing new; this is still ")
                        + release.folder(),
                    "next: disclosure query \"FROM disclosure_list\""))
        .orElseGet(
            () -> published.refusals().stream().map(why -> "not published: " + why).toList());
  }

  private static String some(List<String> names) {
    String shown = names.stream().limit(NAMES_SHOWN).collect(Collectors.joining(", "));
    int more = names.size() - NAMES_SHOWN;
    return more > 0 ? shown + " and " + more + " more" : shown;
  }

  private static void note(List<String> lines, String what, String words) {
    if (!words.isEmpty()) {
      lines.add(what + ": " + words);
    }
  }

  private static String counts(List<SortedMap<String, Long>> all) {
    SortedMap<String, Long> counts = new TreeMap<>();
    all.forEach(some -> some.forEach((code, count) -> counts.merge(code, count, Long::sum)));
    return counts.entrySet().stream()
        .map(count -> count.getKey() + " " + number(count.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
