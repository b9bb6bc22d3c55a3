package disclosure.document.form;

import static disclosure.document.form.DrawnRegister.lines;
import static disclosure.document.form.DrawnRegister.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.PdfWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Registers of payments and lists of awards as different accounting systems print them. */
class RegistersTest {
  @Test
  void namesOfColumnsInStacksOfUnequalHeight() throws Exception {
    PdfWriter pdf = new PdfWriter().text(240, 20, "Payment Register");
    pdf.text(164, 42, "Reconciled/").text(130, 46.5, "Void").text(510, 46.5, "Transaction");
    pdf.text(20, 51, "Number").text(54, 51, "Date").text(100, 51, "Status");
    pdf.text(164, 51, "Voided").text(214, 51, "Source").text(280, 51, "Payee Name");
    pdf.text(400, 51, "Description").text(130, 55.5, "Reason").text(510, 55.5, "Amount");
    pdf.text(164, 60, "Date");
    lines(
        pdf,
        76,
        new int[] {20, 54, 100, 214, 280, 400, 510},
        "40110|05/04/2023|Open|Accounts Payable|EXAMPLE TOWING|TIRES|$210.00",
        "TOTAL Checks:||||1 Transactions||$210.00",
        "1904|05/05/2023|Open|Accounts Payable|SAMPLE POWER|POWER|$15.50",
        "TOTAL EFT's:||||1 Transactions||$15.50",
        "Accounts Payable Total (Checks & EFT's):||||2 Transactions||$225.50");
    assertEquals(
        List.of(
            "doc_type=payment register",
            "row=40110 | 2023-05-04 | EXAMPLE TOWING | TIRES | 210.00",
            "row=1904 | 2023-05-05 | SAMPLE POWER | POWER | 15.50",
            "ap_check_total=210.00 [ADDS_UP]",
            "ap_check_count=1",
            "ap_eft_total=15.50 [ADDS_UP]",
            "ap_eft_count=1",
            "ap_total=225.50 [ADDS_UP]",
            "ap_count=2"),
        read(pdf));
  }

