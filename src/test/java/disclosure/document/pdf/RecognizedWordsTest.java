package disclosure.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.page.Word;
import disclosure.model.PageBox;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecognizedWordsTest {
  @Test
  void lostStartOfAWordComesFromTheOtherReading() {
    Word cut = new Word("C.:1331956", new PageBox(194, 176, 249, 182), 0.8);
    Word start = new Word("INC.", new PageBox(183, 176, 202, 182), 0.4);
    assertEquals(
        List.of(new Word("INC.:1331956", new PageBox(183, 176, 249, 182), 0.6)),
        RecognizedWords.merge(List.of(cut), List.of(start)).stream()
            .map(RecognizedWordsTest::rounded)
            .toList());
  }

  @Test
  void otherReadingOfTheSamePlaceGivesWay() {
    Word surer = new Word("ACME", new PageBox(100, 10, 130, 20), 0.9);
    Word other = new Word("XACNE", new PageBox(92, 10, 130, 20), 0.4);
    assertEquals(List.of(surer), RecognizedWords.merge(List.of(other), List.of(surer)));
  }

  private static Word rounded(Word word) {
    return new Word(word.text(), word.box(), Math.rint(word.confidence() * 100) / 100);
  }

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
