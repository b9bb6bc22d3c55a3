package disclosure.document.form;

import static disclosure.document.form.DrawnRegister.lines;
import static disclosure.document.form.DrawnRegister.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.PdfWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Journals that describe each invoice on a line below it and total every payment by its number. */
class MunisJournalTest {
  private static final int[] COLUMNS = {30, 90, 150, 190, 330, 390, 440, 510, 550};

  private static PdfWriter journal() throws Exception {
    PdfWriter pdf = new PdfWriter().text(200, 20, "A/P CASH DISBURSEMENTS JOURNAL");
    lines(pdf, 42, new int[] {30, 90, 200}, "CASH ACCOUNT: 999|101000|POOLED CASH - SAMPLE BANK");
    lines(pdf, 54, COLUMNS, "CHECK NO|CHK DATE|TYPE|VENDOR NAME|VOUCHER|INVOICE|INV DATE|PO|NET");
    return pdf;
  }

  private static void payments(PdfWriter pdf) throws Exception {
    lines(
        pdf,
        80,
        COLUMNS,
        "10441|11/07/2025|PRTD|2302 EXAMPLE PAVING|61959|385951|10/28/2025|2025|60.00",
        "|||Invoice Desc: TOTAL STATION, TYPE 1",
        "||||61960|385952|10/28/2025|2025|40.00",
        "|||Invoice Desc: GRAVEL",
        "|||||CHECK|10441|TOTAL:|100.00",
        "10442|11/07/2025|MANL|2303 SAMPLE TOWING|61961|77|10/28/2025||5.00",
        "|||Invoice: TIRES",
        "|||||CHECK|10442|TOTAL:|5.00",
        "12|11/14/2025|EFT|2304 EXAMPLE POWER|61962|78|10/28/2025||7.25",
        "|||Invoice Desc: OCTOBER",
        "|||||EFT|12|TOTAL:|7.25");
  }

  @Test
  void aNameUnderTheHeadingIsOfTheLinesThatBeginThere() throws Exception {
    PdfWriter pdf = journal();
    lines(
        pdf,
        68,
        new int[] {30, 90, 150, 190, 330, 390, 440, 550},
        "|||INVOICE DTL DESC",
        "10441|11/07/2025|PRTD|2302 EXAMPLE PAVING|61959|385951|10/28/2025|60.00",
        "|||GRAVEL FOR UNIT 31",
        "|||GRAVEL FOR UNIT 31",
        "|||UNIT 31",
        "|||||CHECK 10441|TOTAL:|60.00",
        "10442|11/07/2025|PRTD|2303 EXAMPLE, ROBBIE D|61961|77|10/28/2025|5.00",
        "|5.00 01170|52300|MILEAGE",
        "|||||CHECK 10442|TOTAL:|5.00");
    assertEquals(
        List.of(
            "doc_type=payment register",
            "row=10441 | 2025-11-07 | EXAMPLE PAVING | GRAVEL FOR UNIT 31 UNIT 31 | 60.00",
            "row=10442 | 2025-11-07 | EXAMPLE, ROBBIE D | MILEAGE | 5.00",
            "payee=EXAMPLE, ROBBIE D [PERSON]",
            "subtotal=60.00 [ADDS_UP]",
            "subtotal=5.00 [ADDS_UP]"),
        read(pdf));
  }

  private static final List<String> ROWS =
      List.of(
          "doc_type=payment register",
          "row=10441 | 2025-11-07 | EXAMPLE PAVING | TOTAL STATION, TYPE 1 | 60.00",
          "row=10441 | 2025-11-07 | EXAMPLE PAVING | GRAVEL | 40.00",
          "row=10442 | 2025-11-07 | SAMPLE TOWING | TIRES | 5.00",
          "row=12 | 2025-11-14 | EXAMPLE POWER | OCTOBER | 7.25",
          "subtotal=100.00 [ADDS_UP]",
          "subtotal=5.00 [ADDS_UP]",
          "subtotal=7.25 [ADDS_UP]");

  @Test
  void paymentsOfAllKindsAreCountedWithTheCashAccount() throws Exception {
    PdfWriter pdf = journal();
    payments(pdf);
    lines(
        pdf,
        260,
        new int[] {100, 250, 395, 530},
        "NUMBER OF CHECKS|3|*** CASH ACCOUNT TOTAL ***|112.25",
        "||COUNT|AMOUNT",
        "|TOTAL PRINTED CHECKS|1|100.00",
        "|TOTAL MANUAL CHECKS|1|5.00",
        "|TOTAL EFT'S|1|7.25",
        "||*** GRAND TOTAL ***|112.25");
    List<String> expected = new ArrayList<>(ROWS);
    expected.addAll(
        List.of(
            "ap_total=112.25 [ADDS_UP]",
            "ap_count=3",
            "ap_check_total=100.00 [ADDS_UP]",
            "ap_check_count=1",
            "ap_eft_total=7.25 [ADDS_UP]",
            "ap_eft_count=1"));
    assertEquals(expected, read(pdf));
  }
}
