package disclosure.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.fetch.StandIn;
import disclosure.fetch.StandIn.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README tells a stranger to do with a portal, done word for word: a YAML and no program. */
class NewPortalTest {
  private static final String PAGE =
      """
      <html><body><h1>Ohio awards</h1><table>
      <tr><th>Supplier</th><th>Contract #</th><th>Amount</th><th>Awarded</th><th>Buyer phone</th></tr>
      <tr><td>PALANTIR TECHNOLOGIES INC.</td><td>OH-1</td><td>$1,200,000.00</td><td>3/14/2025</td><td>1</td></tr>
      <tr><td>Nobody in Particular LLC</td><td>OH-2</td><td>$10.50</td><td>03/05/2025</td><td>2</td></tr>
      </table></body></html>""";

  @TempDir Path root;

  @Test
  void a_portal_is_a_yaml() throws Exception {
    try (StandIn portal = new StandIn(asked -> Reply.html(PAGE))) {
      FetchedHome home = new FetchedHome(root, portal);
      Path sample = Files.writeString(root.resolve("saved.html"), PAGE);
      Spoken begun =
          Spoken.by(
              root,
              "new-source",
              "ohio_awards",
              "--format",
              "html",
              "--table",
              "--sample",
              sample.toString());
      assertEquals(0, begun.code(), begun.messages());
      fillIn(root.resolve("pipelines/sources/ohio_awards.yml"), portal);
      home.dataset("ohio_awards");
      everyAgency(root.resolve("pipelines/ice.yml"));
      Spoken run = home.run();
      assertEquals(0, run.code(), run.messages());
      assertEquals(
          """
          vendor_name,piid,announced_usd,award_date,company_id
          Nobody in Particular LLC,OH-2,10.50,2025-03-05,
          PALANTIR TECHNOLOGIES INC.,OH-1,1200000.00,2025-03-14,palantir
          """,
          home.ask(
              "SELECT vendor_name, piid, announced_usd, award_date, company_id FROM notice"
                  + " LEFT JOIN notice_company USING (notice_key) ORDER BY vendor_name"));
      assertTrue(home.ask("SELECT url FROM source_file").contains("/awards"));
    }
  }

  private static void fillIn(Path yaml, StandIn portal) throws IOException {
    String text =
        Files.readString(yaml)
            .replace("ignored: [] ", "ignored: [Buyer phone] ")
            .replaceAll("(?m)^# (fetch:|  )", "$1")
            .replace("www.example.gov]", "127.0.0.1]\n  pause_millis: 0")
            .replace("https://www.example.gov/contracts", portal.url("/awards").toString());
    Files.writeString(yaml, text);
  }

  private static void everyAgency(Path dataset) throws IOException {
    Files.writeString(dataset, Files.readString(dataset).replace("[7012]", "[]"));
  }
}
