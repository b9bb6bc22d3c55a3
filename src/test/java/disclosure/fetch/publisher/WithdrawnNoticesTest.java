package disclosure.fetch.publisher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.fetch.Coverage;
import disclosure.fetch.Gap;
import disclosure.fetch.StandIn;
import disclosure.fetch.StandIn.Reply;
import disclosure.source.FetchSpec;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WithdrawnNoticesTest {
  @TempDir Path folder;

  private final List<String> listed = new ArrayList<>(List.of("kept", "old", "gone"));

  @Test
  void what_is_listed_no_more_is_told_once() throws Exception {
    try (StandIn publisher = new StandIn(asked -> answer(asked.path()))) {
      Office office = new Office(folder).withKey("SAM_API_KEY", "s3cret-key-of-ours");
      FetchSpec spec = spec(publisher, "ICE");
      assertEquals(List.of(), office.fetch(spec, "2025-10-01").gaps());

      listed.remove("gone");
      Coverage second = office.fetch(spec, "2025-10-01");
      assertEquals(
          List.of(
              new Gap(
                  "notice gone",
                  "WITHDRAWN",
                  "SAM.gov listed it on 2026-01-02 and no longer does; run --as-of 2026-01-02 has it")),
          second.gaps());
      assertTrue(second.complete());
      assertEquals(List.of(), office.fetch(spec, "2025-10-01").gaps());
    }
  }

  @Test
  void what_is_asked_for_no_more_is_not_withdrawn() throws Exception {
    try (StandIn publisher = new StandIn(asked -> answer(asked.path()))) {
      Office office = new Office(folder).withKey("SAM_API_KEY", "s3cret-key-of-ours");
      office.fetch(spec(publisher, "ICE"), "2025-10-01");
      listed.remove("old");
      assertEquals(List.of(), office.fetch(spec(publisher, "ICE"), "2025-12-01").gaps());
      listed.clear();
      assertEquals(List.of(), office.fetch(spec(publisher, "CBP"), "2025-10-01").gaps());
    }
  }

  private Reply answer(String path) {
    if (path.equals("/robots.txt")) {
      return Reply.status(404);
    }
    String notices =
        listed.stream()
            .map(
                id ->
                    "{\"noticeId\":\"%s\",\"postedDate\":\"%s\"}"
                        .formatted(id, id.equals("old") ? "2025-10-05" : "2025-12-05"))
            .reduce((one, other) -> one + "," + other)
            .orElse("");
    return Reply.json(
        "{\"totalRecords\":%d,\"opportunitiesData\":[%s]}".formatted(listed.size(), notices));
  }

  private static FetchSpec spec(StandIn publisher, String organization) {
    return Office.spec(
        "SamOpportunities",
        publisher,
        "/",
        "SAM_API_KEY",
        Map.of("organizations", List.of(organization)));
  }
}
