package disclosure.reference.candidate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class Exhibit21Test {

  @Test
  void aTableOfNamePlaceAndShare() {
    Exhibit21 read =
        Exhibit21.of(
            """
            <html><body><p>Exhibit 21.1</p><p>Subsidiaries of Acme, Inc.</p>
            <table><tr><td>Name of Subsidiary</td><td></td><td>State of Incorporation</td><td>Percent Owned</td></tr>
            <tr><td>Acme Federal, LLC *</td><td> </td><td>Delaware</td><td>100</td><td>%</td></tr>
            <tr><td><p>Acme&nbsp;(France) S.A.R.L.</p></td><td></td><td>France</td><td>51.5%</td></tr></table>
            <p>* The company was renamed on January 1, 2020.</p></body></html>
            """);
    assertEquals(
        List.of("Acme Federal, LLC / Delaware / 100", "Acme (France) S.A.R.L. / France / 51.5%"),
        told(read));
    assertEquals(4, read.notes().size());
    assertEquals(List.of(), read.unread());
  }

  @Test
  void aListOfTextWithGapsAndLeaders() {
    assertEquals(
        List.of(
            "Acme Holdings B.V. / The Netherlands / 100%",
            "Acme of Ohio / Ohio / null", "Acme do Brasil Ltda. / Brazil / null"),
        told(
            Exhibit21.of(
                """
                EXHIBIT 21
                SUBSIDIARIES OF THE REGISTRANT
                  Acme Holdings B.V. ........ The Netherlands     100%
                    Acme of Ohio             Ohio
                  Acme do Brasil Ltda.\tBrazil
                """)));
  }

  @Test
  void linesWhosePlaceFollowsTheName() {
    assertEquals(
        List.of(
            "Acme Botswana Pty. Ltd. / Botswana / 100",
            "Acme (Suzhou) Co., Ltd. / China / 90",
            "Acme Data, Inc. / Delaware / null",
            "Acme West LLC / Delaware / null"),
        told(
            Exhibit21.of(
                """
                Acme Botswana Pty. Ltd. Botswana 100
                Acme (Suzhou) Co., Ltd. China 90
                Acme Data, Inc. (Delaware)
                Acme West LLC, a Delaware limited liability company
                """)));
  }

  @Test
  void namesThatEndInAPlaceKeepIt() {
    assertEquals(
        List.of("Banco Acme de Mexico / null / null", "Acme S.A. / null / null"),
        told(Exhibit21.of("Acme Inc.\nBanco Acme de Mexico\nAcme S.A.\n")).subList(1, 3));
  }

  @Test
  void twoColumnsOfNamesAreTwoSubsidiaries() {
    assertEquals(
        List.of("Acme One, LLC / null / null", "Acme Two, LLC / null / null"),
        told(Exhibit21.of("<table><tr><td>Acme One, LLC</td><td>Acme Two, LLC</td></tr></table>")));
  }

  @Test
  void onlyTheExhibitOfAWholeSubmissionIsRead() {
    assertEquals(
        List.of("Acme LLC / Texas / null"),
        told(
            Exhibit21.of(
                """
                <DOCUMENT><TYPE>10-K<TEXT>Other Corp., Ohio</TEXT></DOCUMENT>
                <DOCUMENT><TYPE>EX-21.1
                <TEXT>
                Acme LLC    Texas
                </TEXT></DOCUMENT>
                """)));
  }

  private static List<String> told(Exhibit21 read) {
    return read.subsidiaries().stream()
        .map(row -> row.name() + " / " + row.place() + " / " + row.ownership())
        .toList();
  }
}
