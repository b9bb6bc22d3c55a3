package disclosure.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlainLettersTest {
  @Test
  void joinedLettersAreSpeltOut() {
    assertEquals("Pacific Office Workflow", PlainLetters.of("Paci\uFB01c O\uFB03ce Work\uFB02ow"));
  }

  @Test
  void joinedLettersAtAPlaceOfTheFontsOwnAreSpeltOutToo() {
    assertEquals("Modification in flight", PlainLetters.of("Modi\uF001cation in \uF002ight"));
  }

  @Test
  void joinedLettersWhoseBytesWereTurnedAreSpeltOutToo() {
    assertEquals("Multiple after", PlainLetters.of("Mul\u7400\u6900ple a\u6600\u7400er"));
    assertEquals("\u6700\u9AD8", PlainLetters.of("\u6700\u9AD8"));
  }

  @Test
  void hyphensOfTypesettersAreHyphens() {
    assertEquals("HSCETC-15-C-00001", PlainLetters.of("HSCETC\u00AD15\u2010C\u201100001"));
  }

  @Test
  void everythingElseStays() {
    assertEquals(
        "Acme\u2122 \u2013 \u00BD \u00E9", PlainLetters.of("Acme\u2122 \u2013 \u00BD \u00E9"));
  }
}
