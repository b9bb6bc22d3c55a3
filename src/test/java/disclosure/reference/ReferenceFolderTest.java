package disclosure.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceFolderTest {
  private static final String LINK = "https://example.org/page";

  @TempDir Path folder;

  @BeforeEach
  void aSoundFolder() throws IOException {
    write(
        "companies.csv",
        Facts.COMPANY_COLUMNS,
        "acme,Acme,,,cloud," + LINK,
        "bolt,Bolt,,,ai," + LINK);
    write("aliases.csv", Facts.ALIAS_COLUMNS, "acme,ACME INC.,legal,coined,,," + LINK);
    write("identifiers.csv", Facts.IDENTIFIER_COLUMNS, "acme,CAGE,1AB23,ACME INC.,,," + LINK);
    write(
        "products.csv", Facts.PRODUCT_COLUMNS, "acme-x,acme,ACME X,X RAY|X FILES,cloud,,," + LINK);
    write("resellers.csv", Facts.RESELLER_COLUMNS, "sell,SELL LLC,reseller," + LINK);
    write("vehicles.csv", Facts.VEHICLE_COLUMNS, "CONT_IDV_P1_7012,P1,acme,,,Says so," + LINK);
    write(
        "decisions.csv",
        Facts.DECISION_COLUMNS,
        "name_key,ACME SIGNS,ACME SIGNS,acme,rejected,,,me,2026-01-02,Other," + LINK);
  }

  @Test
  void aSoundFolderLoads() {
    Reference reference = ReferenceFolder.load(folder);
    assertEquals(
        List.of(
            new Alias(
                "acme",
                "ACME INC.",
                Alias.Kind.LEGAL,
                Alias.Distinctiveness.COINED,
                Interval.ALWAYS,
                LINK)),
        reference.aliases());
    assertEquals(List.of("X RAY", "X FILES"), reference.products().get(0).exclusions());
    assertEquals(12, reference.version().length());
  }

  @Test
  void equalFilesHaveEqualVersions() throws IOException {
    String version = ReferenceFolder.load(folder).version();
    assertEquals(version, ReferenceFolder.load(folder).version());
    write("resellers.csv", Facts.RESELLER_COLUMNS, "sell,SELL INC,reseller," + LINK);
    assertFalse(version.equals(ReferenceFolder.load(folder).version()));
  }

  @Test
  void itReachesOtherMachinesWhole() throws IOException, ClassNotFoundException {
    Reference reference = ReferenceFolder.load(folder);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(reference);
    ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    assertEquals(reference, in.readObject());
  }

  @Test
  void aNumberIsHeldNoLongerThanTheNameItWasSeenWith() throws IOException {
    write(
        "aliases.csv",
        Facts.ALIAS_COLUMNS,
        "acme,ACME INC.,legal,coined,,2010-01-31," + LINK,
        "acme,ACME INC.,legal,coined,2020-02-01,," + LINK);
    write(
        "identifiers.csv",
        Facts.IDENTIFIER_COLUMNS,
        "acme,CAGE,1AB23,\"Acme, Inc\",2020-02-01,," + LINK,
        "acme,CAGE,1AB24,ACME INC.,2020-01-31,," + LINK,
        "acme,CAGE,1AB25,ACME WEST INC.,2020-02-01,," + LINK);
    assertProblem(
        "identifiers.csv row 3: 'ACME INC.' is not acme's on all these days; give the number the"
            + " dates of its alias");
    assertProblem(
        "identifiers.csv row 4: entity_name 'ACME WEST INC.' is no alias of acme; add it");
    assertNoProblem("identifiers.csv row 2");
  }

  @Test
  void anAliasOfTwoCompaniesOnOneDayIsRefused() throws IOException {
    write(
        "aliases.csv",
        Facts.ALIAS_COLUMNS,
        "acme,ACME INC.,legal,coined,,2020-01-31," + LINK,
        "bolt,\"ACME, Inc\",acquired,coined,2020-01-31,," + LINK);
    assertProblem("aliases.csv row 3: 'ACME INC' belongs to acme and to bolt on one day");
  }

  @Test
  void anAliasMayChangeOwners() throws IOException {
    write(
        "aliases.csv",
        Facts.ALIAS_COLUMNS,
        "acme,ACME INC.,legal,coined,,2020-01-31," + LINK,
        "bolt,ACME INC.,acquired,coined,2020-02-01,," + LINK);
    write(
        "identifiers.csv",
        Facts.IDENTIFIER_COLUMNS,
        "acme,CAGE,1AB23,ACME INC.,,2020-01-31," + LINK,
        "bolt,CAGE,1AB23,ACME INC.,2020-02-01,," + LINK);
    assertEquals(2, ReferenceFolder.load(folder).aliases().size());
  }

  @Test
  void anUnknownCompanyIsRefused() throws IOException {
    write("aliases.csv", Facts.ALIAS_COLUMNS, "acne,ACME INC.,legal,coined,,," + LINK);
    assertProblem("aliases.csv row 2: company_id 'acne' is not in companies.csv");
  }

  @Test
  void rowsOutOfOrderAreRefused() throws IOException {
    write(
        "resellers.csv",
        Facts.RESELLER_COLUMNS,
        "b,B LLC,reseller," + LINK,
        "a,A LLC,reseller," + LINK);
    assertProblem("resellers.csv row 3: is out of order");
  }

  @Test
  void rowsTwiceAreRefused() throws IOException {
    write(
        "resellers.csv",
        Facts.RESELLER_COLUMNS,
        "a,A LLC,reseller," + LINK,
        "a,A LLC,reseller," + LINK);
    assertProblem("resellers.csv row 3: repeats the row before it");
  }

  @Test
  void aLineWithoutLinkIsRefused() throws IOException {
    write("resellers.csv", Facts.RESELLER_COLUMNS, "a,A LLC,reseller,", "b,B LLC,reseller,page 3");
    assertProblem("resellers.csv row 2: source_url is empty");
    assertProblem("resellers.csv row 3: source_url 'page 3' is not a link");
  }

  @Test
  void aWrongKindNamesTheRightOnes() throws IOException {
    write("resellers.csv", Facts.RESELLER_COLUMNS, "a,A LLC,seller," + LINK);
    assertProblem("resellers.csv row 2: kind 'seller' is none of reseller, integrator");
  }

  @Test
  void aWrongHeaderOrMissingFileIsRefused() throws IOException {
    write("vehicles.csv", List.of("piid"), "x");
    Files.delete(folder.resolve("products.csv"));
    assertProblem("vehicles.csv row 1: the header must read vehicle_key,piid");
    assertProblem("products.csv row 0: the file is missing");
  }

  @Test
  void datesMustBeDatesInOrder() throws IOException {
    write("aliases.csv", Facts.ALIAS_COLUMNS, "acme,ACME INC.,legal,coined,2020-02-30,," + LINK);
    assertProblem("from_date '2020-02-30' is not a date");
    write(
        "aliases.csv",
        Facts.ALIAS_COLUMNS,
        "acme,ACME INC.,legal,coined,2020-02-02,2020-02-01," + LINK);
    assertProblem("to_date 2020-02-01 lies before from_date 2020-02-02");
  }

  private void assertProblem(String part) {
    var thrown = assertThrows(ReferenceException.class, () -> ReferenceFolder.load(folder));
    assertTrue(
        thrown.problems().stream().anyMatch(problem -> problem.contains(part)),
        thrown.getMessage());
  }

  private void assertNoProblem(String part) {
    var thrown = assertThrows(ReferenceException.class, () -> ReferenceFolder.load(folder));
    assertTrue(thrown.problems().stream().noneMatch(problem -> problem.contains(part)));
  }

  private void write(String file, List<String> columns, String... rows) throws IOException {
    Files.writeString(
        folder.resolve(file), String.join(",", columns) + "\n" + String.join("\n", rows) + "\n");
  }
}
