package disclosure.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.table.TableReading;
import disclosure.model.DocumentField;
import disclosure.model.FieldMark;
import disclosure.model.PageBox;
import disclosure.model.ReadMethod;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleLeftOutTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Call (202) 555-0100 or 202.555.0101 x12 | Call [telephone] or [telephone]",
        "Phone: 2025550100 Fax No. 202 555 0101 | Phone: [telephone] Fax No. [telephone]",
        "Telephone +1 202-555-0100 | Telephone [telephone]",
        "mail pat.doe@hq.example.gov today | mail [e-mail] today",
        "mail pat.doe @ hq.example.gov today | mail [e-mail] today",
        "Support, 4 users @ 95.00 a month | Support, 4 users @ 95.00 a month",
        "Digitally signed by PAT DOE (affiliate) | Digitally signed by [name]",
        "Prepared User: PDOE7012 on a day | Prepared User: [name] on a day",
        "signed PAT   Q. DOE and Pat Q. Doe's | signed [name] and [name]'s",
        "HSCETC-15-C-00001 of 123-45-6789 for $202,555.0100 | HSCETC-15-C-00001 of 123-45-6789 for $202,555.0100",
        "GS-35F-0086U, DUNS 12-345-6789, CAGE 89101 | GS-35F-0086U, DUNS 12-345-6789, CAGE 89101",
        "COMPATDOE Q. DOE | COMPATDOE Q. DOE",
        "Printed Name: Siobhan Example | Printed Name: [name]",
        "Siobhan Example, Contracting Officer, and later Siobhan  Example | [name], Contracting Officer, and later [name]",
        "file:///Users/patdoe/Downloads/acme.htm of a day | [file] of a day",
        "Mr. Lee Sample called | Mr. [name] called",
        "Attention: Jane Sample | Attention: [name]",
        "Attention: Sample Technologies | Attention: Sample Technologies",
        "Buyer: Accounts Payable | Buyer: Accounts Payable",
        "Contact: Palantir Gotham | Contact: Palantir Gotham"
      })
  void peopleAreWordsInBracketsAndNumbersStay(String printed, String left) {
    DocumentReading reading = PeopleLeftOut.removed(reading(printed));
    assertEquals(left, reading.pages().get(0).text());
    assertEquals(List.of("description=" + left), statements(reading));
    assertEquals(List.of(List.of("x", left)), reading.tables().get(0).rows());
  }

  private static DocumentReading reading(String printed) {
    return new DocumentReading(
        "a.pdf",
        DocumentReading.Status.READ,
        null,
        null,
        null,
        List.of(new PageReading(1, ReadMethod.NATIVE, List.of(), printed)),
        List.of(
            field("contracting_officer", "PAT Q. DOE", FieldMark.PERSON),
            field("description", printed)),
        List.of(new TableReading(false, List.of(List.of("x", printed)), List.of(1), null)));
  }

  private static DocumentField field(String name, String value, FieldMark... marks) {
    return new DocumentField(
        name, value, value, 1, new PageBox(0, 0, 1, 1), 1, ReadMethod.NATIVE, List.of(marks));
  }

  private static List<String> statements(DocumentReading reading) {
    return reading.fields().stream().map(field -> field.field() + "=" + field.value()).toList();
  }

  @Test
  void aFieldThatNamesAPersonIsNotStated() {
    assertEquals(1, PeopleLeftOut.removed(reading("nothing")).fields().size());
  }

  @Test
  void peopleAmongPayeesOfATableAreLeftOutAndCompaniesStay() {
    List<List<String>> rows =
        List.of(
            List.of("Check", "Vendor Name", "City", "Primary Contact"),
            List.of("1", "EXAMPLE, PAT Q.", "DOE, MARY", "Nirvana Sample"),
            List.of("2", "EXAMPLE PAVING", "Oakland", "Accounts Payable"));
    DocumentReading reading =
        new DocumentReading(
            "a.pdf",
            DocumentReading.Status.READ,
            null,
            null,
            null,
            List.of(
                new PageReading(
                    1, ReadMethod.NATIVE, List.of(), "1 EXAMPLE, PAT Q.\n2 EXAMPLE PAVING")),
            List.of(field("row", "1 | EXAMPLE, PAT Q. | 40.00")),
            List.of(new TableReading(true, rows, List.of(1, 1, 1), null)));
    DocumentReading left = PeopleLeftOut.removed(reading);
    assertEquals("1 [name]\n2 EXAMPLE PAVING", left.pages().get(0).text());
    assertEquals(List.of("row=1 | [name] | 40.00"), statements(left));
    assertEquals(
        List.of(
            List.of("Check", "Vendor Name", "City", "Primary Contact"),
            List.of("1", "[name]", "DOE, MARY", "[name]"),
            List.of("2", "EXAMPLE PAVING", "Oakland", "Accounts Payable")),
        left.tables().get(0).rows());
  }

  @Test
  void whatWasBoughtForOfficersNamesNobodyBelowIt() {
    List<List<String>> rows =
        List.of(
            List.of("Payee Name", "Description", "Amount"),
            List.of("EXAMPLE TACTICAL", "BODY ARMOR - 3 OFFICERS", "$38,476.50"),
            List.of("EXAMPLE SUPPLY", "EVIDENCE BAGS", "$45.05"));
    DocumentReading reading =
        new DocumentReading(
            "a.pdf",
            DocumentReading.Status.READ,
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of(new TableReading(false, rows, List.of(1, 1, 1), null)));
    assertEquals(rows, PeopleLeftOut.removed(reading).tables().get(0).rows());
  }

  @Test
  void headingUnderALineWithADayIsOne() {
    List<List<String>> rows =
        List.of(
            List.of("Check Register", "07/31/2025"),
            List.of("Payee Name", "Amount"),
            List.of("EXAMPLE, PAT Q.", "$45.05"));
    DocumentReading reading =
        new DocumentReading(
            "a.pdf",
            DocumentReading.Status.READ,
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of(new TableReading(false, rows, List.of(1, 1, 1), null)));
    assertEquals(
        List.of("[name]", "$45.05"), PeopleLeftOut.removed(reading).tables().get(0).rows().get(2));
  }
}
