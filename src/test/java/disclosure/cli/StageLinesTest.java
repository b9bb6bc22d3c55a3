package disclosure.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StageLinesTest {
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private long now;

  @Test
  void rewritesOneLineOnATerminalAndLeavesItWhole() {
    StageLines lines = lines(true, false);
    lines.begin("reading 1 files");
    now += 2_000_000_000L;
    lines.read(25, 100, 3_000);
    now += 6_000_000_000L;
    lines.end(12_000);

    assertEquals(
        "\r\u001b[Kreading 1 files …"
            + "\r\u001b[Kreading 1 files: 3,000 rows, 1,500 rows/s, 25 %, about 6 s left"
            + "\r\u001b[Kreading 1 files: 12,000 rows, 1,500 rows/s, 8.0 s\n",
        text());
  }

  @Test
  void writesPlainLinesSeldomElsewhere() {
    StageLines lines = lines(false, false);
    lines.begin("reading 1 files");
    for (int second = 1; second <= 11; second++) {
      now += 1_000_000_000L;
      lines.read(0, 0, second * 100L);
    }
    lines.end(1_100);
    lines.begin("merging");
    now += 500_000_000L;
    lines.end();

    assertEquals(
        """
        reading 1 files: 1,000 rows, 100 rows/s
        reading 1 files: 1,100 rows, 100 rows/s, 11.0 s
        merging: 0.5 s
        """,
        text());
  }

  @Test
  void saysNothingWhenQuiet() {
    StageLines lines = lines(true, true);
    lines.begin("reading 1 files");
    lines.read(1, 2, 3);
    lines.leave();
    lines.end(5);
    assertEquals("", text());
  }

  @Test
  void leavesTheLineBeforeSomethingElseIsSaid() {
    StageLines lines = lines(true, false);
    lines.begin("reading");
    lines.leave();
    lines.leave();
    assertEquals("\r\u001b[Kreading …\n", text());
  }

  private StageLines lines(boolean live, boolean quiet) {
    PrintStream messages = new PrintStream(said, true, StandardCharsets.UTF_8);
    PrintStream results = new PrintStream(OutputStream.nullOutputStream());
    return new StageLines(new Console(results, messages, live), quiet, () -> now);
  }

  private String text() {
    return said.toString(StandardCharsets.UTF_8);
  }
}
