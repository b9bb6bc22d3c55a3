package disclosure.source.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import disclosure.model.AwardRef;
import disclosure.model.CodeName;
import disclosure.model.RecordException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AwardKeysTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "CONT_AWD_70CTD022FR0000170_7012_GS35F0086U_4730, 70CTD022FR0000170, 7012, GS35F0086U, 4730",
        "CONT_AWD_70CDCR18P00000017_7012_-NONE-_-NONE-,   70CDCR18P00000017, 7012, -,          -",
        "CONT_AWD_A_B_7012_GS35F0086U_4730,               A_B,               7012, GS35F0086U, 4730",
        "CONT_IDV_70B02C20D00000019_7014,                 70B02C20D00000019, 7014, -,          -",
        "CONT_IDV_A_B_7014,                               A_B,               7014, -,          -",
      })
  void takesAKeyApart(
      String key, String piid, String agency, String parentPiid, String parentAgency)
      throws RecordException {
    assertEquals(new AwardKeys(key, piid, agency, parentPiid, parentAgency), AwardKeys.parse(key));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"CONT_AWD_", "CONT_AWD_A_7012_B", "CONT_IDV_A", "CONT_IDV_", "70CMSD", "NAN"})
  void refusesWhatIsNoKey(String key) {
    RecordException e = assertThrows(RecordException.class, () -> AwardKeys.parse(key));
    assertEquals("KEY_MALFORMED", e.code());
  }

  @Test
  void refusesTheKeyOfAGrant() {
    RecordException e =
        assertThrows(RecordException.class, () -> AwardKeys.parse("ASST_NON_NNM11AA01A_080"));
    assertEquals("ASSISTANCE", e.code());
    assertEquals(
        "ASST_NON_NNM11AA01A_080 is financial assistance (a grant or loan), not a contract",
        e.getMessage());
  }

  @Test
  void composesTheAwardOfATransactionKey() throws RecordException {
    assertEquals(
        new AwardRef(
            "CONT_AWD_70CTD022FR0000170_7012_GS35F0086U_4730",
            "70CTD022FR0000170",
            "GS35F0086U",
            "4730",
            CodeName.ABSENT),
        AwardKeys.ofTransaction("7012_4730_70CTD022FR0000170_P00013_GS35F0086U_0"));
    assertEquals(
        "CONT_IDV_AIDOAAI1500004_7200",
        AwardKeys.ofTransaction("7200_-NONE-_AIDOAAI1500004_7_-NONE-_-NONE-").key());
    assertThrows(RecordException.class, () -> AwardKeys.ofTransaction("7012_4730_X"));
  }
}
