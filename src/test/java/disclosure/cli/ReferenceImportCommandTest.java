package disclosure.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
