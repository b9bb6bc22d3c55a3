package disclosure.document.form;

import static disclosure.document.form.DrawnRegister.lines;
import static disclosure.document.form.DrawnRegister.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.PdfWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reports that list the payables of each payment below it and end in a summary of each bank. */
class CheckReportTest {
  private static final int[] PAYMENT = {30, 90, 250, 330, 400, 470, 540};
  private static final int[] PAYABLE = {40, 96, 160, 210, 400, 470};
  private static final int[] SUMMARY = {120, 230, 300, 370, 430};

  private static PdfWriter report() throws Exception {
    PdfWriter pdf = new PdfWriter().text(30, 20, "City of Example").text(300, 20, "Check Report");
    lines(
        pdf,
        44,
        PAYMENT,
        "Vendor No|Vendor Name|Payment Date|Payment Type|Discount|Payment Amount|Number");
    lines(
        pdf,
        54,
        PAYABLE,
        "Payable #|Payable Type|Post Date|Payable Description|Discount|Payable Amount");
    return pdf;
  }

  private static void payments(PdfWriter pdf) throws Exception {
    payment(pdf, 80, "0118|SAMPLE TOWING AND HAULING COMPANY|10/03/2025|Regular|0.00|50.00|4821");
    payable(pdf, 94, "INV1|Invoice|10/01/2025|TIRES FOR THE LADDER TRUCK OF STATION 2|0.00|20.00");
    payable(pdf, 108, "INV2|Invoice|10/02/2025|HOSE|0.00|30.00");
    payment(pdf, 122, "0119|EXAMPLE PAVING|10/03/2025|Regular|0.00|1,000.00|4822");
    payable(pdf, 136, "77|Invoice|10/02/2025|GRAVEL|0.00|1,000.00");
    payment(pdf, 150, "0007|SAMPLE POWER|10/15/2025|EFT|0.00|7.25|1206");
    payable(pdf, 164, "78|Invoice|10/02/2025|OCTOBER|0.00|7.25");
    payment(pdf, 178, "0009|EXAMPLE TAXES|10/15/2025|Bank Draft|0.00|100.10|DFT01");
    payable(pdf, 192, "79|Invoice|10/02/2025|PAYROLL 20|0.00|100.10");
  }

  private static void payment(PdfWriter pdf, int top, String cells) throws Exception {
    lines(pdf, top, PAYMENT, cells);
  }

  private static void payable(PdfWriter pdf, int top, String cells) throws Exception {
    lines(pdf, top, PAYABLE, cells);
  }

  private static final List<String> ROWS =
      List.of(
          "doc_type=payment register",
          "agency=City of Example",
          "row=4821 | 2025-10-03 | SAMPLE TOWING AND HAULING COMPANY | TIRES FOR THE LADDER TRUCK OF"
              + " STATION 2 | 20.00",
          "row=4821 | 2025-10-03 | SAMPLE TOWING AND HAULING COMPANY | HOSE | 30.00",
          "row=4822 | 2025-10-03 | EXAMPLE PAVING | GRAVEL | 1000.00",
          "row=1206 | 2025-10-15 | SAMPLE POWER | OCTOBER | 7.25",
          "row=DFT01 | 2025-10-15 | EXAMPLE TAXES | PAYROLL 20 | 100.10");

  private static List<String> withRows(String... totals) {
    List<String> all = new ArrayList<>(ROWS);
    all.addAll(List.of(totals));
    return all;
  }

  @Test
  void payablesStandForTheirPaymentAndKindsAreSummedUpByType() throws Exception {
    PdfWriter pdf = report();
    payments(pdf);
    lines(
        pdf,
        220,
        SUMMARY,
        "Payment Type|Payable Count|Payment Count|Discount|Payment",
        "Regular Checks|3|2|0.00|1,050.00",
        "Manual Checks|0|0|0.00|0.00",
        "Voided Checks|0|0|0.00|0.00",
        "Bank Drafts|1|1|0.00|100.10",
        "EFT's|1|1|0.00|7.25",
        "|5|4|0.00|1,157.35");
    assertEquals(
        withRows(
            "ap_check_total=1050.00 [ADDS_UP]",
            "ap_check_count=2",
            "subtotal=100.10 [ADDS_UP]",
            "ap_eft_total=7.25 [ADDS_UP]",
            "ap_eft_count=1",
            "ap_total=1157.35 [ADDS_UP]",
            "ap_count=4"),
        read(pdf));
  }

