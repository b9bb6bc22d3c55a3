package disclosure.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "DETENTION SERVICES",
        "O’BRIEN – “TEST”",
        "MUÑOZ GROUP",
        "NESTLÉ",
        "ÉCOLE À PARIS",
        "Âge d’or",
        "日本",
        "5 µm ± 2 °C",
        "€ 5",
      })
  void leavesSoundTextAlone(String text) {
    assertEquals(Parsed.of(text), Texts.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"O’BRIEN", "MUÑOZ", "CAFÉ – BAR", "“QUOTED”", "50 °C", "日本", "Ý", "RÍO À"})
  void undoesDoubleEncoding(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    assertEquals(Parsed.repaired(text, "TEXT_MOJIBAKE"), Texts.parse(decodedAsWindows(utf8)));
  }

  @Test
  void leavesTextAloneThatIsOnlyPartlyDoubleEncoded() {
    String mixed = "Oâ€™BRIEN – MUÑOZ";
    assertEquals(Parsed.of(mixed), Texts.parse(mixed));
  }

  /** What programs do that decode UTF-8 as Windows-1252: bytes without a character pass through. */
  private static String decodedAsWindows(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (byte b : bytes) {
      String c = new String(new byte[] {b}, Charset.forName("windows-1252"));
      text.append(c.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : c);
    }
    return text.toString();
  }
}
