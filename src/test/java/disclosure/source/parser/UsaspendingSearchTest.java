package disclosure.source.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.model.CodeName;
import disclosure.model.Flag;
import disclosure.model.Period;
import disclosure.model.SourceAction;
import disclosure.model.SourceAward;
import disclosure.source.Scope;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  void readsAnAwardsHistoryByItsKeys() throws IOException {
    List<ReadFile.Result> results =
        ReadFile.all(
            "usaspending_search",
            Files.writeString(
                folder.resolve("transactions.json"),
                """
                {"page_metadata": {"page": 1, "next": null, "hasNext": false}, "results": [
                  {"id": "CONT_TX_7012_4730_70CTD022FR0000170_P00001_GS35F0086U_0", "type": "C",
                   "type_description": "DELIVERY ORDER", "action_date": "2022-11-30",
                   "action_type": "B", "action_type_description": "SUPPLEMENTAL AGREEMENT",
                   "modification_number": "P00001", "description": "FUNDS",
                   "federal_action_obligation": -1200.5, "face_value_loan_guarantee": null},
                  {"id": "CONT_TX_7014_-NONE-_70B02C20D00000019_P00002_-NONE-_-NONE-",
                   "type": "IDV_Z", "action_date": "2022-12-01", "federal_action_obligation": 0.0},
                  {"id": "ASST_TX_7022_4337DRFLP00000001_01CPX_97.036_-NONE-", "type": "04"}]}
                """));
    SourceAction order = (SourceAction) results.get(0).statements().get(0);
    assertEquals("7012_4730_70CTD022FR0000170_P00001_GS35F0086U_0", order.transactionKey());
    assertEquals("CONT_AWD_70CTD022FR0000170_7012_GS35F0086U_4730", order.award().key());
    assertEquals(new CodeName("C", "DELIVERY ORDER"), order.award().type());
    assertEquals("P00001", order.modification());
    assertEquals("0", order.transactionNumber());
    assertEquals(LocalDate.of(2022, 11, 30), order.actionDate());
    assertEquals(new CodeName("B", "SUPPLEMENTAL AGREEMENT"), order.actionType());
    assertEquals(new BigDecimal("-1200.50"), order.money().obligated());
    assertEquals("FUNDS", order.purchase().description());
    assertEquals(List.of(), order.flags());
    assertEquals(
        new Scope("7012", null, LocalDate.of(2022, 11, 30), false), results.get(0).scope());
    SourceAction vehicle = (SourceAction) results.get(1).statements().get(0);
    assertEquals("CONT_IDV_70B02C20D00000019_7014", vehicle.award().key());
    assertEquals(null, vehicle.transactionNumber());
    assertEquals(List.of(new Flag("UNKNOWN_CODE", "type", "IDV_Z")), vehicle.flags());
    assertEquals("ASSISTANCE", code(results.get(2)));
  }

  @Test
  void readsWhatIsOrderedUnderAVehicle() throws IOException {
    SourceAward award =
        (SourceAward)
            json("""
                    {"results": [{"award_id": 69138778, "award_type": "BPA CALL", "piid": "X1",
                      "description": "CASES", "awarding_agency": "DEPARTMENT OF JUSTICE (DOJ)",
                      "generated_unique_award_id": "CONT_AWD_X1_7012_Y2_7001",
                      "obligated_amount": 22570355.24, "last_date_to_order": null,
                      "period_of_performance_start_date": "2014-10-01",
                      "period_of_performance_current_end_date": "2015-09-30"}]}
                    """)
                .statements()
                .get(0);
    assertEquals(new BigDecimal("22570355.24"), award.obligatedTotal());
    assertEquals(new CodeName("A", "BPA CALL"), award.award().type());
    assertEquals(
        new Period(LocalDate.of(2014, 10, 1), LocalDate.of(2015, 9, 30), null, null),
        award.period());
    assertEquals(List.of(), award.flags());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'Sub-Award ID': 'S1', 'Sub-Award Amount': 5.0} | 'Sub-Award Amount' | usaspending_subawards",
        "{'award_id': '7', 'subaward_count': 1, 'subaward_obligation': 2} | 'subaward_obligation' | usaspending_subawards",
        "{'Prime Award ID': 'X', 'Matching Transaction Count': 4, 'children': [{'Award ID': 'X'}]}"
            + " | 'Matching Transaction Count' | spending_by_transaction",
        "{'aggregated_amount': 1.5, 'time_period': {'fiscal_year': '2024'}} | 'aggregated_amount' | spending_by_award",
        "{'amount': 12.5, 'name': 'ACME', 'code': '7'} | 'amount' | spending_by_award",
        "{'detail': 'Invalid value in limit'} | 'detail' | fetch it again",
      })
  void saysWhichOtherAnswerItIsAndWhereToAsk(String result, String told, String mend)
      throws IOException {
    ReadFile.Result refused = json("{\"results\": [" + result.replace('\'', '"') + "]}");
    assertEquals("OTHER_ANSWER", code(refused));
    String sentence = String.valueOf(refused.refusal());
    assertTrue(sentence.contains("(it has " + told.strip() + ")"), sentence);
    assertTrue(sentence.contains(mend), sentence);
  }

  @Test
  void refusesAGrantAndWhatIsNoAward() throws IOException {
    assertEquals("ASSISTANCE", code(json("{\"generated_internal_id\": \"ASST_NON_X_080\"}")));
    assertEquals("FIELD_MISSING", code(json("{\"Award ID\": \"X1\"}")));
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
