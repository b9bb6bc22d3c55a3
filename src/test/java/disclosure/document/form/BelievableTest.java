package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.model.DocumentField;
import disclosure.model.PageBox;
import disclosure.model.ReadMethod;
import java.util.List;
import org.junit.jupiter.api.Test;

class BelievableTest {
  @Test
  void whatARecogniserMayHaveConfusedIsNotStated() {
    assertEquals(true, stated("piid", "70CTD023FR0000288", 0.9));
    assertEquals(false, stated("piid", "7OCTDO23FR000G288", 0.9));
    assertEquals(false, stated("po_number", "SBP02l200463", 0.9));
    assertEquals(true, stated("total_amount", "1047996.50", 0.9));
    assertEquals(true, stated("solicitation_number", "70US0920Q70090288", 0.9));
    assertEquals(true, stated("piid", "TIRNO10C00017", 0.9));
    assertEquals(false, stated("issuing_office_code", "NOO178", 0.9));
    assertEquals(false, stated("cage", "3OP61", 0.9));
    assertEquals(true, stated("po_number", "PO12345", 0.9));
    assertEquals(false, stated("requisition_number", "FTWO6RQ0081", 0.9));
    assertEquals(false, stated("contracting_office_id", "70CTDO", 0.9));
    assertEquals(true, stated("contracting_office_id", "70CTD0", 0.9));
    assertEquals(false, stated("vendor", "ACME", 0.4));
    assertEquals(true, stated("date", "2020-05-06", 0.4));
    assertEquals(true, stated("doc_type", "SF-26 award", 0.1));
  }

  @Test
  void textOfAFileIsBelieved() {
    assertEquals(true, Believable.isStated(field("piid", "7O1", 1, ReadMethod.NATIVE)));
  }

  private static boolean stated(String name, String value, double confidence) {
    return Believable.isStated(field(name, value, confidence, ReadMethod.OCR));
  }

  private static DocumentField field(String name, String value, double sure, ReadMethod method) {
    PageBox box = new PageBox(0, 0, 1, 1);
    return new DocumentField(name, value, value, 1, box, sure, method, List.of());
  }
}
