package disclosure.publish;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How contracts that people documented (a CSV with piid, tech_company and relation; an empty
 * company means that it must stay unresolved) stand in a release, relation by relation.
 */
final class ContractScore {
  private static final String COMPANIES =
      """
      SELECT DISTINCT company_id
      FROM (FROM (SELECT company_id, name FROM company) UNION ALL
        (SELECT company_id, alias FROM company_alias WHERE kind IN ('brand', 'legal')))
      WHERE lower(name) = lower($1) OR starts_with(lower(name), lower($1) || ' ')
      """;
  private static final String LINKS =
      """
      SELECT relation, state, company_id, reason FROM disclosure
      WHERE award_key = $1 ORDER BY relation, company_id
      """;

  private static final String SUBAWARDS =
      "SELECT subaward_id FROM subaward WHERE prime_award_key = $1";

  /** What became of a documented contract; a subaward whose prime alone is there is absent. */
  enum Outcome {
    ABSENT,
    RIGHT,
    OTHER_RELATION,
    REVIEW,
    MISSING
  }

  private final ReadOnlyDatabase release;
  private final Story story;
  private final Map<String, Map<Outcome, Integer>> counts = new TreeMap<>();
  private final List<String> notRight = new ArrayList<>();

  private ContractScore(ReadOnlyDatabase release) {
    this.release = release;
    this.story = new Story(release);
  }

  static ContractScore of(Path known, ReadOnlyDatabase release) throws IOException, QueryException {
    ContractScore score = new ContractScore(release);
    try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(known)) {
      for (NamedCsvRecord record : records) {
        if (!record.getField("piid").isEmpty()) {
          score.count(record);
        }
      }
    }
    return score;
  }

  private void count(NamedCsvRecord known) throws IOException, QueryException {
    String company = known.getField("tech_company");
    String relation = company.isEmpty() ? "unresolved" : known.getField("relation");
    List<List<String>> links = new ArrayList<>();
    boolean absent = true;
    for (String award : story.awards(known.getField("piid"))) {
      links.addAll(rows(LINKS, award));
      absent &= relation.equals("subaward") && rows(SUBAWARDS, award).isEmpty();
    }
    Outcome outcome = absent ? Outcome.ABSENT : outcome(links, relation, companies(company));
    counts
        .computeIfAbsent(relation, key -> new EnumMap<>(Outcome.class))
        .merge(outcome, 1, Integer::sum);
    if (outcome != Outcome.RIGHT && outcome != Outcome.ABSENT) {
      notRight.add(
          "  %s %s, %s %s: %s"
              .formatted(outcome, known.getField("piid"), relation, company, links));
    }
  }

  private static Outcome outcome(
      List<List<String>> links, String relation, List<String> companies) {
    Outcome best = Outcome.MISSING;
    for (List<String> link : links) {
      boolean same = companies.isEmpty() ? link.get(2).isEmpty() : companies.contains(link.get(2));
      if (same && link.get(1).equals("linked")) {
        if (link.get(0).equals(relation)) {
          return Outcome.RIGHT;
        }
        best = Outcome.OTHER_RELATION;
      } else if (same && link.get(1).equals("review") && best == Outcome.MISSING) {
        best = Outcome.REVIEW;
      }
    }
    return best;
  }

  /** Ids that a label like {@code PenLink (Cobwebs)} may mean; none for an empty one. */
  private List<String> companies(String label) throws IOException, QueryException {
    List<String> ids = new ArrayList<>();
    for (String part : label.isEmpty() ? new String[0] : label.split("[()]")) {
      rows(COMPANIES, part.strip()).forEach(row -> ids.add(row.get(0)));
    }
    if (ids.isEmpty() && !label.isEmpty()) {
      throw new IllegalArgumentException("the release knows no company '" + label + "'");
    }
    return ids;
  }

  private List<List<String>> rows(String sql, String parameter) throws IOException, QueryException {
    List<List<String>> rows = new ArrayList<>();
    release.query(
        sql,
        new RowReader() {
          @Override
          public void columns(List<String> names) {}

          @Override
          public boolean row(List<@Nullable Object> values) {
            rows.add(values.stream().map(value -> Objects.toString(value, "")).toList());
            return true;
          }
        },
        parameter);
    return rows;
  }

  String report() {
    StringBuilder report = new StringBuilder("relation, as documented\n");
    counts.forEach(
        (relation, outcomes) ->
            report.append("%-12s %s%n".formatted(relation, outcomes).toLowerCase(Locale.ROOT)));
    notRight.forEach(line -> report.append(line).append('\n'));
    return report.toString();
  }

  /** {@code FILE.csv dataset.duckdb}: prints the report. */
  public static void main(String[] args) throws IOException, QueryException {
    try (ReadOnlyDatabase release = ReadOnlyDatabase.open(Path.of(args[1]))) {
      System.out.print(of(Path.of(args[0]), release).report());
    }
  }
}
