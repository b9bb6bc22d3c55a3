package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.FormSheets;
import disclosure.document.PdfWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each form, blank and filled, as printers and scanners hand it on: shifted, smaller, turned. */
class FormVariantsTest {
  /** Draws a form. */
  interface Drawing {
    PdfWriter draw() throws IOException;
  }

  /** What a form must state. */
  record Form(String name, Drawing drawing, Map<String, String> fields) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static List<Form> forms() {
    return List.of(
        new Form("SF-26", FormVariantsTest::sf26, SF26),
        new Form("SF-26 blank", FormSheets::sf26, Map.of("doc_type", "SF-26 award/contract")),
        new Form("SF-30", FormVariantsTest::sf30, SF30),
        new Form(
            "SF-30 blank", FormSheets::sf30, Map.of("doc_type", "SF-30 amendment/modification")),
        new Form("SF-1449 award", FormVariantsTest::sf1449, SF1449),
        new Form("SF-1449 blank", FormSheets::sf1449, Map.of("doc_type", "SF-1449 solicitation")),
        new Form(
            "SF-33 blank", FormSheets::sf33, Map.of("doc_type", "SF-33 solicitation/offer/award")),
        new Form("SF-18", FormVariantsTest::sf18, SF18),
        new Form("SF-18 blank", FormSheets::sf18, Map.of("doc_type", "RFQ")),
        new Form("OF-347", FormVariantsTest::of347, OF347),
        new Form("OF-347 blank", FormSheets::of347, Map.of("doc_type", "OF-347 order")));
  }

  static List<Arguments> variants() {
    List<Arguments> variants = new ArrayList<>();
    for (Form form : forms()) {
      variants.add(Arguments.of(form, new Matrix(), 0));
      variants.add(Arguments.of(form, new Matrix(1, 0, 0, 1, 9, -14), 0));
      variants.add(Arguments.of(form, new Matrix(0.92f, 0, 0, 0.92f, 20, 30), 0));
      variants.add(Arguments.of(form, new Matrix(), 90));
      variants.add(Arguments.of(form, new Matrix(0, 1, -1, 0, 792, 0), 0));
    }
    return variants;
  }

  @ParameterizedTest
  @MethodSource("variants")
  void saysTheSameHoweverItLies(Form form, Matrix matrix, int rotation) throws Exception {
    PdfWriter pdf = form.drawing().draw().moved(matrix, rotation);
    assertEquals(new TreeMap<>(form.fields()), Drawn.values(pdf));
  }

  private static final Map<String, String> SF26 =
      Map.ofEntries(
          Map.entry("doc_type", "SF-26 award/contract"),
          Map.entry("piid", "70CDCR21C00000009"),
          Map.entry("effective_date", "2021-02-01"),
          Map.entry("requisition_number", "192121CRP00001"),
          Map.entry("issuing_office_code", "70CDCR"),
          Map.entry("agency", "DETENTION MANAGEMENT"),
          Map.entry("vendor", "EXAMPLE FACILITIES, LLC"),
          Map.entry("vendor_city_state", "NASHVILLE TN"),
          Map.entry("total_amount", "1500000.00"),
          Map.entry("contracting_officer", "PAT Q. EXAMPLE"),
          Map.entry("vendor_signed_date", "2021-01-28"),
          Map.entry("co_signed_date", "2021-01-29"));

  private static PdfWriter sf26() throws IOException {
    PdfWriter pdf = FormSheets.sf26();
    pdf.text(22, 62, "70CDCR21C00000009").text(210, 62, "02/01/2021");
    pdf.text(320, 62, "192121CRP00001").text(196, 80, "70CDCR");
    pdf.text(22, 92, "DETENTION MANAGEMENT").text(22, 102, "801 I Street NW, Suite 900");
    pdf.text(22, 112, "WASHINGTON DC 20536");
    pdf.text(22, 164, "EXAMPLE FACILITIES, LLC").text(22, 174, "500 EXAMPLE PKWY");
    pdf.text(22, 184, "NASHVILLE TN 37201");
    pdf.text(520, 440, "$1,500,000.00");
    pdf.text(22, 674, "Lee Vendor, President").text(310, 674, "PAT Q. EXAMPLE");
    return pdf.text(200, 706, "01/28/2021").text(500, 706, "01/29/2021");
  }

  private static final Map<String, String> SF30 =
      Map.ofEntries(
          Map.entry("doc_type", "SF-30 amendment/modification"),
          Map.entry("modification_number", "P00002"),
          Map.entry("effective_date", "2022-03-04"),
          Map.entry("agency", "ICE/INFO TECHNOLOGY"),
          Map.entry("vendor", "EXAMPLE SOFTWARE INC"),
          Map.entry("vendor_city_state", "RESTON VA"),
          Map.entry("idv_piid", "HSHQDC-12-D-00011"),
          Map.entry("piid", "70CTD021FR0000011"),
          Map.entry("contract_date", "2021-09-01"),
          Map.entry("action_obligation", "-20500.10"),
          Map.entry("description", "Excess funds are taken back."),
          Map.entry("co_signed_date", "2022-03-05"));

