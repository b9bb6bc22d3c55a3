package disclosure.document.form;

import static disclosure.document.form.DrawnRegister.lines;
import static disclosure.document.form.DrawnRegister.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.PdfWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Totals and counts of registers: of a check, a day, a bank, a kind of payment, and of all. */
class RegisterTotalsTest {
  @Test
  void invoicesBelowTheirCheckWithTotalsOfChecksDaysAndAll() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 20, "Accounts Payable Checks by Date");
    lines(
        pdf,
        50,
        new int[] {40, 100, 180, 330, 480},
        "Check No|Vendor No|Vendor Name|Check Date|Check Amount",
        "|Invoice No|Description",
        "40110|EXA|EXAMPLE TOWING|05/04/2023",
        "|7781|TIRES||210.00",
        "|7782|HOSE||15.50",
        "|||Total for Check Number 40110:|225.50",
        "40111|SAM|SAMPLE PAVING|05/04/2023",
        "|90|GRAVEL||1,000.00",
        "|||Total for Check Number 40111:|1,000.00",
        "|||Total for 05/04/2023:|1,225.50",
        "|||Report Total (2 checks):|1,225.50");
    assertEquals(
        List.of(
            "doc_type=payment register",
            "row=40110 | 2023-05-04 | EXAMPLE TOWING | TIRES | 210.00",
            "row=40110 | 2023-05-04 | EXAMPLE TOWING | HOSE | 15.50",
            "row=40111 | 2023-05-04 | SAMPLE PAVING | GRAVEL | 1000.00",
            "subtotal=225.50 [ADDS_UP]",
            "subtotal=1000.00 [ADDS_UP]",
            "subtotal=1225.50 [ADDS_UP]",
            "ap_check_total=1225.50 [ADDS_UP]",
            "ap_check_count=2",
            "ap_total=1225.50 [ADDS_UP]",
            "ap_count=2"),
        read(pdf));
  }

  @ParameterizedTest
  @CsvSource({"2,1,3", "2 Checks,1 EFTs,3 Payments"})
  void countsStandBesideTheirTotals(String checks, String transfers, String all) throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 20, "Check Register");
    lines(
        pdf,
        50,
        new int[] {40, 100, 180, 330, 480},
        "Check No|Date|Vendor Name||Check Amount",
        "40110|05/04/2023|EXAMPLE TOWING||210.00",
        "40111|05/04/2023|SAMPLE PAVING||1,000.00",
        "||TOTAL CHECKS|" + checks + "|1,210.00",
        "90412|05/04/2023|EXAMPLE POWER||15.50",
        "||TOTAL EFT'S|" + transfers + "|15.50",
        "||*** GRAND TOTAL ***|" + all + "|1,225.50");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("2", values.get("ap_check_count"));
    assertEquals("1", values.get("ap_eft_count"));
    assertEquals("3", values.get("ap_count"));
  }

  @Test
  void warrantIsAllAndAPaymentWhoseCentsWereNotReadIsNone() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 20, "Warrant Register");
    lines(
        pdf,
        50,
        new int[] {40, 100, 180, 330, 480},
        "Check No|Date|Payee||Amount",
        "40110|05/04/2023|EXAMPLE TOWING||210.00",
        "40111|05/04/2023|SAMPLE PAVING||1,000.00",
        "40112|05/04/2023|EXAMPLE POWER||2,418",
        "||TOTAL WARRANT (2 CHECKS)||$1,210.00");
    Map<String, String> values = Drawn.ofPicture(pdf, 0.9);
    assertEquals(
        "40110 | 2023-05-04 | EXAMPLE TOWING | 210.00; 40111 | 2023-05-04 | SAMPLE PAVING |"
            + " 1000.00",
        values.get("row"));
    assertEquals("1210.00", values.get("ap_check_total"));
    assertEquals("2", values.get("ap_count"));
  }

  @Test
  void sectionsOfOneRegisterHaveHeadingsOfTheirOwn() throws Exception {
    PdfWriter pdf =
        new PdfWriter().text(240, 20, "Check Register").text(230, 30, "City of Example");
    int[] columns = {40, 90, 150, 300, 400};
    lines(
        pdf,
        60,
        columns,
        "Check #|Date|Vendor|Description|Amount Paid",
        "701|4/1/2025|EXAMPLE TOWING|TIRES|30.00",
        "702|4/1/2025|SAMPLE PAVING|GRAVEL|12.50",
        "|||Sub total for FIRST BANK (Checks):|42.50",
        "2 checks in this batch.");
    lines(
        pdf,
        150,
        new int[] {40, 90, 165, 285, 400},
        "Check #|Date|Vendor|Description|Amount Paid",
        "W9|4/2/2025|EXAMPLE POWER|MAY POWER|7.00",
        "|||Sub total for WIRES:|7.00",
        "1 wire in this batch.",
        "3 payments in this register.||| Grand Total:|49.50");
    assertEquals(
        List.of(
            "doc_type=payment register",
            "agency=City of Example",
            "row=701 | 2025-04-01 | EXAMPLE TOWING | TIRES | 30.00",
            "row=702 | 2025-04-01 | SAMPLE PAVING | GRAVEL | 12.50",
            "row=W9 | 2025-04-02 | EXAMPLE POWER | MAY POWER | 7.00",
            "ap_check_total=42.50 [ADDS_UP]",
            "ap_check_count=2",
            "ap_eft_total=7.00 [ADDS_UP]",
            "ap_eft_count=1",
            "ap_total=49.50 [ADDS_UP]",
            "ap_count=3"),
        read(pdf));
  }

  @Test
  void checksOfTwoBanksAreSubtotals() throws Exception {
    PdfWriter pdf = new PdfWriter().text(240, 20, "Check Register");
    lines(
        pdf,
        60,
        new int[] {40, 90, 150, 400},
        "Check #|Date|Vendor|Amount Paid",
        "701|4/1/2025|EXAMPLE TOWING|30.00",
        "||Sub total for FIRST BANK (Checks):|30.00",
        "901|4/1/2025|SAMPLE PAVING|12.50",
        "||Sub total for SECOND BANK (Checks):|12.50",
        "||Grand Total:|42.50");
    assertEquals(
        List.of(
            "doc_type=payment register",
            "row=701 | 2025-04-01 | EXAMPLE TOWING | 30.00",
            "row=901 | 2025-04-01 | SAMPLE PAVING | 12.50",
            "subtotal=30.00 [ADDS_UP]",
            "subtotal=12.50 [ADDS_UP]",
            "ap_total=42.50 [ADDS_UP]"),
        read(pdf));
  }

  @Test
  void aSummaryCountsEachKindOfPaymentAndThoseOfWhichThereAreNone() throws Exception {
    PdfWriter pdf = new PdfWriter().text(300, 20, "A/P HISTORY CHECK REPORT");
    lines(
        pdf,
        50,
        new int[] {30, 110, 300, 360, 440, 540},
        "VENDOR I.D.|NAME|STATUS|CHECK DATE|INVOICE AMOUNT|CHECK NO",
        "1204|EXAMPLE TOWING|R|2/06/2024|3,000.00|084417",
        "0871|SAMPLE PAVING INC|R|2/13/2024|250.50|084418");
    lines(
        pdf,
        120,
        new int[] {60, 100, 300, 440, 540},
        "** TOTALS||NO|INVOICE AMOUNT|CHECK AMOUNT",
        "|REGULAR CHECKS:|2|3,250.50|3,250.50",
        "|HAND CHECKS:|0|0.00|0.00",
        "|EFT:|0|0.00|0.00",
        "BANK: APBNK|TOTALS:|2|3,250.50|3,250.50");
    assertEquals(
        List.of(
            "doc_type=payment register",
            "row=084417 | 2024-02-06 | EXAMPLE TOWING | 3000.00",
            "row=084418 | 2024-02-13 | SAMPLE PAVING INC | 250.50",
            "ap_check_total=3250.50 [ADDS_UP]",
            "ap_check_count=2",
            "ap_eft_total=0.00 [ADDS_UP]",
            "ap_eft_count=0",
            "ap_total=3250.50 [ADDS_UP]",
            "ap_count=2"),
        read(pdf));
  }

  @Test
  void theTotalsOfASummaryShareOutWhatRowsOfNoTypeComeTo() throws Exception {
    PdfWriter pdf = new PdfWriter().text(250, 20, "A / P CHECK REGISTER");
    lines(
        pdf,
        50,
        new int[] {20, 80, 260, 380, 440, 520},
        "VENDOR|NAME / I.D.|DESC|CHECK|CHECK|",
        "|||DATE|NO#|AMOUNT",
        "01-1004|EXAMPLE TOWING|TIRES|2/06/2024|084417|3,000.00",
        "01-1056|SAMPLE PAVING INC|GRAVEL|2/06/2024|084418|250.50",
        "01-0904|TREASURER OF STATE|SALES TAX|2/05/2024|00811|1,100.25");
    lines(
        pdf,
        130,
        new int[] {20, 100, 300, 440},
        "** TOTALS||NO#|CHECK AMOUNT",
        "|REGULAR CHECKS:|2|3,250.50",
        "|HANDWRITTEN CHECKS:|0|0.00",
        "|EFT:|1|1,100.25",
        "BANK: A|TOTALS:|3|4,350.75");
    assertEquals(
        List.of(
            "doc_type=payment register",
            "row=084417 | 2024-02-06 | EXAMPLE TOWING | TIRES | 3000.00",
            "row=084418 | 2024-02-06 | SAMPLE PAVING INC | GRAVEL | 250.50",
            "row=00811 | 2024-02-05 | TREASURER OF STATE | SALES TAX | 1100.25",
            "ap_check_total=3250.50 [ADDS_UP]",
            "ap_check_count=2",
            "ap_eft_total=1100.25 [ADDS_UP]",
            "ap_eft_count=1",
            "ap_total=4350.75 [ADDS_UP]",
            "ap_count=3"),
        read(pdf));
  }

  @Test
  void whatIsReconciledBesideATotalIsNotTheTotal() throws Exception {
    PdfWriter pdf = new PdfWriter().text(300, 20, "Payment Register");
    lines(
        pdf,
        50,
        new int[] {20, 70, 130, 180, 260, 400, 520},
        "Number|Date|Status|Source|Payee Name|Description|Transaction Amount",
        "60418|08/07/2025|Open|Accounts Payable|EXAMPLE TOWING|TIRES|$210.00",
        "60419|08/07/2025|Open|Accounts Payable|SAMPLE PAVING|GRAVEL|$1,000.00");
    lines(
        pdf,
        120,
        new int[] {60, 110, 170, 250, 400},
        "All|Status|Count|Transaction Amount|Reconciled Amount",
        "|Open|2|$1,210.00|$0.00",
        "|Voided|0|$0.00|$0.00",
        "|Total|2|$1,210.00|$0.00");
    assertEquals(
        List.of(
            "doc_type=payment register",
            "row=60418 | 2025-08-07 | EXAMPLE TOWING | TIRES | 210.00",
            "row=60419 | 2025-08-07 | SAMPLE PAVING | GRAVEL | 1000.00",
            "ap_total=1210.00 [ADDS_UP]",
            "ap_count=2"),
        read(pdf));
  }
}
