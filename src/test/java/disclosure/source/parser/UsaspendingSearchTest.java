package disclosure.source.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import disclosure.model.CodeName;
import disclosure.model.Flag;
import disclosure.model.Period;
import disclosure.model.SourceAction;
import disclosure.model.SourceAward;
import java.io.IOException;
import java.math.BigDecimal;
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
  void readsTheFlatNamesOfATransaction() throws IOException {
    ReadFile.Result result =
        json(
            """
            {"results": [{"Award ID": "X1", "Mod": "P00002", "Transaction Amount": "15.36",
              "Action Date": "2025-03-01", "Action Type": "C", "Award Type": "DELIVERY ORDER",
              "Issued Date": "2022-09-26", "Last Date to Order": null,
              "naics_code": "541511", "naics_description": "CUSTOM PROGRAMMING",
              "product_or_service_code": "DA01", "product_or_service_description": "IT SUPPORT",
              "recipient_location_city_name": "DENVER", "recipient_location_state_code": "CO",
              "recipient_location_country_name": "UNITED STATES", "pop_city_name": "WASHINGTON",
              "generated_internal_id": "CONT_AWD_X1_8000_-NONE-_-NONE-"}]}
            """);
    SourceAction action = (SourceAction) result.statements().get(0);
    assertEquals(new CodeName("C", null), action.actionType());
    assertEquals(new BigDecimal("15.36"), action.money().obligated());
    assertEquals(new Period(LocalDate.of(2022, 9, 26), null, null, null), action.period());
    assertEquals(new CodeName("541511", "CUSTOM PROGRAMMING"), action.purchase().industry());
    assertEquals(new CodeName("DA01", "IT SUPPORT"), action.purchase().product());
    assertEquals("DENVER", action.vendor().city());
    assertEquals("CO", action.vendor().stateCode());
    assertEquals(List.of(), action.flags());
  }

  @Test
  void knowsAKindByItsShortName() throws IOException {
    assertEquals(new CodeName("A", "BPA"), kind("CONT_AWD_X1_8000_-NONE-_-NONE-", "BPA"));
    assertEquals(new CodeName("IDV_E", "BPA"), kind("CONT_IDV_X1_8000", "BPA"));
    assertEquals(new CodeName("IDV_C", "FSS"), kind("CONT_IDV_X1_8000", "FSS"));
    assertEquals(new CodeName(null, "FSS"), kind("CONT_AWD_X1_8000_-NONE-_-NONE-", "FSS"));
  }

  private CodeName kind(String key, String name) throws IOException {
    String page =
        """
        {"results": [{"Award ID": "X1", "Award Amount": 5, "Contract Award Type": "%s",
          "generated_internal_id": "%s"}]}
        """;
    return ((SourceAward) json(page.formatted(name, key)).statements().get(0)).award().type();
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
