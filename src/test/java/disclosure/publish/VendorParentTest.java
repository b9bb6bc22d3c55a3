package disclosure.publish;

import static disclosure.publish.Draft.action;
import static disclosure.publish.Draft.summary;
import static disclosure.publish.RunFixture.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VendorParentTest {
  @TempDir Path out;

  @Test
  void keepsTheParentsThatActionsAndSummariesPrint() throws Exception {
    new RunFixture()
        .file("contracts", "FY2025_20251106_1.csv")
        .add(
            action("A1", "1")
                .set("obligated", "1.00")
                .set("date", "2025-03-01")
                .set("parent_name", "ACME HOLDINGS"),
            action("A1", "0")
                .set("obligated", "1.00")
                .set("parent_name", "ACME HOLDINGS")
                .set("parent_uei", "UEI000000009"))
        .file("summaries", "Summaries_2025-12-06.csv")
        .add(
            summary("A2")
                .set("total", "1.00")
                .set("uei", "UEI000000003")
                .set("parent_name", "WIDGET GROUP"),
            summary("A3").set("total", "2.00").set("uei", "UEI000000004"))
        .release(out);
    assertEquals(
        List.of(
            "UEI000000001|Acme Inc.|ACME HOLDINGS|UEI000000009|2025-01-01|2025-01-01",
            "UEI000000001|Acme Inc.|ACME HOLDINGS|null|2025-03-01|2025-03-01",
            "UEI000000003|Acme Inc.|WIDGET GROUP|null|null|null"),
        ask(
            out,
            "SELECT vendor_id, vendor_name, parent_name, parent_uei, from_date, to_date"
                + " FROM vendor_parent ORDER BY vendor_id, parent_uei NULLS LAST"));
  }
}
