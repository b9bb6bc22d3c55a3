package disclosure.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.PageBox;
import java.util.List;
import org.junit.jupiter.api.Test;

class SplitAmountsTest {
  private static Word word(String text, double left) {
    return new Word(text, new PageBox(left, 10, left + 20, 20), 0.9);
  }

  private static List<String> joined(Word... line) {
    return SplitAmounts.joined(List.of(line)).stream().map(Word::text).toList();
  }

  @Test
  void amountInTwoWordsIsOne() {
    assertEquals(
        List.of("EA", "$1,304,320.00"),
        joined(word("EA", 0), word("$1,304,", 40), word("320.00", 65)));
  }

  @Test
  void amountInThreeWordsIsOne() {
    assertEquals(
        List.of("$13,480,277.50"), joined(word("$13,", 0), word("480,", 24), word("277.50", 48)));
    assertEquals(
        List.of("$13,", "480,277.50"),
        joined(word("$13,", 0), word("480,", 40), word("277.50", 64)));
  }

  @Test
  void whatFollowsACommaMayStandAsFarAsALetterIsWide() {
    assertEquals(List.of("$1,260,606.00"), joined(word("$1,260,", 0), word("606.00", 32)));
    assertEquals(List.of("$1,260,", "606.00"), joined(word("$1,260,", 0), word("606.00", 34)));
  }

  @Test
  void centsBehindTheirPointBelongToTheDollars() {
    assertEquals(List.of("1,378.17"), joined(word("1,378.", 0), word("17", 26)));
    assertEquals(List.of("1,378.", "17"), joined(word("1,378.", 0), word("17", 40)));
    assertEquals(List.of("60,646.3133"), joined(word("60,", 0), word("646.3133", 22)));
  }

  @Test
  void lostPointIsKnownByTheColumn() {
    List<Word> split = List.of(word("3,320", 0), word("95", 30));
    List<List<Word>> lines =
        SplitAmounts.withPoints(
            List.of(
                List.of(word("62.32", 30)),
                List.of(word("99,", -16), word("037", 6), word("19", 30)),
                split,
                List.of(word("1,849.95", 30)),
                List.of(word("2,031.97", 30)),
                List.of(word("037", 6), word("19", 30)),
                List.of(word("12", 100), word("30", 130))));
    assertEquals(
        List.of("62.32", "99,037.19", "3,320.95", "1,849.95", "2,031.97", "037 19", "12 30"),
        lines.stream().map(line -> new Segment(line).text()).toList());
    assertEquals(List.of(split), SplitAmounts.withPoints(List.of(split)));
  }

  @Test
  void numbersOfAListOrFarApartStayAsTheyAre() {
    assertEquals(List.of("35,", "820.00"), joined(word("35,", 0), word("820.00", 40)));
    assertEquals(List.of("35,", "820"), joined(word("35,", 0), word("820", 22)));
    assertEquals(List.of("35", "820.00"), joined(word("35", 0), word("820.00", 22)));
  }
}
