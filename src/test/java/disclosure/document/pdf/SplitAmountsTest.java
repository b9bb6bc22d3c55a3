package disclosure.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
  void numbersOfAListOrFarApartStayAsTheyAre() {
    assertEquals(List.of("35,", "820.00"), joined(word("35,", 0), word("820.00", 40)));
    assertEquals(List.of("35,", "820"), joined(word("35,", 0), word("820", 22)));
    assertEquals(List.of("35", "820.00"), joined(word("35", 0), word("820.00", 22)));
  }
}
