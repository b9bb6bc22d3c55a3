package disclosure.cli;

import disclosure.match.Explanation;
import disclosure.model.Vendor;
import disclosure.model.VendorMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a vendor was matched, for people: the verdict, then every rule in order. */
final class ExplainedVendor {
  private ExplainedVendor() {}

  static List<String> lines(Explanation explanation) {
    List<String> lines = new ArrayList<>(List.of("Vendor " + named(explanation.vendor()), ""));
    if (explanation.verdict().matches().isEmpty()) {
      lines.add("  no company: no rule speaks of it");
    }
    explanation.verdict().matches().forEach(match -> lines.addAll(verdict(match)));
    lines.add("  in the trade: " + word(explanation.verdict().kind()));
    lines.add("");
    TextTable table = new TextTable(List.of("rule", "title", "looked at", "said"));
    explanation.steps().forEach(step -> table.add(row(step)));
    table.lines().forEach(line -> lines.add("  " + line));
    lines.add("");
    lines.add("  rules and reference data: version " + explanation.version());
    lines.add("");
    return lines;
  }

  private static String named(Vendor vendor) {
    return Stream.of(vendor.name(), vendor.uei(), vendor.duns(), vendor.cage())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }

  private static List<String> verdict(VendorMatch match) {
    return List.of(
        "  "
            + word(match.state())
            + ": "
            + match.companyId()
            + ", "
            + word(match.relation())
            + ", rule "
            + match.tier()
            + ", confidence "
            + match.confidence().toPlainString()
            + days(match),
        "    " + match.reason(),
        "    “" + match.quote() + "” (" + match.field() + ")");
  }

  private static String days(VendorMatch match) {
    String from = match.validFrom() == null ? "" : " from " + match.validFrom();
    return from + (match.validTo() == null ? "" : " to " + match.validTo());
  }

  private static List<String> row(Explanation.Step step) {
    String said =
        step.said().stream()
            .map(match -> word(match.state()) + " " + match.companyId())
            .distinct()
            .collect(Collectors.joining(", "));
    return List.of(step.tier(), step.title(), step.saw(), said.isEmpty() ? "–" : said);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
