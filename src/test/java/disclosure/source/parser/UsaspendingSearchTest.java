package disclosure.source.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import disclosure.model.Flag;
import disclosure.model.Period;
import disclosure.model.SourceAction;
import disclosure.model.SourceAward;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsaspendingSearchTest {
  @TempDir Path folder;

  @Test
  void takesThePrintedAgencyAndSaysWhereTheKeyHasAnother() throws IOException {
    SourceAction action =
        (SourceAction)
            csv("""
                    Agency,Award ID,Federal Action Obligation,Action Date,Generated Award ID
                    ICE,70RDAD24F1,5.0,2024-02-01,CONT_AWD_70RDAD24F1_7001_-NONE-_-NONE-
                    """)
                .statements()
                .get(0);
    assertEquals("7012", action.purchaser().awardingAgency().code());
    assertEquals(
        List.of(new Flag("AGENCY_DIFFERS", "Awarding Sub Agency", "ICE; the key has 7001")),
        action.flags());
    assertEquals(null, action.transactionKey());
  }

  @Test
  void takesTheKeysAgencyWhereNoneKnownIsPrinted() throws IOException {
    SourceAward award =
        (SourceAward)
            json("""
                    {"results": [{"Award ID": "X1", "Award Amount": 5, "Awarding Sub Agency": "Z",
                      "generated_internal_id": "CONT_AWD_X1_8000_-NONE-_-NONE-"}]}
                    """)
                .statements()
                .get(0);
    assertEquals("8000", award.purchaser().awardingAgency().code());
    assertEquals(List.of(), award.flags());
  }

  @Test
  void readsAVehiclesEndAsItsLastDayToOrder() throws IOException {
    SourceAward award =
        (SourceAward)
            json("""
                    {"generated_unique_award_id": "CONT_IDV_X1_8000", "piid": "X1", "type": "IDV_B_B",
                     "total_obligation": 5.5, "parent_award": null,
                     "period_of_performance": {"start_date": "2019-06-05", "end_date": "2030-09-30"}}
                    """)
                .statements()
                .get(0);
    assertEquals(
        new Period(LocalDate.of(2019, 6, 5), null, null, LocalDate.of(2030, 9, 30)),
        award.period());
    assertEquals("IDV_B_B", award.award().type().code());
  }

  @Test
  void flagsKindsThatAreNoneOfThePublishedOnes() throws IOException {
    SourceAward page =
        (SourceAward)
            json("""
                    {"generated_unique_award_id": "CONT_AWD_X1_8000_-NONE-_-NONE-", "piid": "X1",
                     "type": "IDV_C", "total_obligation": 5.5,
                     "latest_transaction_contract_data": {"extent_competed": "Z"}}
                    """)
                .statements()
                .get(0);
    assertEquals(
        List.of(
            new Flag("UNKNOWN_CODE", "type", "IDV_C"),
            new Flag("UNKNOWN_CODE", "latest_transaction_contract_data.extent_competed", "Z")),
        page.flags());
    SourceAward row =
        (SourceAward)
            json("""
                    {"results": [{"Award ID": "X1", "Award Amount": 5, "Contract Award Type": "BARTER",
                      "generated_internal_id": "CONT_AWD_X1_8000_-NONE-_-NONE-"}]}
                    """)
                .statements()
                .get(0);
    assertEquals(List.of(new Flag("UNKNOWN_CODE", "Contract Award Type", "BARTER")), row.flags());
  }

  @Test
  void refusesAGrantAndWhatIsNoAward() throws IOException {
    assertEquals("ASSISTANCE", code(json("{\"generated_internal_id\": \"ASST_NON_X_080\"}")));
    assertEquals("FIELD_MISSING", code(json("{\"detail\": \"Invalid value in 'limit'\"}")));
  }

  private static String code(ReadFile.Result result) {
    assertNotNull(result.refusal());
    return result.refusal().code();
  }

  private ReadFile.Result csv(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("rows.csv"), text);
    return ReadFile.all("usaspending_search", file).get(0);
  }

  private ReadFile.Result json(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("page.json"), text);
    return ReadFile.all("usaspending_search", file).get(0);
  }
}
