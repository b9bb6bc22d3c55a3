package disclosure.fetch.publisher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.fetch.Coverage;
import disclosure.fetch.Gap;
import disclosure.fetch.StandIn;
import disclosure.fetch.StandIn.Asked;
import disclosure.fetch.StandIn.Reply;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file that cannot come, or has an odd name, does not cost the others. */
class SamAttachmentsTest {
  private static final String LONG = "A".repeat(240);

  @TempDir Path folder;

  @Test
  void an_odd_attachment_is_a_gap_and_a_long_name_is_cut() throws Exception {
    try (StandIn publisher = new StandIn(SamAttachmentsTest::answer)) {
      Office office = new Office(folder).withKey("SAM_API_KEY", "key-of-somebody");
      Coverage coverage =
          office.fetch(
              Office.spec(
                  "SamOpportunities",
                  publisher,
                  "/",
                  "SAM_API_KEY",
                  Map.of("organizations", List.of("ICE"), "attachments", List.of("yes"))),
              "2025-12-01");
      assertTrue(coverage.complete(), coverage.toString());
      assertEquals(
          List.of("ADDRESS_REFUSED", "HOST_NOT_DECLARED"),
          coverage.gaps().stream().map(Gap::code).toList());
      List<String> attachments =
          office.files().keySet().stream().filter(name -> name.startsWith("n1_")).toList();
      assertEquals(2, attachments.size());
      assertTrue(
          attachments.stream().allMatch(name -> name.length() <= 201 && name.endsWith(".pdf")),
          attachments.toString());
    }
  }

  private static Reply answer(Asked asked) {
    return switch (asked.path()) {
      case "/robots.txt" -> Reply.status(404);
      case "/one", "/two" ->
          Reply.of(200, "application/pdf", "%PDF of " + asked.path() + " %%EOF")
              .with(
                  "Content-Disposition",
                  "attachment; filename=\"" + LONG + asked.path().substring(1) + ".pdf\"");
      default ->
          Reply.json(
              """
              {"totalRecords":1,"limit":1000,"offset":0,"opportunitiesData":[{"noticeId":"n1",
               "resourceLinks":["/price list|2.pdf","https://www.example.gov/a.pdf","/one","/two"]}]}""");
    };
  }
}
