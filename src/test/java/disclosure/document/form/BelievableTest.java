package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.page.Page;
import disclosure.document.page.Word;
import disclosure.model.DocumentField;
import disclosure.model.PageBox;
import disclosure.model.ReadMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BelievableTest {
  @Test
  void whatARecogniserMayHaveConfusedIsNotStated() {
    assertEquals(true, stated("piid", "70CTD023FR0000288", 0.9));
    assertEquals(false, stated("piid", "7OCTDO23FR000G288", 0.9));
    assertEquals(false, stated("po_number", "SBP02l200463", 0.9));
    assertEquals(true, stated("total_amount", "1047996.50", 0.9));
    assertEquals(false, stated("total_amount", "106", 0.9));
    assertEquals(true, stated("total_amount", "106.00", 0.9));
    assertEquals(true, stated("solicitation_number", "70US0920Q70090288", 0.9));
    assertEquals(true, stated("piid", "TIRNO10C00017", 0.9));
    assertEquals(false, stated("issuing_office_code", "NOO178", 0.9));
    assertEquals(false, stated("cage", "3OP61", 0.9));
    assertEquals(true, stated("po_number", "PO12345", 0.9));
    assertEquals(false, stated("requisition_number", "FTWO6RQ0081", 0.9));
    assertEquals(true, stated("requisition_number", "192124DRO00000512", 0.9));
    assertEquals(false, stated("requisition_number", "192124CIOTCDO0091", 0.9));
    assertEquals(false, stated("contracting_office_id", "70CTDO", 0.9));
    assertEquals(true, stated("contracting_office_id", "70CTD0", 0.9));
    assertEquals(false, stated("vendor", "ACME", 0.4));
    assertEquals(true, stated("vendor", "ACME", 0.55));
    assertEquals(false, stated("piid", "HSFE60-11-P-0213", 0.55));
    assertEquals(false, stated("total_amount", "53235.50", 0.55));
    assertEquals(true, stated("agency", "Immigration and Customs Enforcement", 0.4));
    assertEquals(false, stated("agency", "Inunigration", 0.4));
    assertEquals(true, stated("date", "2020-05-06", 0.4));
    assertEquals(true, stated("doc_type", "SF-26 award", 0.1));
  }

  @Test
  void textOfAFileIsBelieved() {
    assertEquals(
        true, new Believable(List.of()).isStated(field("piid", "7O1", 1, ReadMethod.NATIVE)));
  }

  @Test
  void amountThatTheArithmeticOfItsPageProvesIsBelieved() {
    assertEquals(true, onPage("total_amount", "40.50"));
    assertEquals(true, onPage("clin", "0002 | 30.00"));
    assertEquals(false, onPage("total_amount", "41.50"));
  }

  @ParameterizedTest
  @CsvSource({
    "uei, PA6NWD3LJYK8, 0.8, 40, true",
    "uei, PA6NWD3LJYK8, 0.5, 40, false",
    "uei, PA6NWD3LJYK8, 0.8, 0, false",
    "uei, PA6NWD3LJYKB, 0.8, 40, false",
    "requisition_number, PA6NWD3LJYK8, 0.8, 40, false"
  })
  void numberReadAlikeAndSurelyElsewhereIsBelieved(
      String name, String value, double sure, double top, boolean stated) {
    Word other = new Word("PA6NWD3LJYK8", new PageBox(0, top, 1, top + 1), sure);
    Page page = new Page(1, 612, 792, 0, 0, ReadMethod.OCR, List.of(other), List.of(), List.of());
    assertEquals(
        stated, new Believable(List.of(page)).isStated(field(name, value, 0.2, ReadMethod.OCR)));
  }

  private static boolean onPage(String name, String value) {
    List<Word> words = new ArrayList<>();
    String[][] lines = {{"2", "5.25", "10.50"}, {"3", "10.00", "30.00"}, {"Total", "40.50"}};
    for (int line = 0; line < lines.length; line++) {
      for (int at = 0; at < lines[line].length; at++) {
        double right = 300 - 60.0 * (lines[line].length - 1 - at);
        PageBox box = new PageBox(right - 30, 20 * line, right, 20 * line + 10);
        words.add(new Word(lines[line][at], box, 0.4));
      }
    }
    Page page = new Page(1, 612, 792, 0, 0, ReadMethod.OCR, words, List.of(), List.of());
    return new Believable(List.of(page)).isStated(field(name, value, 0.4, ReadMethod.OCR));
  }

  @ParameterizedTest
  @CsvSource({
    "solicitation_number, 36C2592200361, 36C25922Q0361",
    "solicitation_number, 36C2592280361, ",
    "solicitation_number, 36C25922R0361, 36C25922R0361",
    "solicitation_number, FA46252590031, FA462525Q0031",
    "piid, FA46252500031, ",
    "piid, 36C2592200518, ",
    "piid, 36C25922P0518, 36C25922P0518",
    "cage, OXM27, 0XM27",
    "cage, SFY2B, 5FY28",
    "uei, KORTMW4XH1N9, ",
    "uei, K0RTMW4XHIN9, ",
    "uei, PA6NWD3LJYKB, PA6NWD3LJYK8",
    "uei, PA6NWD3LJYKQ, ",
    "psc, RO99, R099",
    "psc, D3I8, D318",
    "psc, DAO1, DA01",
    "psc, 7O30, 7O30",
    "po_number, 36C2592200518, 36C2592200518"
  })
  void ninthPlaceIsALetter(String name, String read, String mended) {
    assertEquals(
        Optional.ofNullable(mended),
        MisreadNumbers.mended(field(name, read, 0.9, ReadMethod.OCR)).map(DocumentField::value));
    assertEquals(
        Optional.of(read),
        MisreadNumbers.mended(field(name, read, 1, ReadMethod.NATIVE)).map(DocumentField::value));
  }

  private static boolean stated(String name, String value, double confidence) {
    return new Believable(List.of()).isStated(field(name, value, confidence, ReadMethod.OCR));
  }

  private static DocumentField field(String name, String value, double sure, ReadMethod method) {
    PageBox box = new PageBox(0, 0, 1, 1);
    return new DocumentField(name, value, value, 1, box, sure, method, List.of());
  }
}
