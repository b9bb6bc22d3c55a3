package disclosure.document.pdf;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.document.page.Word;
import disclosure.model.PageBox;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextLayerTest {
  private static final String ENGLISH =
      "The contractor shall furnish the necessary personnel material equipment services and"
          + " facilities except as otherwise specified to perform the statement of work within"
          + " sixty days after award and shall deliver monthly reports describing progress made"
          + " toward completion with invoices attached and supporting documentation included";

  @Test
  void englishIsBelieved() {
    assertFalse(TextLayer.isGarbage(words(ENGLISH), 300, 300));
  }

  @Test
  void aTableOfNumbersIsBelieved() {
    assertFalse(TextLayer.isGarbage(words("123456 789.00 ".repeat(60)), 600, 600));
  }

  @Test
  void shiftedLettersAreNotBelieved() {
    String shifted =
        ENGLISH
            .chars()
            .mapToObj(c -> Character.isLetter(c) ? "" + (char) (c + 3) : "" + (char) c)
            .collect(Collectors.joining());
    assertTrue(TextLayer.isGarbage(words(shifted), 300, 300));
  }

  @Test
  void charactersOfPrivateUseAreNotBelieved() {
    assertTrue(TextLayer.isGarbage(words("\uE001\uE002\uE003 of"), 5, 5));
  }

  @Test
  void paintedCharactersWithoutMeaningAreNotBelieved() {
    assertTrue(TextLayer.isGarbage(words("Page 1"), 900, 5));
  }

  private static List<Word> words(String text) {
    return Arrays.stream(text.split(" "))
        .map(word -> new Word(word, new PageBox(0, 0, 1, 1), 1))
        .toList();
  }
}
