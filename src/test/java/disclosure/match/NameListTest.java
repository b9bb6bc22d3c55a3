package disclosure.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import disclosure.reference.Alias.Kind;
import disclosure.reference.Decision.SubjectKind;
import disclosure.reference.Decision.Verdict;
import disclosure.reference.Reseller;
import disclosure.source.InputException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameListTest {
  private static final NameMatcher MATCHER =
      new NameMatcher(
          new Facts()
              .company("cisco", "Cisco")
              .dated("cisco", "SPLUNK INC.", Kind.ACQUIRED, "2024-03-18", null)
              .company("splunk", "Splunk")
              .dated("splunk", "SPLUNK INC.", Kind.LEGAL, null, "2024-03-17")
              .company("lseg", "LSEG")
              .dated("lseg", "THOMSON REUTERS (MARKETS) LLC", Kind.ACQUIRED, "2021-01-29", null)
              .company("tr", "Thomson Reuters")
              .coined("tr", "THOMSON REUTERS", Kind.BRAND)
              .company("hp", "HP")
              .dated("hp", "EDS LLC", Kind.SUBSIDIARY, null, "2017-03-31")
              .dated("hp", "OLD LLC", Kind.SUBSIDIARY, null, "2017-03-31")
              .company("dxc", "DXC")
              .dated("dxc", "EDS LLC", Kind.ACQUIRED, "2017-04-01", null)
              .company("honeywell", "Honeywell")
              .coined("honeywell", "HONEYWELL INTERNATIONAL INC.", Kind.LEGAL)
              .dated("honeywell", "HONEYWELL RANGES INC.", Kind.SUBSIDIARY, null, "2016-09-15")
              .company("kbr", "KBR")
              .dated("kbr", "HONEYWELL RANGES INC.", Kind.ACQUIRED, "2016-09-16", null)
              .company("oracle", "Oracle")
              .coined("oracle", "ORACLE AMERICA, INC.", Kind.SUBSIDIARY)
              .common("oracle", "ORACLE", Kind.BRAND)
              .product("oracle", "ORACLE")
              .seller("mythics", "MYTHICS, LLC", Reseller.Kind.RESELLER)
              .decided(
                  SubjectKind.NAME_KEY,
                  "ORACLE ROOFING",
                  "ORACLE ROOFING",
                  "oracle",
                  Verdict.REJECTED)
              .reference());

  @TempDir Path folder;

  @Test
  void everyNameGetsOneAnswerInOrder() throws IOException {
    assertEquals(
        List.of(
            "ORACLE AMERICA INC,oracle,linked,subsidiary,N",
            "JOES PIZZA,,none,,",
            "ORACLE,oracle,review,direct,R",
            "ORACLE ROOFING,,none,,D"),
        answers("vendor_name\nORACLE AMERICA INC\nJOES PIZZA\nORACLE\nORACLE ROOFING\n"));
  }

  @Test
  void theDateTellsTheOwner() throws IOException {
    assertEquals(
        List.of(
            "SPLUNK INC,splunk,linked,direct,N",
            "SPLUNK INC,cisco,linked,subsidiary,N",
            "EDS LLC,hp,linked,subsidiary,N"),
        answers(
            "Vendor_Name,action_date\nSPLUNK INC,2020-01-01\nSPLUNK INC,2025-01-01\nEDS LLC,2016-01-01\n"));
  }

  @Test
  void withoutDateThePresentOwnerIsToldUnlessItIsUnclear() throws IOException {
    assertEquals(
        List.of(
            "SPLUNK INC,cisco,linked,subsidiary,N",
            "EDS LLC,dxc,linked,subsidiary,N",
            "OLD LLC,hp,review,subsidiary,N",
            "THOMSON REUTERS (MARKETS) LLC,lseg,review,subsidiary,N",
            "HONEYWELL RANGES INC,honeywell|kbr,review,subsidiary,N"),
        answers(
            """
            vendor_name
            SPLUNK INC
            EDS LLC
            OLD LLC
            THOMSON REUTERS (MARKETS) LLC
            HONEYWELL RANGES INC
            """));
  }

  @Test
  void theDescriptionTellsWhatAResellerSold() throws IOException {
    assertEquals(
        List.of(
            "MYTHICS LLC,oracle,linked,reseller,W",
            "MYTHICS LLC,oracle,review,reseller,W",
            "MYTHICS LLC,,review,unresolved,U",
            "JOES PIZZA,oracle,linked,reseller,W",
            "ORACLE AMERICA INC,oracle,linked,subsidiary,N"),
        answers(
            """
            vendor_name,description
            MYTHICS LLC,ORACLE LICENSES
            MYTHICS LLC,ORACLE TRAINING
            MYTHICS LLC,SOFTWARE
            JOES PIZZA,ORACLE LICENSES
            ORACLE AMERICA INC,ORACLE LICENSES
            """));
  }

  @Test
  void aListWithoutNamesIsRefusedWithTheMend() {
    InputException thrown = assertThrows(InputException.class, () -> answers("name\nORACLE\n"));
    assertEquals(
        folder.resolve("names.csv")
            + " row 1: no column vendor_name; name the column that holds the names so",
        thrown.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vendor_name;uei~A;B~| row 1: the columns are parted by semicolons; save it with commas",
        "vendor_name,vendor_name~A,B~| row 1: two columns vendor_name; leave one",
        "vendor_name~A~\"B~C~| row 3: a quotation mark is opened and never closed; close it",
        "vendor_name~A^~| row 2: holds a NUL character; take it off, or give a text file"
      })
  void whatSpreadsheetsDoToAListIsRefusedWithTheMend(String csv, String mend) {
    String written = csv.replace('~', '\n').replace('^', '\0');
    InputException thrown = assertThrows(InputException.class, () -> answers(written));
    assertEquals(folder.resolve("names.csv") + " " + mend, thrown.getMessage());
  }

  @Test
  void lettersOfAnotherEncodingAreRefused() throws IOException {
    Path file = folder.resolve("latin.csv");
    Files.write(file, "vendor_name\nSOCIÉTÉ\n".getBytes(StandardCharsets.ISO_8859_1));
    InputException thrown =
        assertThrows(
            InputException.class, () -> new NameList(file).match(MATCHER, new StringWriter()));
    assertEquals(file + ": is not written in UTF-8; save it as \"CSV UTF-8\"", thrown.getMessage());
  }

  @Test
  void quotesEmptyNamesAndAByteOrderMarkAreRead() throws IOException {
    assertEquals(
        List.of(",,none,,", "\"THE \"\"A\"\" INC\",,none,,"),
        answers("\uFEFF\"vendor_name\"\n\"\"\n\"THE \"\"A\"\" INC\"\n"));
  }

  @Test
  void aWrongDateIsRefusedWithItsRow() {
    InputException thrown =
        assertThrows(
            InputException.class, () -> answers("vendor_name,action_date\nORACLE,1/2/2020\n"));
    assertEquals(
        folder.resolve("names.csv")
            + " row 2: action_date '1/2/2020' is not a date; write it as 2024-03-18",
        thrown.getMessage());
  }

  private List<String> answers(String csv) throws IOException {
    Path file = Files.writeString(folder.resolve("names.csv"), csv);
    StringWriter out = new StringWriter();
    new NameList(file).match(MATCHER, out);
    return out.toString()
        .lines()
        .skip(1)
        .map(line -> line.replaceFirst("^((?:[^,]*,){4}[^,]*),.*$", "$1"))
        .toList();
  }
}
