package disclosure.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.page.Word;
import disclosure.model.PageBox;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AgreementTest {
  private static final PageBox BOX = new PageBox(100, 10, 160, 20);

  @Test
  void numberOfItsKindThatAllReadingsHaveIsBelieved() {
    assertEquals(0.75, weighed("70B02C22C00000017", 0.3, read("70B02C22C00000017", 3)));
    assertEquals(0.9, weighed("70B02C22C00000017", 0.9, read("70B02C22C00000017", 3)));
    assertEquals(0.6, weighed("70B02C22C00000017", 0.3, read("70B02C22C00000017", 2)));
    assertEquals(0.3, weighed("70B02C22C00000017", 0.3, read("70B02C22C00000017", 1)));
    assertEquals(
        0.3,
        weighed(
            "70B02C22C00000017",
            0.3,
            read("70B02C22C00000017", "70B02C22C00000017", "70B02C22C00000011")));
    assertEquals(0.6, weighed("P00006", 0.4, read("P00006", "P00006", "PO000b")));
    assertEquals(0.3, weighed("WN00317Y2025T", 0.3, read("WN00317Y2025T", 3)));
  }

  @Test
  void numberThatOneReadingHasAndAnotherHasOtherwiseIsNot() {
    List<List<Word>> readings = read("DT8KJHZXVJHS", "DT8KJHZXVJH5", "DT8KIHZXVJH5");
    assertEquals(0.2, weighed("DT8KJHZXVJHS", 0.8, readings));
    assertEquals(0.8, weighed("DT8KJHZXVJHS", 0.8, read("DT8KJHZXVJHS", "DT8KJHZXVJHS", "DT8")));
    assertEquals(0.8, weighed("DT8KJHZXVJHS", 0.8, read("DT8KJHZXVJHS", 1)));
    assertEquals(0.8, weighed("DAO1", 0.8, read("DAO1", "DA01", "DA0I")));
    assertEquals(0.8, weighed("2022", 0.8, read("2022", "2022,", "‘2022")));
    assertEquals(0.9, weighed("CAMERA", 0.9, read("CAMERA", "GAMERA", "CAMFRA")));
  }

  @Test
  void numberOfItsKindIsNotDisputedByWhatIsNone() {
    assertEquals(0.7, weighed("$1,250.00", 0.7, read("$1,250.00", "$1.250.00", "$1,250:00")));
    assertEquals(0.2, weighed("$1,250.00", 0.7, read("$1,250.00", "$1,260.00", "$1,250:00")));
  }

  @Test
  void wordBeginsWhereTheReadingThatTookLeastIntoItsBoxHasIt() {
    for (PageBox high : List.of(new PageBox(100, 2, 160, 20), new PageBox(100, 4, 160, 13.5))) {
      Word word = new Word("Total", high, 0.9);
      Word sliver = new Word("Total", new PageBox(100, 12, 160, 13), 0.9);
      assertEquals(
          List.of(new Word("Total", BOX, 0.9)),
          Agreement.weighed(
              List.of(word),
              List.of(List.of(word), List.of(new Word("Total", BOX, 0.5)), List.of(sliver))));
    }
  }

  private static double weighed(String text, double confidence, List<List<Word>> readings) {
    return Agreement.weighed(List.of(new Word(text, BOX, confidence)), readings)
        .get(0)
        .confidence();
  }

  /** Three readings of which so many have the word. */
  private static List<List<Word>> read(String word, int times) {
    return Stream.of(1, 2, 3).map(n -> n > times ? List.<Word>of() : words(word)).toList();
  }

  private static List<List<Word>> read(String... words) {
    return Stream.of(words).map(AgreementTest::words).toList();
  }

  private static List<Word> words(String text) {
    return List.of(new Word(text, BOX, 0.9));
  }
}
