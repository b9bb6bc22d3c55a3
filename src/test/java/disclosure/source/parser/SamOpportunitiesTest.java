package disclosure.source.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.model.Flag;
import disclosure.model.SourceNotice;
import disclosure.source.RecordCursor;
import disclosure.source.SourceSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notices of SAM.gov in the publisher's several spellings, its own and real ones. */
class SamOpportunitiesTest {
  private static final String SOURCE = "sam_opportunities";

  @TempDir Path folder;

  @Test
  void knowsTheDeadlineInBothSpellingsOfThePublisher() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("opportunities.json"),
            """
            {"totalRecords":2,"opportunitiesData":[
             {"noticeId":"n1","title":"A","type":"Solicitation","postedDate":"2025-03-03",
              "responseDeadLine":"2025-04-01T10:00:00-04:00"},
             {"noticeId":"n2","title":"B","type":"Award Notice","postedDate":"2025-03-04",
              "reponseDeadLine":"2025-04-02"}]}
            """);
    Reading reading = read(file);
    assertEquals(Map.of("SourceNotice", 2), reading.outcomes);
    assertEquals(Set.of(), reading.unknown);
  }

  @Test
  void guessesNoMonthAndTellsADayThatCanBeReadBothWays() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("opportunities.json"),
            """
            {"opportunitiesData":[
             {"noticeId":"n1","title":"A","type":"Solicitation","postedDate":"Foo 12, 2025 09:00"},
             {"noticeId":"n2","title":"B","type":"Solicitation","postedDate":"03/04/2025 09:00"}]}
            """);
    List<ReadFile.Result> results = ReadFile.all(SOURCE, file);
    assertEquals(
        "postedDate: 'Foo 12, 2025' is not a date",
        Objects.requireNonNull(results.get(0).refusal()).getMessage());
    SourceNotice ambiguous = (SourceNotice) results.get(1).statements().get(0);
    assertEquals(null, ambiguous.noticeDate());
    assertEquals(
        List.of(new Flag("DATE_AMBIGUOUS", "postedDate", "03/04/2025 09:00")), ambiguous.flags());
  }

  @Test
  void readsTheDatesOfATableThatASpreadsheetSavedAnew() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("ContractOpportunities.csv"),
            """
            NoticeId,Title,Type,PostedDate
            n1,A,Solicitation,3/4/2025 9:00
            n2,B,Solicitation,3/14/2025 9:00
            """);
    List<String> days =
        ReadFile.all(SOURCE, file).stream()
            .map(result -> String.valueOf(((SourceNotice) result.statements().get(0)).noticeDate()))
            .toList();
    assertEquals(List.of("2025-03-04", "2025-03-14"), days);
  }

  /** GSA's prototypes write a table as a program; nine of its notices have no number. */
  @Test
  @Tag("real")
  void everyNoticeOfGsasPrototypesIsReadOrRefusedWithACode() throws IOException {
    Path prototypes = RealFiles.folder("sam_gov/gsa_sam_prototypes");
    String program = Files.readString(prototypes.resolve("opportunities.data.ts"));
    String json = program.substring(program.indexOf('=') + 1).strip().replaceFirst(";$", "");
    Reading reading = read(Files.writeString(folder.resolve("opportunities.json"), json));
    assertEquals(1_011, reading.outcomes.values().stream().mapToInt(Integer::intValue).sum());
    assertEquals(Map.of("FIELD_MISSING", 9, "SourceNotice", 1_002), reading.outcomes);
    assertEquals(Set.of(), reading.unknown);
  }

  /** What became of the records, and which of their fields nobody knows. */
  private record Reading(Map<String, Integer> outcomes, Set<String> unknown) {}

  private static Reading read(Path file) throws IOException {
    SourceSpec spec = ReadFile.catalog().get(SOURCE);
    List<String> outcomes = new ArrayList<>();
    try (RecordCursor cursor = ReadFile.each(spec, file, result -> outcomes.addAll(of(result)))) {
      Map<String, Integer> counts = new TreeMap<>();
      outcomes.forEach(outcome -> counts.merge(outcome, 1, Integer::sum));
      return new Reading(counts, spec.unknown(cursor.unread()));
    }
  }

  private static List<String> of(ReadFile.Result result) {
    return result.refusal() == null
        ? result.statements().stream().map(one -> one.getClass().getSimpleName()).toList()
        : List.of(result.refusal().code());
  }
}
