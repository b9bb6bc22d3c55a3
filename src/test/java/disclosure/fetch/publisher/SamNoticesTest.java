package disclosure.fetch.publisher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.fetch.Coverage;
import disclosure.fetch.StandIn;
import disclosure.fetch.StandIn.Asked;
import disclosure.fetch.StandIn.Reply;
import disclosure.source.FetchSpec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamNoticesTest {
  private static final String KEY = "s3cretKey/12345";

  @TempDir Path folder;

  @Test
  void sam_notices_are_not_searched_without_a_key_and_the_coverage_says_so() throws Exception {
    try (StandIn publisher = new StandIn(asked -> Reply.status(404))) {
      Coverage coverage = new Office(folder).fetch(samSpec(publisher), "2025-06-01");
      assertFalse(coverage.complete());
      assertEquals("NO_KEY", coverage.gaps().get(0).code());
      assertTrue(coverage.gaps().get(0).why().contains("set SAM_API_KEY"), coverage.toString());
      assertEquals(0, publisher.asked().size());
    }
  }

  @Test
  void sam_notices_are_counted_and_the_key_is_nowhere_on_disk() throws Exception {
    StandIn[] self = new StandIn[1];
    try (StandIn publisher = new StandIn(asked -> notices(asked, self[0], 1203))) {
      self[0] = publisher;
      Office office = new Office(folder).withKey("SAM_API_KEY", KEY);
      Coverage coverage = office.fetch(samSpec(publisher), "2025-06-01");
      assertTrue(coverage.complete(), coverage.toString());
      assertEquals(3, office.files().size());
      assertTrue(publisher.asked("/").get(0).target().contains("&api_key=s3cretKey%2F12345"));
      assertTrue(publisher.asked("/file").stream().noneMatch(a -> a.target().contains("s3cret")));
      assertNowhere("s3cretKey");
    }
  }

  @Test
  void a_key_that_the_publisher_repeats_is_not_kept_either() throws Exception {
    try (StandIn publisher =
        new StandIn(
            asked -> Reply.json("{\"totalRecords\":0,\"link\":\"?api_key=" + KEY + "\"}"))) {
      Office office = new Office(folder).withKey("SAM_API_KEY", KEY);
      Coverage coverage = office.fetch(samSpec(publisher), "2025-06-01");
      assertFalse(coverage.complete());
      assertTrue(coverage.gaps().get(0).why().contains("a credential stands in"));
      assertNowhere("s3cretKey");
    }
  }

  @Test
  void sam_notices_that_do_not_add_up_are_refused() throws Exception {
    try (StandIn publisher =
        new StandIn(asked -> Reply.json("{\"totalRecords\":5,\"opportunitiesData\":[]}"))) {
      Office office = new Office(folder).withKey("SAM_API_KEY", KEY);
      Coverage coverage = office.fetch(samSpec(publisher), "2025-06-01");
      assertTrue(coverage.gaps().get(0).why().contains("0 notices came, the publisher counts 5"));
    }
  }

  private static FetchSpec samSpec(StandIn publisher) {
    return Office.spec(
        "SamOpportunities",
        publisher,
        "/",
        "SAM_API_KEY",
        Map.of(
            "organizations", List.of("US IMMIGRATION AND CUSTOMS ENFORCEMENT"),
            "attachments", List.of("yes")));
  }

  private static Reply notices(Asked asked, StandIn self, int total) {
    if (asked.path().equals("/robots.txt")) {
      return Reply.status(404);
    }
    if (asked.path().equals("/file")) {
      return Reply.of(200, "application/pdf", "%PDF %%EOF")
          .with("Content-Disposition", "attachment; filename=\"J&A.pdf\"");
    }
    int offset = Integer.parseInt(asked.target().replaceFirst(".*offset=(\\d+).*", "$1"));
    StringBuilder notices = new StringBuilder();
    for (int at = offset * 1000; at < Math.min(total, (offset + 1) * 1000); at++) {
      String link = at == 7 ? "\"" + self.url("/file?id=7") + "\"" : "";
      notices.append(at % 1000 == 0 ? "" : ",");
      notices.append("{\"noticeId\":\"n%d\",\"resourceLinks\":[%s]}".formatted(at, link));
    }
    return Reply.json(
        "{\"totalRecords\":%d,\"limit\":1000,\"offset\":%d,\"opportunitiesData\":[%s]}"
            .formatted(total, offset, notices));
  }

  private void assertNowhere(String secret) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains(secret), file.toString());
        assertFalse(file.toString().contains(secret), file.toString());
      }
    }
  }
}
