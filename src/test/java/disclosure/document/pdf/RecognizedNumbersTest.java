package disclosure.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognizedNumbersTest {
  @ParameterizedTest
  @CsvSource({
    "7OCMSD18Q00000OO7, 70CMSD18Q00000007",
    "7OCTD021FROO00011, 70CTD021FR0000011",
    "TOCDCR22FC0000047, 70CDCR22FC0000047",
    "W912QR-12-c-0031, W912QR-12-C-0031",
    "GS-O7F-0128L, GS-07F-0128L",
    "GS-OOF-OOO1X, GS-OOF-OOO1X",
    "NQ018923P0457, N0018923P0457",
    "NQ0189, NQ0189",
    "part-12-c-ordering, part-12-c-ordering",
    "70CDCR-21-C-OOOOOOO9, 70CDCR-21-C-00000009",
    "HSCETC-I5-C-0O0O1, HSCETC-15-C-00001",
    "Contract#HSCETC15COOOO1), Contract#HSCETC15C00001)",
    "HSCEMD09FIB049, HSCEMD09FIB049",
    "HSCEMD09FIBO49., HSCEMD09FIB049.",
    "70CDCR24FG000000l, 70CDCR24FG0000001",
    "POOOO2, P00002",
    "AOO012, A00012",
    "PQ0011, P00011",
    "P000D3, P00003",
    "PDQQQ1, PDQQQ1",
    "HSCG44-17-C-PRO027, HSCG44-17-C-PR0027",
    "NOO178-16-P-447I, N00178-16-P-4471",
    "SP45OO-15-D-O009, SP4500-15-D-0009",
    "OOO178-16-P-4471, OOO178-16-P-4471",
    "HSCG44-17-O-0027, HSCG44-17-O-0027",
    "HSHODC14D00077, HSHQDC14D00077",
    "HSHOUSE, HSHOUSE",
    "Noo178, N00178",
    "NOTICE, NOTICE",
    "NOOIOI, NOOIOI",
    "POTOMAC, POTOMAC",
    "OFFICE, OFFICE",
    "GS-35F-404DA, GS-35F-404DA",
    "70CTDO21FR0000011, 70CTD021FR0000011",
    "70BO2C22ROOOOOO31, 70B02C22R00000031",
    "HSCEOP-07-D-00004, HSCEOP-07-D-00004"
  })
  void lettersAreDigitsWhereOnlyDigitsCanBe(String read, String mended) {
    assertEquals(mended, RecognizedNumbers.mended(read));
  }
}
