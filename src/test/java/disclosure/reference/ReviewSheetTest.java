package disclosure.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.reference.Decision.SubjectKind;
import disclosure.reference.Decision.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewSheetTest {
  private static final String HEADER =
      "verdict,why,source_url,decided_by,decided_on,subject_kind,subject,vendor_name,company_id\n";
  private static final LocalDate TODAY = LocalDate.parse("2026-02-03");

  @TempDir Path temp;
  private Path folder = Path.of("unset");

  @BeforeEach
  void aSoundFolder() throws IOException {
    folder = Files.createDirectory(temp.resolve("reference"));
    String link = "https://example.org/a";
    write("companies.csv", Facts.COMPANY_COLUMNS, "acme,Acme,,,cloud," + link);
    write("aliases.csv", Facts.ALIAS_COLUMNS, "acme,ACME INC.,legal,coined,,," + link);
    write("identifiers.csv", Facts.IDENTIFIER_COLUMNS);
    write("products.csv", Facts.PRODUCT_COLUMNS);
    write("resellers.csv", Facts.RESELLER_COLUMNS);
    write("vehicles.csv", Facts.VEHICLE_COLUMNS);
    write(
        Facts.DECISIONS,
        Facts.DECISION_COLUMNS,
        "name_key,ACME SIGNS,ACME SIGNS,acme,rejected,,,me,2026-01-02,Other firm," + link);
  }

  @Test
  void filledRowsBecomeDecisionsAndEmptyOnesWait() throws IOException {
    List<Decision> decisions =
        decisions(
            """
            Linked,read the filing,https://example.org/b,,,vendor_id,UEI000000001,ACME TECH LLC,acme
            ,,,,,vendor_id,UEI000000002,OTHER LLC,acme
            rejected,roofer,,Ann,2026-01-31,name_key,'-ACME ROOFS,'-ACME ROOFS,acme
            """);
    assertEquals(
        List.of(
            new Decision(
                SubjectKind.VENDOR_ID,
                "UEI000000001",
                "ACME TECH LLC",
                "acme",
                Verdict.LINKED,
                Interval.ALWAYS,
                "Bea",
                TODAY,
                "read the filing",
                "https://example.org/b"),
            new Decision(
                SubjectKind.NAME_KEY,
                "-ACME ROOFS",
                "-ACME ROOFS",
                "acme",
                Verdict.REJECTED,
                Interval.ALWAYS,
                "Ann",
                LocalDate.parse("2026-01-31"),
                "roofer",
                null)),
        decisions);
  }

  @Test
  void everyFaultIsToldWithItsRow() {
    ReferenceException thrown =
        assertThrows(
            ReferenceException.class,
            () ->
                decisions(
                    "maybe,x,,,,vendor_id,U,N,acme\nlinked,,,,,vendor_id,U,N,acme\nlinked,x,,,1/2/26,vendor_id,U,N,acme\n"));
    assertEquals(
        List.of(
            "sheet.csv row 2: verdict 'maybe' is none of [linked, rejected]",
            "sheet.csv row 3: why is empty; state it",
            "sheet.csv row 4: decided_on '1/2/26' is not a date; write it as 2024-03-18"),
        thrown.problems());
  }

  @Test
  void somebodyMustSign() throws IOException {
    Path sheet = sheet("linked,x,,,,vendor_id,U,N,acme\n");
    ReferenceException thrown =
        assertThrows(
            ReferenceException.class, () -> new ReviewSheet(sheet, null, TODAY).decisions());
    assertEquals(
        List.of("sheet.csv row 2: decided_by is empty; say who decides"), thrown.problems());
  }

  @Test
  void decisionsAreAddedInOrderAndOnlyOnce() throws IOException {
    List<Decision> decisions =
        decisions("linked,read it,,,,name_key,ACME LABS LLC,ACME LABS LLC,acme\n");
    assertEquals(1, new DecisionsFile(folder).add(decisions));
    assertEquals(0, new DecisionsFile(folder).add(decisions));
    assertEquals(
        List.of("ACME LABS LLC", "ACME SIGNS"),
        ReferenceFolder.load(folder).decisions().stream().map(Decision::subject).toList());
    try (Stream<Path> left = Files.list(temp)) {
      assertEquals(2, left.count(), "nothing is left beside the folder but the sheet");
    }
  }

  @Test
  void aDecisionAgainstAStandingOneIsRefused() throws IOException {
    List<Decision> decisions = decisions("linked,no,,,,name_key,ACME SIGNS,ACME SIGNS,acme\n");
    byte[] before = Files.readAllBytes(folder.resolve(Facts.DECISIONS));
    ReferenceException thrown =
        assertThrows(ReferenceException.class, () -> new DecisionsFile(folder).add(decisions));
    assertTrue(
        String.valueOf(thrown.getMessage())
            .contains("'ACME SIGNS' was decided otherwise for acme by me on 2026-01-02"),
        thrown.getMessage());
    assertEquals(
        new String(before, StandardCharsets.UTF_8),
        Files.readString(folder.resolve(Facts.DECISIONS)));
  }

  @Test
  void twoVerdictsOfOneSheetOnOneCaseAreRefused() throws IOException {
    List<Decision> decisions =
        decisions(
            """
            linked,x,,,,name_key,ACME LLC,ACME LLC,acme
            rejected,y,,,,name_key,ACME LLC,ACME LLC,acme
            """);
    ReferenceException thrown =
        assertThrows(ReferenceException.class, () -> new DecisionsFile(folder).add(decisions));
    assertEquals(
        List.of(
            "'ACME LLC' was decided otherwise for acme by Bea on "
                + TODAY
                + "; leave one of the two"),
        thrown.problems());
  }

  @Test
  void anEmptySheetIsRefused() throws IOException {
    Path sheet = Files.createFile(temp.resolve("empty.csv"));
    ReferenceException thrown =
        assertThrows(
            ReferenceException.class, () -> new ReviewSheet(sheet, "Bea", TODAY).decisions());
    assertEquals(
        List.of(sheet + " row 1: is empty; the first row must name the columns"),
        thrown.problems());
  }

  @Test
  void nobodyHasDecidedTomorrow() throws IOException {
    ReferenceException thrown =
        assertThrows(
            ReferenceException.class,
            () -> decisions("linked,x,,,2099-01-01,name_key,ACME LLC,ACME LLC,acme\n"));
    assertEquals(
        List.of(
            "sheet.csv row 2: decided_on 2099-01-01 lies in the future;"
                + " write the day of the decision"),
        thrown.problems());
  }

  @Test
  void anUnsoundDecisionLeavesTheFileAlone() throws IOException {
    List<Decision> decisions = decisions("linked,x,,,,name_key,ACNE LLC,ACNE LLC,acne\n");
    String before = Files.readString(folder.resolve(Facts.DECISIONS));
    ReferenceException thrown =
        assertThrows(ReferenceException.class, () -> new DecisionsFile(folder).add(decisions));
    assertTrue(
        thrown.problems().get(0).startsWith("with the new decisions, decisions.csv row 3: "),
        thrown.problems().toString());
    assertEquals(before, Files.readString(folder.resolve(Facts.DECISIONS)));
  }

  private List<Decision> decisions(String rows) throws IOException {
    return new ReviewSheet(sheet(rows), "Bea", TODAY).decisions();
  }

  private Path sheet(String rows) throws IOException {
    return Files.writeString(temp.resolve("sheet.csv"), HEADER + rows);
  }

  private void write(String file, List<String> columns, String... rows) throws IOException {
    String body = rows.length == 0 ? "" : String.join("\n", rows) + "\n";
    Files.writeString(folder.resolve(file), String.join(",", columns) + "\n" + body);
  }
}
