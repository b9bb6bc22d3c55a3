package disclosure.publish;

import static disclosure.publish.Draft.action;
import static disclosure.publish.RunFixture.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
  @TempDir Path out;

  private static RunFixture small() {
    return new RunFixture()
        .file("contracts", "FY2025_20251106_1.csv")
        .add(action("A1", "0").set("obligated", "100.00"))
        .add(action("A1", "P00001").set("obligated", "-40.50").set("date", "2025-03-01"));
  }

  @Test
  void publishesWhatWasRead() throws Exception {
    PublishResult result = small().publish(out);
    assertEquals(List.of(), result.refusals());
    assertEquals(
        List.of("CONT_AWD_A1_7012_-NONE-_-NONE-|59.50|2|2025-01-01|2025-03-01|UEI000000001"),
        ask(
            out,
            "SELECT award_key, obligated_usd, action_count, first_action_date, last_action_date,"
                + " vendor_id FROM award"));
    assertTrue(result.release().orElseThrow().isNew());
    assertTrue(result.release().orElseThrow().id().startsWith("2025-11-06-"));
  }

  @Test
  void makesNoSecondReleaseOfTheSameInputs() throws Exception {
    PublishResult first = small().publish(out);
    PublishResult second = small().publish(out);
    assertEquals(first.release().orElseThrow().id(), second.release().orElseThrow().id());
    assertFalse(second.release().orElseThrow().isNew());
    assertEquals(List.of("1"), ask(out, "SELECT count(*) FROM release"));
    assertEquals(List.of("0"), ask(out, "SELECT count(*) FROM change"));
  }
}
