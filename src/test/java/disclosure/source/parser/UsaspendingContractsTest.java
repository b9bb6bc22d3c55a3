package disclosure.source.parser;

import static disclosure.source.parser.ContractRow.KEY;
import static disclosure.source.parser.ContractRow.TRANSACTION;
import static disclosure.source.parser.ContractRow.row;
import static disclosure.source.parser.ContractRow.values;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import disclosure.model.Correction;
import disclosure.model.Purchase;
import disclosure.model.RecordException;
import disclosure.model.SourceAction;
import disclosure.model.Vendor;
import disclosure.source.Scope;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsaspendingContractsTest {
  @TempDir Path folder;

  @Test
  void looksAtAgenciesAndDateForTheScope() throws IOException {
    Map<String, String> row = row();
    row.put("funding_sub_agency_code", "7055");
    assertEquals(new Scope("7012", "7055", LocalDate.of(2025, 3, 4), false), read(row).scope());
    row.put(KEY, "CONT_IDV_70CMSD25F0000001_7012");
    assertEquals(new Scope("7012", "7055", LocalDate.of(2025, 3, 4), true), read(row).scope());
    row.remove(KEY);
    row.put("award_or_idv_flag", "IDV");
    assertEquals(new Scope("7012", "7055", LocalDate.of(2025, 3, 4), true), read(row).scope());
  }

  @Test
  void composesKeysWhereTheFileHasNone() throws IOException {
    Map<String, String> row = row();
    row.remove(KEY);
    row.remove(TRANSACTION);
    row.put("parent_award_id", "GS35F0086U");
    row.put("parent_award_agency_id", "4730");
    SourceAction action = action(row);
    assertEquals("CONT_AWD_70CMSD25F0000001_7012_GS35F0086U_4730", action.award().key());
    assertEquals("7012_4730_70CMSD25F0000001_P00001_GS35F0086U_0", action.transactionKey());
    row.put("award_or_idv_flag", "IDV");
    row.put("transaction_number", "");
    action = action(row);
    assertEquals("CONT_IDV_70CMSD25F0000001_7012", action.award().key());
    assertEquals("GS35F0086U", action.award().parentPiid());
    assertEquals("7012_4730_70CMSD25F0000001_P00001_GS35F0086U_-NONE-", action.transactionKey());
  }

  @Test
  void leavesOutWhomToCall() throws IOException {
    Map<String, String> row = row();
    row.put("transaction_description", "COR ANN, ANN@AGENCY.EXAMPLE, 202-555-0142");
    row.put("prime_award_base_transaction_description", "COR BOB (202) 555-0143");
    SourceAction action = action(row);
    assertEquals("COR ANN, [e-mail], [telephone]", action.purchase().description());
    assertEquals("COR BOB [telephone]", action.purchase().baseDescription());
    assertEquals(
        List.of(
            "PEOPLE_LEFT_OUT transaction_description COR ANN, [e-mail], [telephone]",
            "PEOPLE_LEFT_OUT prime_award_base_transaction_description COR BOB [telephone]"),
        flags(action));
  }

  @Test
  void trustsTheKeyWhereASpreadsheetDamagedAColumn() throws IOException {
    Map<String, String> row = row();
    row.put("award_id_piid", "7.0E+11");
    SourceAction action = action(row);
    assertEquals("70CMSD25F0000001", action.award().piid());
    assertEquals(
        List.of("KEY_DIFFERS award_id_piid 7.0E+11; the key has 70CMSD25F0000001"), flags(action));
  }

  @Test
  void putsBackTheZerosASpreadsheetTook() throws IOException {
    Map<String, String> row = row();
    row.put("awarding_agency_code", "70");
    row.put("funding_sub_agency_code", "300");
    row.put("recipient_duns", "6254833");
    SourceAction action = action(row);
    assertEquals("070", action.purchaser().awardingDepartment().code());
    assertEquals("0300", action.purchaser().fundingAgency().code());
    assertEquals("006254833", action.vendor().duns());
    assertEquals(
        List.of(
            "CODE_PADDED funding_sub_agency_code 300",
            "CODE_PADDED awarding_agency_code 70",
            "CODE_PADDED recipient_duns 6254833"),
        flags(action));
  }

  @Test
  void readsCodesThatAProgramKeptAsDecimalNumbers() throws IOException {
    Map<String, String> row = row();
    row.remove(KEY);
    row.remove(TRANSACTION);
    row.put("awarding_agency_code", "70.0");
    row.put("awarding_sub_agency_code", "7012.0");
    row.put("parent_award_id", "GS35F0086U");
    row.put("parent_award_agency_id", "4730.0");
    row.put("modification_number", "1.0");
    row.put("transaction_number", "0.0");
    SourceAction action = action(row);
    assertEquals("070", action.purchaser().awardingDepartment().code());
    assertEquals("7012", action.purchaser().awardingAgency().code());
    assertEquals("7012_4730_70CMSD25F0000001_1_GS35F0086U_0", action.transactionKey());
    assertEquals(List.of("1", "0"), List.of(action.modification(), action.transactionNumber()));
    assertEquals(
        List.of(
            "CODE_DECIMAL awarding_sub_agency_code 7012.0",
            "CODE_DECIMAL parent_award_agency_id 4730.0",
            "CODE_DECIMAL modification_number 1.0",
            "CODE_DECIMAL transaction_number 0.0",
            "CODE_DECIMAL awarding_agency_code 70.0"),
        flags(action));
  }

  @Test
  void takesNoWordOfAProgramForAName() throws IOException {
    Map<String, String> row = row();
    row.put("recipient_uei", "nan");
    row.put("recipient_name", "NaN");
    row.put("recipient_parent_name", "None");
    row.put("transaction_description", "<NA>");
    row.put("period_of_performance_start_date", "NaT");
    row.put("total_dollars_obligated", "#N/A");
    SourceAction action = action(row);
    assertEquals(Vendor.ABSENT, action.vendor());
    assertEquals(Purchase.described(null), action.purchase());
    assertEquals(
        List.of(
            "AMOUNT_NAN total_dollars_obligated #N/A",
            "DATE_NAN period_of_performance_start_date NaT",
            "TEXT_NAN recipient_uei nan",
            "TEXT_NAN recipient_name NaN",
            "TEXT_NAN recipient_parent_name None",
            "TEXT_NAN transaction_description <NA>"),
        flags(action));
  }

  @Test
  void rejectsAnActionWhoseMoneyOrDayCannotBeRead() throws IOException {
    Map<String, String> row = row();
    row.put("federal_action_obligation", "7.39E+06");
    refuses("AMOUNT_IMPRECISE", row);
    row = row();
    row.put("action_date", "soon");
    refuses("DATE_UNREADABLE", row);
  }

  @Test
  void keepsAnActionOfWhichALesserValueCannotBeRead() throws IOException {
    Map<String, String> row = row();
    row.put("potential_total_value_of_award", "########");
    row.put("ordering_period_end_date", "1/2/25");
    row.put("last_modified_date", "yesterday");
    SourceAction action = action(row);
    assertEquals(new BigDecimal("12.50"), action.money().obligated());
    assertEquals(null, action.money().potentialValue());
    assertEquals(
        List.of(
            "AMOUNT_UNREADABLE potential_total_value_of_award ########",
            "DATE_AMBIGUOUS ordering_period_end_date 1/2/25",
            "DATE_UNREADABLE last_modified_date yesterday"),
        flags(action));
  }

  @Test
  void rejectsARowWhoseColumnsAreNotInTheirPlace() throws IOException {
    Map<String, String> row = row();
    row.put("awarding_sub_agency_code", "U.S. Immigration and Customs Enforcement");
    refuses("AGENCY_UNREADABLE", row);
    row.put("awarding_sub_agency_code", "");
    refuses("FIELD_MISSING", row);
  }

  @Test
  void flagsCodesItDoesNotKnow() throws IOException {
    Map<String, String> row = row();
    row.put("award_type_code", "Q");
    row.put("action_type_code", "Q");
    row.put("extent_competed_code", "Q");
    assertEquals(
        List.of(
            "UNKNOWN_CODE award_type_code Q",
            "UNKNOWN_CODE action_type_code Q",
            "UNKNOWN_CODE extent_competed_code Q"),
        flags(action(row)));
  }

  @Test
  void namesAVehiclesKindAsUsaspendingDoes() throws IOException {
    Map<String, String> row = row();
    row.put("award_type_code", "");
    row.put("idv_type_code", "B");
    row.put("type_of_idc_code", "B");
    assertEquals("IDV_B_B", action(row).award().type().code());
    row.put("idv_type_code", "E");
    assertEquals("IDV_E", action(row).award().type().code());
  }

  @Test
  void statesTheBaseDescriptionOnlyWhereItIsAnother() throws IOException {
    Map<String, String> row = row();
    row.put("transaction_description", "LICENSES");
    row.put("prime_award_base_transaction_description", "LICENSES");
    assertEquals(null, action(row).purchase().baseDescription());
    row.put("prime_award_base_transaction_description", "SOFTWARE");
    assertEquals("SOFTWARE", action(row).purchase().baseDescription());
  }

  @Test
  void keepsADeletionOfWhicheverAgencyAsContext() throws IOException {
    Map<String, String> row = new LinkedHashMap<>(row());
    row.replaceAll((name, value) -> name.equals(TRANSACTION) ? value : "");
    row.put("correction_delete_ind", "D");
    ReadFile.Result result = read(row);
    assertEquals(new Scope("7012", null, null, true), result.scope());
    SourceAction deletion = (SourceAction) result.statements().get(0);
    assertEquals(Correction.DELETED, deletion.correction());
    assertEquals("7012_-NONE-_70CMSD25F0000001_P00001_-NONE-_0", deletion.transactionKey());
    assertEquals("P00001", deletion.modification());
    assertEquals("CONT_AWD_70CMSD25F0000001_7012_-NONE-_-NONE-", deletion.award().key());
  }

  @Test
  void rejectsACorrectionItDoesNotKnow() throws IOException {
    Map<String, String> row = row();
    row.put("correction_delete_ind", "X");
    refuses("CORRECTION_UNKNOWN", row);
  }

  private static List<String> flags(SourceAction action) {
    return action.flags().stream()
        .map(flag -> flag.code() + " " + flag.field() + " " + flag.detail())
        .toList();
  }

  private void refuses(String code, Map<String, String> row) throws IOException {
    RecordException refusal = read(row).refusal();
    assertNotNull(refusal);
    assertEquals(code, refusal.code());
  }

  private SourceAction action(Map<String, String> row) throws IOException {
    return (SourceAction) read(row).statements().get(0);
  }

  private ReadFile.Result read(Map<String, String> row) throws IOException {
    Path file = folder.resolve("rows.csv");
    Files.writeString(file, String.join(",", row.keySet()) + "\n" + values(row) + "\n");
    return ReadFile.all("usaspending_contracts", file).get(0);
  }
}
