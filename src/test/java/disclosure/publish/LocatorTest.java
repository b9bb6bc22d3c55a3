package disclosure.publish;

import static disclosure.publish.Draft.action;
import static disclosure.publish.RunFixture.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocatorTest {
  @TempDir Path out;

  @Test
  void callsTheRecordsOfASheetRowsAndThoseOfAnAnswerResults() throws Exception {
    new RunFixture()
        .file("search", "CBP_ICE_1.CSV")
        .add(action("A1", "0").set("obligated", "1.00"))
        .reject("AMOUNT_UNREADABLE")
        .file("search", "spending_by_transaction_1.json")
        .add(action("A2", "0").set("obligated", "2.00"))
        .release(out);
    assertEquals(
        List.of("A1|row=2", "A2|result=2"),
        ask(out, "SELECT piid, locator FROM action ORDER BY piid"));
    assertEquals(List.of("row=3"), ask(out, "SELECT locator FROM reject"));
  }
}
