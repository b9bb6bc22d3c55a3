package disclosure.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetCellsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+cmd|x", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "-$5.00", "-"})
  void guardsWhatASpreadsheetWouldRun(String text) {
    assertEquals("'" + text, SheetCells.guarded(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-12.50", "+3", "0", "ORACLE", "a=b", "", "'=1"})
  void leavesTheRestAsItIs(String text) {
    assertEquals(text, SheetCells.guarded(text));
  }

  @Test
  void aNumberFollowedByMoreIsNoNumber() {
    assertEquals("'-1;=2", SheetCells.guarded("-1;=2"));
  }
}
