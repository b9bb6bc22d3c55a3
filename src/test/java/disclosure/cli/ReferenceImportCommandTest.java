package disclosure.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.fetch.StandIn;
import disclosure.fetch.StandIn.Asked;
import disclosure.fetch.StandIn.Reply;
import disclosure.reference.Company;
import disclosure.reference.ReferenceFolder;
import disclosure.source.FetchSpec;
import disclosure.source.SourceCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceImportCommandTest {
  private static final Path HOME = Path.of(System.getProperty("disclosure.root"));

  @TempDir Path folder;

  @Test
  void tellsWhichListedCompaniesAreNew() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("company_tickers.json"),
            """
            {"0":{"cik_str":789019,"ticker":"MSFT","title":"MICROSOFT CORP"},
             "1":{"cik_str":1018724,"ticker":"AMZNX","title":"AMAZON COM INC"},
             "2":{"cik_str":1652044,"ticker":"GOOGL","title":"Alphabet Holdings Inc."},
             "3":{"cik_str":7,"ticker":"ACME","title":"Acme Roofs Inc"},
             "4":{"cik_str":789019,"ticker":"MSFT-PA","title":"MICROSOFT CORP"}}
            """);
    Spoken said = Spoken.by(HOME, "reference", "import", file.toString());
    assertEquals(
        """
        kind,novelty,company_id,name,place,cik,ticker,note,source
        company,changed,amazon,AMAZON COM INC,,0001018724,AMZNX,the ticker there is AMZN,company_tickers.json entry=2
        alias,new,alphabet,Alphabet Holdings Inc.,,0001652044,GOOGL,registered name of Alphabet (Google) at the SEC,company_tickers.json entry=3
        company,new,,Acme Roofs Inc,,0000000007,ACME,,company_tickers.json entry=4
        """,
        said.results().replace("\r\n", "\n"));
    assertEquals(
        file + ": 5 read: 2 new, 1 changed, 0 contradicts, 2 known; of these 0 lines unread\n",
        said.messages());
  }

  @Test
  void readsWhatWasFetchedOfTheSec() throws Exception {
    try (StandIn sec = new StandIn(ReferenceImportCommandTest::sec)) {
      FetchedHome home = new FetchedHome(folder, sec);
      home.reference(sec);
      assertEquals(0, home.say("fetch").code());
      int asked = sec.asked().size();
      Spoken said =
          Spoken.by(
              folder,
              "reference",
              "import",
              "--fetched",
              folder.resolve("pipelines/ice.yml").toString(),
              "--out",
              home.out().toString());
      assertEquals(
          """
          alias,new,microsoft,Acme Clouds LLC,Ohio,,,,789019_0000789019-25-000001_exhibit21.htm line=2
          company,new,,Acme Roofs Inc,,0000000007,ACME,,company_tickers.json entry=1
          """,
          said.results().replace("\r\n", "\n").replaceFirst("^.*\n", ""),
          said.messages());
      assertEquals(asked, sec.asked().size());
      Spoken run = home.run();
      assertEquals(2, run.code());
      assertTrue(run.messages().contains("sec_filings holds no records"), run.messages());
    }
  }

  @Test
  void saysWhereNothingWasFetchedOrNamed() {
    Path pipeline = HOME.resolve("pipelines/reference.yml");
    String out = folder.resolve("out").toString();
    String[] words = {"reference", "import", "--fetched", pipeline.toString(), "--out", out};
    String said = Spoken.by(HOME, words).messages();
    assertTrue(said.contains("nothing was fetched of 'reference'"), said);
    said = Spoken.by(HOME, "reference", "import").messages();
    assertTrue(said.contains("no list is named"), said);
  }

  @Test
  void asksTheSecOnlyForCompaniesOfTheList() {
    Set<String> listed =
        ReferenceFolder.load(HOME.resolve("data/reference")).companies().stream()
            .map(Company::cik)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    FetchSpec fetch =
        SourceCatalog.of(HOME.resolve("pipelines/sources")).get("sec_filings").fetch();
    Set<String> asked = new TreeSet<>(Objects.requireNonNull(fetch).all("ciks"));
    asked.removeAll(listed);
    assertEquals(Set.of(), asked);
  }

  /** As the SEC answers: 403 to who names no contact. */
  private static Reply sec(Asked asked) {
    if (!asked.header("user-agent").contains("@")) {
      return Reply.status(403);
    }
    return switch (asked.path()) {
      case "/files/company_tickers.json" ->
          Reply.json("{\"0\":{\"cik_str\":7,\"ticker\":\"ACME\",\"title\":\"Acme Roofs Inc\"}}");
      case "/submissions/CIK0000789019.json" ->
          Reply.json(
              """
              {"filings":{"recent":{"form":["10-Q","10-K"],
               "accessionNumber":["0-0-1","0000789019-25-000001"]}}}""");
      case "/Archives/edgar/data/789019/000078901925000001/index.json" ->
          Reply.json("{\"directory\":{\"item\":[{\"name\":\"exhibit21.htm\"}]}}");
      case "/Archives/edgar/data/789019/000078901925000001/exhibit21.htm" ->
          Reply.html(
              "<html><table><tr><td>GitHub, Inc.</td><td>Delaware</td></tr>"
                  + "<tr><td>Acme Clouds LLC</td><td>Ohio</td></tr></table></html>");
      default -> Reply.status(404);
    };
  }

  @Test
  void tellsWhichSubsidiariesAreNewAndWhichAreHeldByOthers() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("ex21.txt"),
            """
            Subsidiaries of Microsoft
            GitHub, Inc.   Delaware   100%
            Acme Clouds LLC   Ohio
            Oracle America, Inc.   Delaware
            """);
    Spoken said =
        Spoken.by(HOME, "reference", "import", file.toString(), "--company", "microsoft", "--all");
    assertEquals(
        """
        alias,known,microsoft,"GitHub, Inc.",Delaware,,,owned 100%,ex21.txt line=2
        alias,new,microsoft,Acme Clouds LLC,Ohio,,,,ex21.txt line=3
        alias,contradicts,microsoft,"Oracle America, Inc.",Delaware,,,held by oracle; state the dates of both,ex21.txt line=4
        """,
        said.results().replace("\r\n", "\n").replaceFirst("^.*\n", ""));
  }

  @Test
  void tellsWhichLegalFormsAreNotUnderstoodYet() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("elf.csv"),
            """
            "ELF Code","Country of formation","Entity Legal Form name Transliterated name (per ISO 01-140-10)","Abbreviations Local language","Abbreviations transliterated"
            "XTIQ","Ireland","Private Company Limited by Shares","LTD;Limited","LTD"
            "QQQQ","Nowhere","Zorble Undertaking","",""
            """);
    Spoken said = Spoken.by(HOME, "reference", "import", file.toString());
    assertTrue(
        said.results().contains("legal_form,new,,Zorble Undertaking,Nowhere,"), said.results());
    assertTrue(!said.results().contains(",Limited,"), said.results());
  }

  @Test
  void asksWhoseExhibitItIs() throws IOException {
    Path file = Files.writeString(folder.resolve("ex21.txt"), "Acme LLC   Ohio\n");
    Spoken said = Spoken.by(HOME, "reference", "import", file.toString());
    assertEquals(1, said.code());
    assertTrue(said.messages().contains("say whose with --company"), said.messages());
  }

  @Test
  void writesNothingIntoTheCuratedFiles() throws IOException {
    Path file = Files.writeString(folder.resolve("ex21.txt"), "Acme LLC   Ohio\n");
    String before = Files.readString(HOME.resolve("data/reference/aliases.csv"));
    Spoken.by(HOME, "reference", "import", file.toString(), "--company", "apple");
    assertEquals(before, Files.readString(HOME.resolve("data/reference/aliases.csv")));
  }
}