  @Test
  void summaryMayCountPaymentsOnlyAndMayDiffer() throws Exception {
    PdfWriter pdf = report();
    payments(pdf);
    lines(
        pdf,
        220,
        SUMMARY,
        "Payment Type||Payment Count|Discount|Payment",
        "Regular Checks||2|0.00|1,050.00",
        "Bank Drafts||1|0.00|100.10",
        "EFT's||1|0.00|9.25",
        "||4|0.00|1,159.35");
    assertEquals(
        withRows(
            "ap_check_total=1050.00 [ADDS_UP]",
            "ap_check_count=2",
            "subtotal=100.10 [ADDS_UP]",
            "ap_eft_total=9.25 [DIFFERS]",
            "ap_eft_count=1",
            "ap_total=1159.35 [DIFFERS]",
            "ap_count=4"),
        read(pdf));
  }

  @Test
  void eachBankIsSummedUpBeforeAllOfThem() throws Exception {
    PdfWriter pdf = report();
    payment(pdf, 80, "0118|SAMPLE TOWING|10/03/2025|Regular|0.00|50.00|4821");
    payable(pdf, 94, "INV1|Invoice|10/01/2025|TIRES|0.00|50.00");
    lines(pdf, 120, SUMMARY, "Regular Checks|1|1|0.00|50.00", "|1|1|0.00|50.00");
    payment(pdf, 160, "0119|EXAMPLE PAVING|10/03/2025|Regular|0.00|1,000.00|9001");
    payable(pdf, 174, "77|Invoice|10/02/2025|GRAVEL|0.00|1,000.00");
    lines(pdf, 200, SUMMARY, "Regular Checks|1|1|0.00|1,000.00", "|1|1|0.00|1,000.00");
    lines(pdf, 240, SUMMARY, "Regular Checks|2|2|0.00|1,050.00", "|2|2|0.00|1,050.00");
    assertEquals(
        List.of(
            "doc_type=payment register",
            "agency=City of Example",
            "row=4821 | 2025-10-03 | SAMPLE TOWING | TIRES | 50.00",
            "row=9001 | 2025-10-03 | EXAMPLE PAVING | GRAVEL | 1000.00",
            "subtotal=50.00 [ADDS_UP]",
            "subtotal=1000.00 [ADDS_UP]",
            "ap_check_total=1050.00 [ADDS_UP]",
            "ap_check_count=2",
            "ap_total=1050.00 [ADDS_UP]",
            "ap_count=2"),
        read(pdf));
  }

  @Test
  void payablesThatDoNotAddUpAreNeverCountedTwice() throws Exception {
    PdfWriter pdf = report();
    payment(pdf, 80, "0118|SAMPLE TOWING|10/03/2025|Regular|2.00|48.00|4821");
    payable(pdf, 94, "INV1|Invoice|10/01/2025|TIRES|2.00|50.00");
    lines(pdf, 120, SUMMARY, "Regular Checks|1|1|2.00|48.00", "|1|1|2.00|48.00");
    assertEquals(
        List.of(
            "doc_type=payment register",
            "agency=City of Example",
            "row=4821 | 2025-10-03 | SAMPLE TOWING |  | 48.00",
            "row_item=4821 | 2025-10-03 | SAMPLE TOWING | TIRES | 50.00",
            "ap_check_total=48.00 [ADDS_UP]",
            "ap_check_count=1",
            "ap_total=48.00 [ADDS_UP]",
            "ap_count=1"),
        read(pdf));
  }
}
