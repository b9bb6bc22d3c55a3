package disclosure.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.page.Word;
import disclosure.model.PageBox;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @Test
  void wordWhoseNeighboursBoxReachesOverItIsKept() {
    Word dock = new Word("DOCK", new PageBox(100, 10, 118, 20), 0.8);
    Word and = new Word("&", new PageBox(124, 10, 129, 20), 0.7);
    Word wide = new Word("DOCK", new PageBox(100, 10, 129, 20), 0.9);
    Word narrow = new Word("&", new PageBox(123, 10, 128, 20), 0.9);
    assertEquals(
        List.of(wide, narrow),
        RecognizedWords.merge(List.of(dock, and), List.of(wide, narrow)).stream()
            .sorted(Comparator.comparing(word -> word.box().left()))
            .toList());
  }

  @Test
  void whatIsWrittenLikeADateOrANumberGoesBeforeWhatIsNot() {
    PageBox box = new PageBox(100, 10, 160, 20);
    Word date = new Word("11/05/2014", box, 0.65);
    assertEquals(
        List.of(date),
        RecognizedWords.merge(List.of(date), List.of(new Word("11405/2014", box, 0.68))));
    Word number = new Word("FA4890-11-M-0077", box, 0.69);
    Word piece = new Word("007", new PageBox(140, 10, 152, 20), 0.93);
    assertEquals(List.of(number), RecognizedWords.merge(List.of(piece), List.of(number)));
  }

  @Test
  void scheduleThatIsWholeGoesBeforeOneWithACharacterTooMany() {
    PageBox box = new PageBox(100, 10, 160, 20);
    Word whole = new Word("GS-35F-0417K", box, 0.68);
    assertEquals(
        List.of(whole),
        RecognizedWords.merge(List.of(new Word("GS-35F-04171K", box, 0.74)), List.of(whole)));
  }

  @Test
  void furtherReadingCompletesWhatTheOthersMissedOrBroke() {
    Word name = new Word("CAMERA", new PageBox(20, 10, 60, 20), 0.9);
    Word dollars = new Word("7,310", new PageBox(100, 10, 130, 20), 0.9);
    Word cents = new Word("25", new PageBox(136, 10, 146, 20), 0.9);
    Word amount = new Word("7,310.25", new PageBox(100, 10, 146, 20), 0.8);
    Word missed = new Word("EA/KIT", new PageBox(200, 10, 230, 20), 0.8);
    assertEquals(
        List.of(name, amount, missed),
        RecognizedWords.completed(
            List.of(name, dollars, cents),
            List.of(
                new Word("GAMERA", new PageBox(20, 10, 60, 20), 0.95),
                amount,
                missed,
                new Word("~", new PageBox(300, 10, 306, 20), 0.9),
                new Word("spot", new PageBox(320, 10, 340, 20), 0.4))));
    assertEquals(
        List.of(amount),
        RecognizedWords.completed(
            List.of(amount), List.of(new Word("7,810.25", amount.box(), 0.95))));
    Word beyond = new Word("17,310.25", new PageBox(80, 10, 146, 20), 0.3);
    assertEquals(
        List.of(dollars, cents),
        RecognizedWords.completed(List.of(dollars, cents), List.of(beyond)));
  }

  @Test
  void dateThatIsHardlyReadCountsIfItIsReadTwice() {
    String line = "5\t1\t1\t1\t1\t1\t100\t100\t90\t30\t2\t%s";
    List<Word> date = RecognizedWords.parse("head\n" + line.formatted("07/06/2020\""));
    assertEquals(List.of(), RecognizedWords.merge(date, List.of()));
    assertEquals(
        List.of(new Word("07/06/2020", date.get(0).box(), 0.3)), RecognizedWords.merge(date, date));
    assertEquals(List.of(), RecognizedWords.parse("head\n" + line.formatted("07/36/2020")));
  }

  /** The arithmetic of the page tells whether it is right. */
  @Test
  void partsOfAmountsAreKeptHoweverUnsure() {
    String line = "5\t1\t1\t1\t1\t1\t100\t100\t90\t30\t0\t";
    for (String part : List.of("4,834,", "986.00", "$5,184,986.00")) {
      List<Word> read = RecognizedWords.parse("head\n" + line + part);
      assertEquals(List.of(part), read.stream().map(Word::text).toList());
      assertEquals(read, RecognizedWords.merge(read, List.of()));
    }
    assertEquals(List.of(), RecognizedWords.parse("head\n" + line + "4834"));
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

  @ParameterizedTest
  @CsvSource({
    "{70B02C22R00000031, 70B02C22R00000031",
    "_FUNDING, FUNDING",
    "CONTRACTOR’, CONTRACTOR",
    "!$412.15., $412.15",
    "70B02C22C0017-, 70B02C22C0017",
    "85038-9661, 85038-9661",
    "-OSTROWSKI, OSTROWSKI",
    "“MAR, MAR",
    "-B12, -B12",
    "e.g., e.g.",
  })
  void specksAroundWordsAreNoSigns(String read, String word) {
    String line = "5\t1\t1\t1\t1\t1\t100\t100\t90\t30\t90\t" + read;
    assertEquals(word, RecognizedWords.parse("head\n" + line).get(0).text());
  }

  @Test
  void dotsAreNoSigns() {
    String line = "5\t1\t1\t1\t1\t1\t100\t100\t%d\t%d\t%d\t%s";
    String table =
        String.join(
            "\n",
            "head",
            line.formatted(3, 4, 90, "-"),
            line.formatted(9, 4, 90, "-"),
            line.formatted(1, 14, 40, "7"),
            line.formatted(9, 20, 40, "7"),
            line.formatted(2, 20, 90, "l"));
    assertEquals(
        List.of("-", "7", "l"), RecognizedWords.parse(table).stream().map(Word::text).toList());
  }
}
