package disclosure.document.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.model.PageBox;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

  /** Letters of one width, 5.4 points, as a recogniser boxes their ink. */
  private static Segment typed(double confidence) {
    return new Segment(
        List.of(
            new Word("SAN", new PageBox(62.4, 100, 77, 107.4), confidence),
            new Word("JOSE,", new PageBox(84, 100, 108.3, 108.6), confidence),
            new Word("CA", new PageBox(116.5, 100, 126.8, 107.4), confidence),
            new Word("95113", new PageBox(146, 100, 171, 107.4), confidence)));
  }

  @Test
  void spacesOfATypewriterPartNothingOnAScan() {
    assertEquals(
        List.of("SAN JOSE, CA", "95113"),
        Lines.segments(typed(0.9)).stream().map(Segment::text).toList());
  }

  @Test
  void boxesOfAFileHoldTheRoomAroundLetters() {
    assertEquals(
        List.of("SAN JOSE,", "CA", "95113"),
        Lines.segments(typed(1)).stream().map(Segment::text).toList());
  }
}
