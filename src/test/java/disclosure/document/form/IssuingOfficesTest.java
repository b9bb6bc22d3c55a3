package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.model.DocumentField;
import disclosure.model.PageBox;
import disclosure.model.ReadMethod;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuingOfficesTest {
  private static DocumentField field(String name, String value, double sure, ReadMethod method) {
    return new DocumentField(
        name, value, value, 1, new PageBox(0, 0, 9, 9), sure, method, List.of());
  }

  private static IssuingOffices offices() {
    return new IssuingOffices(
        Stream.of(
            field("piid", "70CMSW22P00000045", 0.8, ReadMethod.OCR),
            field("idv_piid", "70CDV322A00000001", 0.9, ReadMethod.OCR)));
  }

  @ParameterizedTest
  @CsvSource({
    "contracting_office_id, 7OCMSW, 70CMSW, 0.8",
    "issuing_office_code, 70CMSW, 70CMSW, 0.8",
    "issuing_office_code, 7QCMSW, 70CMSW, 0.8",
    "issuing_office_code, 70CMSN, 70CMSN, 0.2",
    "issuing_office_code, 70CDV3, 70CDV3, 0.2",
    "funding_office_id, 7OCMSW, 7OCMSW, 0.2"
  })
  void numberOfTheOfficeProvesItsCode(String name, String read, String code, double sure) {
    assertEquals(
        field(name, code, sure, ReadMethod.OCR).value(),
        offices().proved(field(name, read, 0.2, ReadMethod.OCR)).value());
    assertEquals(sure, offices().proved(field(name, read, 0.2, ReadMethod.OCR)).confidence());
  }

  @Test
  void textOfAFileStaysAsItIs() {
    DocumentField text = field("issuing_office_code", "7OCMSW", 1, ReadMethod.NATIVE);
    assertEquals(text, offices().proved(text));
  }

  @ParameterizedTest
  @CsvSource({
    "piid, W912FS25P0118, OCR, false",
    "piid, W912ES25P0118, OCR, true",
    "piid, N0018925P0118, OCR, true",
    "piid, W912FS25P0118, NATIVE, true",
    "idv_piid, W912FS25D0118, OCR, true"
  })
  void numberOfAnOfficeALetterAwayWasMisread(
      String name, String number, ReadMethod method, boolean isLikely) {
    IssuingOffices offices =
        new IssuingOffices(
            Stream.of(
                field("issuing_office_code", "W912ES", 0.8, ReadMethod.OCR),
                field("solicitation_number", "W912ES25Q0077", 0.9, ReadMethod.OCR)));
    assertEquals(isLikely, offices.isLikely(field(name, number, 0.8, method)));
  }
}
