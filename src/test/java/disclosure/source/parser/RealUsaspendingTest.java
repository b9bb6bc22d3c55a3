package disclosure.source.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import disclosure.model.RecordException;
import disclosure.source.RecordCursor;
import disclosure.source.SourceSpec;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every file USAspending really served reads whole: the same records and, to the cent, the same
 * dollars by agency and fiscal year as a plain reading of the columns.
 */
@Tag("real")
class RealUsaspendingTest {
  private static final Map<String, String> ABBREVIATIONS = Map.of("ICE", "7012", "CBP", "7014");

  /** Where a plain reading finds what a statement is about. */
  private record Plain(String agency, String date, String amount) {}

  @Test
  void readsTransactionHistories() throws IOException {
    agree(
        "usaspending_contracts",
        files("single_award_downloads", "Contract_.*_TransactionHistory_\\d+\\.csv"),
        new Plain("awarding_sub_agency_code", "action_date", "federal_action_obligation"));
  }

  @Test
  void readsAwardSummaries() throws IOException {
    agree(
        "usaspending_award_summaries",
        files("award_summaries", ".*\\.csv"),
        new Plain("awarding_sub_agency_code", "award_base_action_date", "total_obligated_amount"));
  }

  @Test
  void readsSubawardsOfContracts() throws IOException {
    agree(
        "usaspending_subawards",
        files("subawards", "Contracts_.*\\.csv"),
        new Plain(
            "prime_award_awarding_sub_agency_code", "subaward_action_date", "subaward_amount"));
  }

  @Test
  void readsTablesMadeOfSearchAnswers() throws IOException {
    agree(
        "usaspending_search",
        files("spending_by_transaction", ".*\\.csv"),
        new Plain("Agency", "Action Date", "Federal Action Obligation"));
  }

  @Test
  void readsAnswersOfTheApi() throws IOException {
    assertEquals(
        List.of(), refusals("usaspending_search", files("api_v2", ".*_(contracts|idvs)\\.json")));
    assertEquals(
        List.of(), refusals("usaspending_search", files("api_v2", "(contract|idv)\\.json")));
    for (Path page : files("api_v2", ".*_(contracts|idvs)\\.json")) {
      JsonNode results = new JsonMapper().readTree(page.toFile()).get("results");
      Totals plain = new Totals();
      for (JsonNode result : results) {
        String[] key = result.get("generated_internal_id").asText().split("_", -1);
        JsonNode base = result.get("Base Obligation Date");
        plain.add(
            key[3],
            base == null ? null : LocalDate.parse(base.asText()),
            new BigDecimal(result.get("Award Amount").asText()));
      }
      assertEquals(plain.toString(), read("usaspending_search", page).toString(), page.toString());
    }
  }

  @Test
  void refusesEveryGrant() throws IOException {
    List<String> refusals =
        refusals("usaspending_search", files("api_v2", "(.*_grants|grant)\\.json"));
    assertEquals(Set.of("ASSISTANCE"), Set.copyOf(refusals));
  }

  private static void agree(String source, List<Path> files, Plain columns) throws IOException {
    assertNotEquals(List.of(), files);
    SourceSpec spec = ReadFile.catalog().get(source);
    for (Path file : files) {
      assertEquals(plain(file, columns).toString(), read(source, file).toString(), file.toString());
      assertEquals(List.of(), refusals(source, List.of(file)));
      try (RecordCursor cursor = ReadFile.each(spec, file, result -> {})) {
        assertEquals(Set.of(), spec.unknown(cursor.unread()), file.toString());
      }
    }
  }

  private static Totals read(String source, Path file) throws IOException {
    Totals totals = new Totals();
    ReadFile.all(source, file).forEach(result -> result.statements().forEach(totals::add));
    return totals;
  }

  private static List<String> refusals(String source, List<Path> files) throws IOException {
    List<String> codes = new ArrayList<>();
    for (Path file : files) {
      for (ReadFile.Result result : ReadFile.all(source, file)) {
        RecordException refusal = result.refusal();
        if (refusal != null) {
          codes.add(refusal.code());
        }
      }
    }
    return codes;
  }

  private static Totals plain(Path file, Plain columns) throws IOException {
    Totals totals = new Totals();
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : rows) {
        String agency = row.getField(columns.agency());
        String amount = row.getField(columns.amount());
        totals.add(
            ABBREVIATIONS.getOrDefault(agency, agency),
            day(row.getField(columns.date())),
            amount.isBlank() ? null : new BigDecimal(amount));
      }
    }
    return totals;
  }

  /** ISO, or as a spreadsheet in America writes it. */
  private static @Nullable LocalDate day(String printed) {
    if (printed.isBlank()) {
      return null;
    }
    String[] parts = printed.split("/", -1);
    return parts.length == 1
        ? LocalDate.parse(printed)
        : LocalDate.of(
            2000 + Integer.parseInt(parts[2]),
            Integer.parseInt(parts[0]),
            Integer.parseInt(parts[1]));
  }

  private static List<Path> files(String folder, String pattern) throws IOException {
    return RealFiles.below(RealFiles.folder("usaspending/" + folder), pattern);
  }
}
