package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.page.Page;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.PageBox;
import disclosure.model.ReadMethod;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrappedTest {
  private static final PageBox ALL = new PageBox(0, 0, 612, 792);

  private static Word word(String text, double left, double top, double sure) {
    return new Word(text, new PageBox(left, top, left + 40, top + 8), sure);
  }

  /** What is left beside the caption of a box whose second line has a rule through it. */
  private static String left(String read, ReadMethod method, double sure) {
    List<Word> words =
        List.of(
            word("FACILITY", 180, 100, sure),
            word(read, 180, 109, sure),
            word("EXAMPLE", 22, 120, sure));
    Page page = new Page(1, 612, 792, 0, 0, method, words, List.of(), List.of());
    List<Label> labels = List.of(Label.inside("facility", "FACILITY CODE"));
    return new Segment(Blocks.of(Sheet.of(page), labels).within(ALL)).text();
  }

  @ParameterizedTest
  @CsvSource({
    "CODE, OCR, EXAMPLE",
    "CANE, OCR, EXAMPLE",
    "CARS, OCR, FACILITY CARS EXAMPLE",
    "CRANE, OCR, FACILITY CRANE EXAMPLE",
    "CODE, NATIVE, EXAMPLE",
    "CANE, NATIVE, FACILITY CANE EXAMPLE"
  })
  void ruleThroughALastShortWordLeavesItsFirstAndLastLetter(
      String read, ReadMethod method, String left) {
    assertEquals(left, left(read, method, method == ReadMethod.OCR ? 0.9 : 1));
  }
}
