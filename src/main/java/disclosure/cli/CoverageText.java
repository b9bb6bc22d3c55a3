package disclosure.cli;

import disclosure.fetch.Coverage;
import disclosure.fetch.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The end of a fetch for people: what came of each source, what was new, what was not searched. */
final class CoverageText {
  private static final List<String> HEADS =
      List.of("source", "came", "files", "MB", "served", "unchanged", "held", "through");

  private CoverageText() {}

  static List<String> lines(List<Coverage> coverages) {
    TextTable table = new TextTable(HEADS);
    coverages.forEach(coverage -> table.add(row(coverage)));
    List<String> lines = new ArrayList<>(table.lines());
    lines.add("");
    for (Coverage coverage : coverages) {
      for (Gap gap : coverage.gaps()) {
        lines.add(
            "not searched: "
                + coverage.source()
                + ", "
                + gap.what()
                + ": "
                + gap.code()
                + ", "
                + gap.why());
      }
    }
    lines.add(news(coverages));
    return lines;
  }

  private static List<String> row(Coverage coverage) {
    return List.of(
        coverage.source(),
        coverage.complete() ? "all" : coverage.isFailed() ? "failed" : "not asked",
        number(coverage.files()),
        String.format(Locale.ROOT, "%.1f", coverage.bytes() / 1e6),
        number(coverage.served() + coverage.renewed()),
        number(coverage.unchanged()),
        number(coverage.held()),
        coverage.through() == null ? "" : coverage.through());
  }

  private static String news(List<Coverage> coverages) {
    int renewed = coverages.stream().mapToInt(Coverage::renewed).sum();
    int served = coverages.stream().mapToInt(Coverage::served).sum() + renewed;
    int unchanged = coverages.stream().mapToInt(Coverage::unchanged).sum();
    int held = coverages.stream().mapToInt(Coverage::held).sum();
    return String.format(
        Locale.ROOT,
        "%,d answers came%s, %,d had not changed, %,d were in the archive and not asked for again",
        served,
        renewed == 0 ? "" : " (" + renewed + " of them because the archive's copy is damaged)",
        unchanged,
        held);
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
