package disclosure.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.page.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecognizedWordsTest {
  @Test
  void remainsOfFramesAreNoLetters() {
    String line = "5\t1\t1\t1\t1\t1\t100\t100\t90\t30\t%d\t%s";
    String table =
        String.join(
            "\n",
            "head",
            line.formatted(90, "|ACME"),
            line.formatted(30, ":"),
            line.formatted(90, ":"));
    assertEquals(
        List.of("ACME", ":"), RecognizedWords.parse(table).stream().map(Word::text).toList());
  }
}