  private static PdfWriter sf30() throws IOException {
    PdfWriter pdf = FormSheets.sf30();
    pdf.text(22, 58, "P00002").text(178, 58, "03/04/2022").text(260, 58, "See Schedule");
    pdf.text(22, 92, "ICE/INFO TECHNOLOGY").text(22, 102, "801 I ST NW STE 700");
    pdf.text(22, 112, "WASHINGTON DC 20536");
    pdf.text(22, 152, "EXAMPLE SOFTWARE INC").text(22, 162, "11000 EXAMPLE DR");
    pdf.text(22, 172, "RESTON VA 201901234");
    pdf.text(340, 202, "HSHQDC-12-D-00011").text(340, 212, "70CTD021FR0000011");
    pdf.text(340, 232, "09/01/2021").text(22, 292, "Net Decrease: -$20,500.10");
    return pdf.text(22, 402, "Excess funds are taken back.").text(520, 742, "03/05/2022");
  }

  private static final Map<String, String> SF1449 =
      Map.ofEntries(
          Map.entry("doc_type", "SF-1449 award"),
          Map.entry("requisition_number", "192118VSD0001"),
          Map.entry("piid", "70CMSD18P00000021"),
          Map.entry("effective_date", "2018-09-10"),
          Map.entry("solicitation_number", "70CMSD18Q00000007"),
          Map.entry("issue_date", "2018-08-01"),
          Map.entry("agency", "ICE/INVESTIGATIONS SUPPORT"),
          Map.entry("vendor", "EXAMPLE ANALYTICS LLC"),
          Map.entry("vendor_city_state", "DALLAS TX"),
          Map.entry("naics", "511210"),
          Map.entry("total_amount", "48250.00"),
          Map.entry("contracting_officer", "Pat Example"),
          Map.entry("co_signed_date", "2018-09-10"));

  private static PdfWriter sf1449() throws IOException {
    PdfWriter pdf = FormSheets.sf1449();
    pdf.text(380, 34, "192118VSD0001").text(22, 62, "70CMSD18P00000021");
    pdf.text(150, 62, "09/10/2018").text(370, 62, "70CMSD18Q00000007").text(490, 62, "08/01/2018");
    pdf.text(22, 120, "ICE/INVESTIGATIONS SUPPORT").text(22, 130, "801 I ST NW");
    pdf.text(22, 140, "WASHINGTON DC 20536").text(326, 160, "511210").text(482, 160, "$38.5M");
    pdf.text(22, 296, "EXAMPLE ANALYTICS LLC").text(22, 306, "1 EXAMPLE PLZ");
    pdf.text(22, 316, "DALLAS TX 75201").text(420, 574, "$48,250.00");
    return pdf.text(310, 714, "Pat Example").text(520, 714, "09/10/2018");
  }

  private static final Map<String, String> SF18 =
      Map.of(
          "doc_type", "RFQ",
          "solicitation_number", "70CMSW20Q00000005",
          "issue_date", "2020-05-01",
          "requisition_number", "192120HSI0002",
          "agency", "ICE/FIELD SUPPORT",
          "offer_due_date", "2020-05-15");

  private static PdfWriter sf18() throws IOException {
    PdfWriter pdf = FormSheets.sf18();
    pdf.text(22, 72, "70CMSW20Q00000005")
        .text(160, 72, "05/01/2020")
        .text(260, 72, "192120HSI0002");
    pdf.text(22, 102, "ICE/FIELD SUPPORT").text(22, 112, "801 I ST NW");
    return pdf.text(22, 122, "WASHINGTON DC 20536").text(22, 282, "05/15/2020");
  }

  private static final Map<String, String> OF347 =
      Map.of(
          "doc_type", "OF-347 order",
          "date", "2013-04-02",
          "piid", "HSCEMD-13-P-00042",
          "agency", "ICE/MISSION SUPPORT",
          "vendor", "EXAMPLE SUPPLY CO",
          "total_amount", "3120.55");

  private static PdfWriter of347() throws IOException {
    PdfWriter pdf = FormSheets.of347();
    pdf.text(22, 62, "04/02/2013").text(22, 92, "HSCEMD-13-P-00042");
    pdf.text(22, 122, "ICE/MISSION SUPPORT").text(22, 132, "801 I ST NW");
    pdf.text(22, 142, "WASHINGTON DC 20536").text(22, 202, "EXAMPLE SUPPLY CO");
    return pdf.text(520, 602, "$3,120.55");
  }
}
