package disclosure.cli;

import disclosure.publish.Headline;
import disclosure.publish.SourceOutcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The end of a run for people: what became of the records, what was found, what was refused. */
final class SummaryText {
  private static final List<String> HEADS =
      List.of("source", "read", "kept", "filtered", "rejected", "duplicate", "deleted");

  private static final int SOME = 3;

  private final RunSummary summary;
  private final List<String> lines = new ArrayList<>();

  private SummaryText(RunSummary summary) {
    this.summary = summary;
  }

  static List<String> lines(RunSummary summary) {
    SummaryText text = new SummaryText(summary);
    text.records();
    text.notes();
    text.headline(summary.headline());
    text.ending();
    return text.lines;
  }

  /** Why nothing was published, a line each; told even where no summary is wanted. */
  static List<String> refusals(RunSummary summary) {
    return summary.refusals().stream().map(refusal -> "not published: " + refusal).toList();
  }

  private void records() {
    TextTable table = new TextTable(HEADS);
    summary.sources().forEach(source -> table.add(row(source)));
    lines.addAll(table.lines());
  }

  private static List<String> row(SourceOutcome source) {
    return List.of(
        source.source(),
        number(source.read()),
        number(source.kept()),
        number(sum(source.filtered())),
        number(sum(source.rejected())),
        number(source.duplicate()),
        number(source.deleted()));
  }

  private void notes() {
    lines.add("");
    note("filtered", counts(SourceOutcome::filtered));
    note("rejected", counts(SourceOutcome::rejected));
    summary.firstRejects().forEach(first -> lines.add("  first " + first));
    summary
        .columns()
        .forEach(
            (source, columns) ->
                note("columns of " + source + " nobody reads", String.join(", ", columns)));
    note("no files were given for", String.join(", ", summary.unread()));
    note("empty files, told in coverage", some(summary.empty()));
    note("files of no source, not read", some(summary.skipped()));
  }

  private void note(String what, String words) {
    if (!words.isEmpty()) {
      lines.add(what + ": " + words);
    }
  }

  /** Some of many names: the first three and how many more. */
  private static String some(List<String> names) {
    int more = names.size() - SOME;
    String first = String.join(", ", names.subList(0, Math.min(SOME, names.size())));
    return more > 0 ? first + " and " + number(more) + " more" : first;
  }

  private void headline(Headline headline) {
    lines.add(
        String.format(
            Locale.ROOT,
            "%s, %s obligated; %s",
            counted(headline.awards(), "award"),
            dollars(headline.obligated()),
            counted(headline.vendors(), "vendor")));
    if (headline.summarized() > 0) {
      lines.add(
          counted(headline.summarized(), "award")
              + " without actions; what is published of them is in obligated_published_usd");
    }
    lines.add(
        String.format(
            Locale.ROOT,
            "%,d linked to a company, %,d to review, %,d of resellers whose owner is not named",
            headline.linked(),
            headline.review(),
            headline.unresolved()));
  }

  private void ending() {
    if (summary.release() == null) {
      lines.addAll(refusals(summary));
      return;
    }
    lines.add(
        (summary.unchanged() ? "nothing new; this is still " : "published ") + summary.release());
    lines.add("next: disclosure query \"FROM " + next() + "\"");
  }

  /** The list that answers; without awards the first table that has something to see. */
  private String next() {
    if (summary.headline().awards() > 0 || summary.headline().linked() > 0) {
      return "disclosure_list";
    }
    return Stream.of("subaward", "notice", "document_field")
            .filter(table -> summary.rows().getOrDefault(table, 0L) > 0)
            .findFirst()
            .orElse("coverage")
        + " LIMIT 10";
  }

  private String counts(Function<SourceOutcome, SortedMap<String, Long>> which) {
    SortedMap<String, Long> all = new TreeMap<>();
    for (SourceOutcome source : summary.sources()) {
      which.apply(source).forEach((code, count) -> all.merge(code, count, Long::sum));
    }
    return all.entrySet().stream()
        .map(count -> count.getKey() + " " + number(count.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String counted(long number, String what) {
    return number(number) + " " + what + (number == 1 ? "" : "s");
  }

  private static String dollars(BigDecimal amount) {
    String sign = amount.signum() < 0 ? "-" : "";
    return String.format(Locale.ROOT, "%s$%,.2f", sign, amount.abs());
  }
}
