package disclosure.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
  @Test
  void putsWordsLeftAndNumbersRight() {
    TextTable table = new TextTable(List.of("vendor", "obligated_usd", "n"));
    table.add(List.of("PALANTIR USG, INC.", "139300000.00", "2"));
    table.add(List.of("DELL", "-5.10", ""));
    assertEquals(
        List.of(
            "vendor              obligated_usd  n",
            "──────────────────  ─────────────  ─",
            "PALANTIR USG, INC.   139300000.00  2",
            "DELL                        -5.10"),
        table.lines());
  }

  @Test
  void keepsARowOnOneLineAndTheTerminalSafe() {
    TextTable table = new TextTable(List.of("description"));
    table.add(List.of("LINE\r\nBREAK \u001b[31mRED"));
    assertEquals("LINE BREAK  [31mRED", table.lines().get(2));
  }
}