  @Test
  void vendorAboveItsInvoicesIsNeverThatOfTheNext() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 20, "Warrant Register");
    lines(
        pdf,
        50,
        new int[] {40, 120, 200, 480},
        "Invoice|Inv. Date|Description|Amount",
        "UNION BANK OF EXAMPLE",
        "A-1|02/03/2020|FEES|10.00",
        "A-2|02/04/2020|FEES|20.00",
        "||Vendor Total|30.00",
        "SAMPLE PAVING",
        "A-1|02/05/2020|GRAVEL|5.00",
        "||Vendor Total|5.00",
        "||Total Claims|36.00");
    assertEquals(
        List.of(
            "doc_type=payment register",
            "row=A-1 | 2020-02-03 | UNION BANK OF EXAMPLE | FEES | 10.00",
            "row=A-2 | 2020-02-04 | UNION BANK OF EXAMPLE | FEES | 20.00",
            "row=A-1 | 2020-02-05 | SAMPLE PAVING | GRAVEL | 5.00",
            "subtotal=30.00 [ADDS_UP]",
            "subtotal=5.00 [ADDS_UP]",
            "ap_total=36.00 [DIFFERS]"),
        read(pdf));
  }

  @Test
  void voidChecksTrailingSignsAndPaymentsThatAreAlike() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 20, "Check Register");
    lines(
        pdf,
        50,
        new int[] {40, 120, 200, 300, 480},
        "Check #|Check Date|Type|Payee|Amount",
        "501|04/01/2024|Open|EXAMPLE TOWING|30.00",
        "EFT|04/01/2024|Open|SAMPLE POWER|7.25",
        "EFT|04/01/2024|Open|SAMPLE POWER|7.25",
        "502|04/02/2024|VOID|EXAMPLE TOWING|12.00-",
        "|||Grand Totals:|32.50");
    assertEquals(
        List.of(
            "doc_type=payment register",
            "row=501 | 2024-04-01 | EXAMPLE TOWING | 30.00",
            "row=EFT | 2024-04-01 | SAMPLE POWER | 7.25",
            "row=EFT | 2024-04-01 | SAMPLE POWER | 7.25",
            "row=502 | 2024-04-02 | EXAMPLE TOWING | -12.00 [VOIDED]",
            "ap_total=32.50 [ADDS_UP]"),
        read(pdf));
  }

  @Test
  void numbersBeforeAllVendorsAndSharesOfAPaymentAreNoRows() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 20, "AP CHECK RECONCILIATION REGISTER");
    lines(
        pdf,
        50,
        new int[] {40, 120, 200, 380, 480},
        "CHECK #|CHECK DATE|VENDOR NAME|DESCRIPTION|AMOUNT",
        "501|04/01/2024|001200 EXAMPLE TOWING|TOWING|30.00",
        "|||STREETS|10.00",
        "|||PARKS|20.00",
        "502|04/01/2024|001201 4 SEASONS SAMPLE|TREES|2.00",
        "2 CHECKS||CASH ACCOUNT TOTAL||32.00");
    assertEquals(
        List.of(
            "doc_type=payment register",
            "row=501 | 2024-04-01 | EXAMPLE TOWING | TOWING | 30.00",
            "row_item=501 | 2024-04-01 | EXAMPLE TOWING | STREETS | 10.00",
            "row_item=501 | 2024-04-01 | EXAMPLE TOWING | PARKS | 20.00",
            "row=502 | 2024-04-01 | 4 SEASONS SAMPLE | TREES | 2.00",
            "ap_check_total=32.00 [ADDS_UP]",
            "ap_check_count=2",
            "ap_total=32.00 [ADDS_UP]",
            "ap_count=2"),
        read(pdf));
  }

  @Test
  void nameThatGoesOnAddressThatIsNoNameAndDollarsApart() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 20, "Disbursements").text(220, 20, "CITY OF EXAMPLE");
    lines(
        pdf,
        50,
        new int[] {40, 120, 200, 350, 430, 480},
        "Num|Date|Payee|Memo||Amount",
        "501|8/1/2020|EXAMPLE TOWING|TOWING|$|30.00",
        "||OF SAMPLE|AND TIRES",
        "502|8/2/2020|SAMPLE PAVING|GRAVEL|$|(12.00)",
        "||1 EXAMPLE ROAD",
        "||Total of 2 Disbursements||$|18.00");
    assertEquals(
        List.of(
            "doc_type=payment register",
            "agency=CITY OF EXAMPLE",
            "row=501 | 2020-08-01 | EXAMPLE TOWING OF SAMPLE | TOWING AND TIRES | 30.00",
            "row=502 | 2020-08-02 | SAMPLE PAVING | GRAVEL | -12.00",
            "ap_total=18.00 [ADDS_UP]",
            "ap_count=2"),
        read(pdf));
  }

  @Test
  void contractsAwardedWithDescriptionsThatGoOn() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(40, 20, "Port of Example - Contracts Awarded under Delegated Authority");
    lines(
        pdf,
        50,
        new int[] {40, 120, 200, 330, 480},
        "Contract No.|Award Date|Contractor|Description|Amount",
        "P-21-0188|07/06/2021|EXAMPLE, SAMPLE & CO LLP|Outside counsel|$75,000.00",
        "P-21-0202|08/31/2021|Sample Group LLC|Grant administration|$99,950.00",
        "|||(2020 program)",
        "|||TOTAL|$174,950.00");
    assertEquals(
        List.of(
            "doc_type=contract award list",
            "agency=Port of Example",
            "row=P-21-0188 | 2021-07-06 | EXAMPLE, SAMPLE & CO LLP | Outside counsel | 75000.00",
            "row=P-21-0202 | 2021-08-31 | Sample Group LLC | Grant administration (2020 program)"
                + " | 99950.00",
            "total_amount=174950.00 [ADDS_UP]"),
        read(pdf));
  }

  @Test
  void bodyOfAnAwardListStandsBeforeTheDashAndPaymentsAreTotaledByType() throws Exception {
    PdfWriter list = new PdfWriter();
    list.text(40, 30, "Department of Examples - Division of Procurement");
    list.text(40, 45, "Contracts Awarded, October 1 - December 31, 2022");
    list.text(40, 70, "Contract No.").text(140, 70, "Award Date").text(230, 70, "Contractor");
    list.text(380, 70, "Description").text(500, 70, "Award Amount");
    list.text(40, 85, "DOC-23-0311").text(140, 85, "10/01/2022").text(230, 85, "Example Inc");
    list.text(380, 85, "Roof repair").text(500, 85, "$497,101.45");
    assertEquals("Department of Examples", Drawn.values(list).get("agency"));
    PdfWriter register = new PdfWriter();
    register.text(40, 30, "Payment Register").text(40, 60, "Number").text(120, 60, "Date");
    register.text(220, 60, "Payee Name").text(480, 60, "Transaction Amount");
    register.text(40, 75, "118402").text(120, 75, "10/06/2022").text(220, 75, "EXAMPLE WATER INC");
    register.text(480, 75, "$1,171.08").text(40, 90, "Type Check Totals:");
    register.text(220, 90, "1 Transactions").text(480, 90, "$1,171.08");
    Map<String, String> values = Drawn.values(register);
    assertEquals("1171.08", values.get("ap_check_total"));
    assertEquals("1", values.get("ap_check_count"));
    assertEquals(false, values.containsKey("ap_eft_total"));
  }

  @Test
  void listForAMeetingWhoseCellsAllGoOn() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 20, "Town of Example");
    pdf.text(400, 20, "Board Meeting of March 4, 2025").text(200, 34, "CONTRACT AWARD REPORT");
    int[] columns = {40, 100, 220, 360, 480};
    lines(
        pdf,
        60,
        columns,
        "Contract #|Contractor|Scope of Work|Department|Award Amount",
        "25-01|Example Bridge|Deck repair, North|Public|$10,000.00");
    pdf.text(100, 82, "Builders, LLC").text(360, 82, "Works");
    lines(pdf, 96, columns, "25-02|Sample Inc.|Licenses|Police|$2,000.50");
    assertEquals(
        List.of(
            "doc_type=contract award list",
            "agency=Town of Example",
            "date=2025-03-04",
            "row=25-01 | Example Bridge Builders, LLC | Deck repair, North | 10000.00",
            "row=25-02 | Sample Inc. | Licenses | 2000.50"),
        read(pdf));
  }

  @Test
  void transfersAndChecksInOneColumnBesideTheirInvoices() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 20, "CITY OF EXAMPLE PARK");
    lines(
        pdf.text(40, 34, "EFT LISTING"),
        60,
        new int[] {40, 120, 200, 340, 420},
        "EFT/Check #|Issue Date|Pay To|Invoice #|Payment Total",
        "EFT-2201|02/14/2025|Sample Networks LLC|10-4471|$12,400.00",
        "90331|02/14/2025|Sample Radio, Inc.|5512|$8,450.00");
    assertEquals(
        List.of(
            "doc_type=payment register",
            "agency=CITY OF EXAMPLE PARK",
            "row=EFT-2201 | 2025-02-14 | Sample Networks LLC | 12400.00",
            "row=90331 | 2025-02-14 | Sample Radio, Inc. | 8450.00"),
        read(pdf));
  }

  @Test
  void transfersAreNumberedBehindTheirKind() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 20, "Accounts Payable Checks by Date");
    lines(
        pdf,
        50,
        new int[] {40, 120, 200, 340, 480},
        "Check No|Check Date|Vendor Name|Description|Check Amount",
        "ACH 1126|02/10/2025|Example Towing|Tires|210.00",
        "40311|02/11/2025|Sample Paving|Gravel|1,000.00",
        "||Report Total (2 payments):||1,210.00");
    assertEquals(
        List.of(
            "doc_type=payment register",
            "row=ACH 1126 | 2025-02-10 | Example Towing | Tires | 210.00",
            "row=40311 | 2025-02-11 | Sample Paving | Gravel | 1000.00",
            "ap_total=1210.00 [ADDS_UP]",
            "ap_count=2"),
        read(pdf));
  }
}
