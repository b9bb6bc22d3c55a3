package disclosure.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.publish.Headline;
import disclosure.publish.SourceOutcome;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SummaryTextTest {
  @Test
  void tellsWhatBecameOfEveryRecordAndWhatWasFound() {
    assertEquals(
        """
        source                   read   kept  filtered  rejected  duplicate  deleted
        ─────────────────────  ──────  ─────  ────────  ────────  ─────────  ───────
        fpds_atom                  10     10         0         0          0        0
        usaspending_contracts  12,000  1,990    10,000         2          7        1

        filtered: BEFORE_FROM 1,000, OTHER_AGENCY 9,000
        rejected: AMOUNT_UNREADABLE 2
          first AMOUNT_UNREADABLE: a.csv row=54: 'x' is not an amount
        columns of usaspending_contracts nobody reads: brand_new
        no files were given for: usaspending_subawards
        empty files, told in coverage: part_7.csv
        files of no source, not read: a, b, c and 1 more
        131 awards, -$636,854,461.12 obligated; 65 vendors
        1,033 linked to a company, 2 to review, 7 of resellers whose owner is not named
        published 2025-11-06-00000001
        next: disclosure query "FROM disclosure_list"
        """,
        text(summary(List.of(), 2)));
  }

  @Test
  void countsOneAsOne() {
    RunSummary one = summary(List.of(), 0, new Headline(1, 0, 1, 1, 0, 0, new BigDecimal("1.00")));
    assertTrue(text(one).contains("\n1 award, $1.00 obligated; 1 vendor\n"), text(one));
  }

  @Test
  void tellsOfAwardsWhoseActionsAreInNoFile() {
    RunSummary bare = summary(List.of(), 0, new Headline(9, 4, 2, 0, 0, 0, new BigDecimal("3.00")));
    assertTrue(
        text(bare)
            .contains(
                "\n9 awards, $3.00 obligated; 2 vendors\n4 awards without actions; what is published"
                    + " of them is in obligated_published_usd\n"),
        text(bare));
  }

  @Test
  void pointsToWhereThereIsSomethingToSee() {
    assertEquals("disclosure_list", next(1, "subaward", "notice", "document_field"));
    assertEquals("subaward LIMIT 10", next(0, "subaward", "notice", "document_field"));
    assertEquals("notice LIMIT 10", next(0, "notice", "document_field"));
    assertEquals("document_field LIMIT 10", next(0, "document_field"));
    assertEquals("coverage LIMIT 10", next(0));
  }

  private static String next(int linked, String... filled) {
    Headline headline = new Headline(0, 0, 3, linked, 0, 0, new BigDecimal("0.00"));
    TreeMap<String, Long> rows = new TreeMap<>(Map.of("subaward", 0L, "notice", 0L));
    Arrays.stream(filled).forEach(table -> rows.put(table, 1L));
    String text = text(summary(List.of(), 0, headline, rows));
    String last = text.lines().reduce("", (one, other) -> other);
    return last.substring("next: disclosure query \"FROM ".length(), last.length() - 1);
  }

  @Test
  void tellsWhatTheChecksRefused() {
    RunSummary refused = summary(List.of("award would fall from 10 rows to 1"), 0);
    assertEquals(
        "not published: award would fall from 10 rows to 1",
        text(refused).lines().reduce("", (first, last) -> last));
    assertEquals(
        List.of("not published: award would fall from 10 rows to 1"),
        SummaryText.refusals(refused));
    assertEquals(List.of(), SummaryText.refusals(summary(List.of(), 1)));
    assertEquals(ExitCode.CHECKS_REFUSED, refused.exitCode());
  }

  @Test
  void endsWithThreeWhereRecordsWereRejectedAndWithZeroOtherwise() {
    assertEquals(ExitCode.PUBLISHED_WITH_REJECTS, summary(List.of(), 1).exitCode());
    assertEquals(ExitCode.OK, summary(List.of(), 0).exitCode());
  }

  private static String text(RunSummary summary) {
    return String.join("\n", SummaryText.lines(summary)) + "\n";
  }

  private static RunSummary summary(List<String> refusals, long rejected) {
    return summary(
        refusals, rejected, new Headline(131, 0, 65, 1_033, 2, 7, new BigDecimal("-636854461.12")));
  }

  private static RunSummary summary(List<String> refusals, long rejected, Headline headline) {
    return summary(refusals, rejected, headline, new TreeMap<>());
  }

  private static RunSummary summary(
      List<String> refusals, long rejected, Headline headline, SortedMap<String, Long> rows) {
    Map<String, Long> codes = rejected == 0 ? Map.of() : Map.of("AMOUNT_UNREADABLE", rejected);
    return new RunSummary(
        "ice",
        refusals.isEmpty() ? "2025-11-06-00000001" : null,
        "out/ice/releases/2025-11-06-00000001",
        false,
        refusals,
        List.of(
            new SourceOutcome("fpds_atom", 10, 10, new TreeMap<>(), new TreeMap<>(), 0, 0),
            new SourceOutcome(
                "usaspending_contracts",
                12_000,
                1_990,
                new TreeMap<>(Map.of("OTHER_AGENCY", 9_000L, "BEFORE_FROM", 1_000L)),
                new TreeMap<>(codes),
                7,
                1)),
        codes.keySet().stream().map(code -> code + ": a.csv row=54: 'x' is not an amount").toList(),
        headline,
        rows,
        new TreeMap<>(Map.of("usaspending_contracts", new TreeSet<>(List.of("brand_new")))),
        List.of("usaspending_subawards"),
        List.of("part_7.csv"),
        List.of("a", "b", "c", "d"));
  }
}
