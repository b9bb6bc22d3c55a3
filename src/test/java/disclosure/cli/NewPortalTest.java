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

  @Test
  void a_table_written_as_elsewhere_is_read_as_declared_page_by_page() throws Exception {
    try (StandIn portal = new StandIn(NewPortalTest::pages)) {
      FetchedHome home = new FetchedHome(root, portal);
      Path sample = Files.writeString(root.resolve("saved.csv"), page("2"));
      Spoken begun =
          Spoken.by(root, "new-source", "texas_awards", "--table", "--sample", sample.toString());
      assertEquals(0, begun.code(), begun.messages());
      Path yaml = root.resolve("pipelines/sources/texas_awards.yml");
      fillIn(yaml, portal);
      Files.writeString(
          yaml,
          Files.readString(yaml)
              .replaceFirst("# dates: day first.*", "dates: day first")
              .replaceFirst("# amounts: 1.234,56.*", "amounts: 1.234,56")
              .replace("by: LinkedPages", "by: NumberedPages")
              .replaceFirst("options: .*", "options: {named: [\"texas_awards_*.csv\"]}"));
      home.dataset("texas_awards");
      everyAgency(root.resolve("pipelines/ice.yml"));
      Spoken run = home.run();
      assertEquals(3, run.code(), run.messages());
      assertEquals(
          """
          vendor_name,piid,announced_usd,award_date
          "Acme ""Fast"" Roads; LLC",TX-3,-1234.56,2025-03-14
          Nobody Inc.,TX-1,98000.00,2025-03-05
          PALANTIR TECHNOLOGIES INC.,TX-2,1234567.89,2025-04-03
          TOTAL,TX-5,7.00,2025-03-15
          """,
          home.ask("SELECT vendor_name, piid, announced_usd, award_date FROM notice ORDER BY 1"));
      assertEquals(
          "code,locator\nDATE_UNREADABLE,row=4\n", home.ask("SELECT code, locator FROM reject"));
      assertEquals(
          "code,records\nTOTAL_ROW,1\n", home.ask("SELECT code, records FROM filter_count"));
      assertEquals("code\n", home.ask("SELECT code FROM quality_flag WHERE code LIKE 'DATE%'"));
      assertEquals(3, portal.asked().size());
    }
  }

  /** The third page is the second again. */
  private static Reply pages(StandIn.Asked asked) {
    String number = asked.target().replaceFirst("/awards\\?page=", "");
    return asked.path().equals("/awards")
        ? Reply.of(200, "text/csv", page(number))
        : Reply.status(404);
  }

  private static String page(String number) {
    String rows =
        number.equals("1")
            ? "Nobody Inc.,TX-1,98.000,05/03/2025,1\n"
            : """
              PALANTIR TECHNOLOGIES INC.,TX-2,"1.234.567,89",03/04/2025,2
              "Acme ""Fast"" Roads; LLC",TX-3,"(1.234,56)",14/03/2025,3
              Broken LLC,TX-4,"1,00",31/02/2025,4
              ,Grand Total:,"1.331.333,33",,
              TOTAL,TX-5,"7,00",15/03/2025,5
              """;
    return "Vendor,Contract Number,Amount,Award Date,Buyer phone\n" + rows;
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
