package disclosure.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.fetch.StandIn;
import disclosure.fetch.StandIn.Asked;
import disclosure.fetch.StandIn.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The datasets as they are declared, fetched from stand-ins and run: what their coverage says. */
class DeclaredPipelinesTest {
  private static final String DOCUMENT = "data/samples/local_documents/constructed_order.pdf";

  /** Every agency's dataset names who is not asked; the others lack keys. */
  private static final String REFUSED =
      """
      fpds_atom,action,0,false,ENDED
      local_documents,document,0,false,NOT_GIVEN
      sam_contract_awards,action,0,false,%1$s
      sam_opportunities,notice,0,false,%1$s
      usaspending_award_summaries,award,0,false,NOT_GIVEN
      usaspending_contracts,action,0,false,NOT_PUBLISHED
      """;

  @TempDir Path root;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ice | 'ice_foia_contracts,document,1 contracts,action,66 search,action,0 search,award,8 subawards,subaward,12'",
        "cbp | 'contracts,action,43 search,action,0 subawards,subaward,0'",
        "dhs | 'ice_foia_contracts,document,1 contracts,action,109 search,action,0 search,award,8 subawards,subaward,12'",
        "doj | 'contracts,action,66 search,action,0 subawards,subaward,0'"
      })
  void a_dataset_of_agencies_says_of_each_source_what_came_or_why_not(String name, String came)
      throws Exception {
    String searched =
        came.replaceAll("(?<=^|\\s)(?=contracts|search|subawards)", "usaspending_")
            .replaceAll("(?<=\\d)( |$)", ",true\n")
            .replaceAll("(contracts,action,\\d+),true", "$1,false");
    assertEquals(REFUSED.formatted("NO_KEY") + searched, coverage(name));
  }

  @Test
  void a_dataset_of_every_agency_says_who_is_asked_by_agency_only() throws Exception {
    assertEquals(
        REFUSED.formatted("NOT_ASKED")
            + """
              usaspending_search,action,0,false,NOT_ASKED
              usaspending_subawards,subaward,0,false,NOT_ASKED
              dod_announcements,notice,1,true
              ice_foia_contracts,document,1,true
              usaspending_contracts,action,109,false
              """,
        coverage("all"));
  }

  @Test
  void a_dry_run_says_who_is_asked_by_agency_only() throws Exception {
    try (StandIn publisher = new StandIn(asked -> Reply.status(404))) {
      FetchedHome home = new FetchedHome(root, publisher);
      home.declared("all");
      String told = home.say("fetch", "--dry-run").results();
      for (String source : List.of("usaspending_search", "usaspending_subawards")) {
        assertTrue(
            told.contains(
                source
                    + ": nobody is asked, it is asked for by agency, and the dataset is of every"
                    + " agency\n"),
            told);
      }
      assertEquals(List.of(), publisher.asked());
    }
  }

  /** First the rows of what was not searched, then those of what was asked. */
  private String coverage(String name) throws Exception {
    UsaspendingStandIn usaspending = new UsaspendingStandIn(FetchedHome.HOME);
    for (String year : List.of("FY2024", "FY2025")) {
      String sample = year + "_070_Contracts_Full_20251106";
      usaspending.publish(sample.replace("070", "015"), sample, "1540");
      usaspending.publish(sample.replace("070", "All"), sample);
    }
    try (StandIn publisher = new StandIn(asked -> answer(asked, usaspending))) {
      FetchedHome home = new FetchedHome(root, publisher);
      home.declared(name);
      Spoken run = home.run();
      assertTrue(run.code() == 0 || run.code() == 3, run.messages());
      return rows(home, ", gap_code FROM coverage WHERE gap_code IS NOT NULL")
          + rows(home, " FROM coverage WHERE gap_code IS NULL AND asked <> ''");
    }
  }

  private static String rows(FetchedHome home, String where) {
    return home.ask(
            "SELECT source, kind, sum(records)::INT AS records, complete"
                + where
                + " GROUP BY ALL ORDER BY ALL")
        .replaceFirst(".*\n", "");
  }

  private static Reply answer(Asked asked, UsaspendingStandIn usaspending) throws IOException {
    return switch (asked.path()) {
      case "/foia/library" -> Reply.html("<a href='/doclib/foia/contracts/one.pdf'>One</a>");
      case "/doclib/foia/contracts/one.pdf" ->
          Reply.bytes(Files.readAllBytes(FetchedHome.HOME.resolve(DOCUMENT)));
      case "/News/Contracts/" ->
          Reply.html(
              "<a href='/News/Contracts/Contract/Article/1/contracts-for-jan-2-2026/'>A</a>");
      case "/News/Contracts/Contract/Article/1/contracts-for-jan-2-2026/" ->
          Reply.html(
              "<h1>Contracts For Jan. 2, 2026</h1><div class='body'><p>NAVY</p><p>Example LLC, Reno,"
                  + " Nevada, is awarded a $9,000,000 contract (N00024-26-C-2201) for barges. The"
                  + " Command is the contracting activity.</p></div>");
      default -> usaspending.answer(asked);
    };
  }
}
