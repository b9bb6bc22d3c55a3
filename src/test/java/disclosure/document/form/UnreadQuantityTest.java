package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.PageBox;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quantities that price and amount prove, whatever a recogniser made of them. */
class UnreadQuantityTest {
  private static final OrderColumns COLUMNS = new OrderColumns(60, 100, 300, 320, false);

  /** Words with the place at which each begins: {@code Pump@100 11@318}. */
  private static Segment line(String words, double confidence) {
    List<Word> placed =
        Arrays.stream(words.split(" "))
            .map(word -> word.split("@"))
            .map(word -> word(word[0], Double.parseDouble(word[1]), confidence))
            .toList();
    return new Segment(placed);
  }

  private static Word word(String text, double left, double confidence) {
    return new Word(text, new PageBox(left, 100, left + 6 * text.length(), 110), confidence);
  }

  private static String mended(String words) {
    return UnreadQuantity.mended(line(words, 0.9), COLUMNS).text();
  }

  @ParameterizedTest
  @CsvSource({
    "Lt@318, 11",
    "Oo@318, 11",
    "l1@318, 11",
    "17@318, 11",
    "ll@90, ll",
    "12@318, 12",
    "EA@318, EA",
    "ea@318, ea",
    "1234@318, 1234",
    "I@318 il@330, I il"
  })
  void quantityFollowsFromPriceAndAmount(String read, String quantity) {
    assertEquals(
        "Pump " + quantity + " 128.00 1,408.00",
        mended("Pump@100 " + read + " 128.00@400 1,408.00@460"));
  }

  @Test
  void quantityMayStandBeforeTheDescription() {
    OrderColumns columns = new OrderColumns(60, 100, 300, 59, false);
    Segment read = line("Oo@85 Pump@100 128.00@400 1,408.00@460", 0.9);
    assertEquals("11 Pump 128.00 1,408.00", UnreadQuantity.mended(read, columns).text());
  }

  @ParameterizedTest
  @CsvSource({"128.00,1408.01", "128.00,128.00", "0.00,128.00", "1.00,1408.00"})
  void nothingIsProvenByAnAmountThatIsNoMultiple(String price, String amount) {
    String words = "Pump@100 Lt@318 " + price + "@400 " + amount + "@460";
    assertEquals("Pump Lt " + price + " " + amount, mended(words));
  }

  @Test
  void numbersThatAgreeStay() {
    String words = "Pump@100 11@318 l@330 128.00@400 1,408.00@460";
    assertEquals("Pump 11 l 128.00 1,408.00", mended(words));
  }

  @Test
  void textOfTheFileStays() {
    Segment line = line("Pump@100 Lt@318 128.00@400 1,408.00@460", 1);
    assertEquals(line, UnreadQuantity.mended(line, COLUMNS));
  }
}
