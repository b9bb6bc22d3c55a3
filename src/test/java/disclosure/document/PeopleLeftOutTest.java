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
        "Digitally signed by PAT DOE (affiliate) | Digitally signed by [name]",
        "Prepared User: PDOE7012 on a day | Prepared User: [name] on a day",
        "signed PAT   Q. DOE and Pat Q. Doe's | signed [name] and [name]'s",
        "HSCETC-15-C-00001 of 123-45-6789 for $202,555.0100 | HSCETC-15-C-00001 of 123-45-6789 for $202,555.0100",
        "GS-35F-0086U, DUNS 12-345-6789, CAGE 89101 | GS-35F-0086U, DUNS 12-345-6789, CAGE 89101",
        "COMPATDOE Q. DOE | COMPATDOE Q. DOE"
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
}
