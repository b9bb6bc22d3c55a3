package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.FormEntries;
import disclosure.document.FormSheets;
import disclosure.document.PdfWriter;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms with entries for a screen: filled in they state what was filled in, blank ones nothing. */
class FilledOnScreenTest {
  private static final Map<String, String> SF33 =
      Map.ofEntries(
          Map.entry("doc_type", "SF-33 solicitation/offer/award"),
          Map.entry("piid", "70CDCR19C00000021"),
          Map.entry("solicitation_number", "70CDCR19R00000004"),
          Map.entry("issue_date", "2019-01-07"),
          Map.entry("requisition_number", "192119CRP00004"),
          Map.entry("agency", "ICE/DETENTION MANAGEMENT"),
          Map.entry("vendor", "EXAMPLE GUARD SERVICES LLC"),
          Map.entry("vendor_city_state", "EL PASO TX"),
          Map.entry("vendor_signed_date", "2019-02-20"),
          Map.entry("total_amount", "12345678.90"),
          Map.entry("contracting_officer", "PAT Q. EXAMPLE"),
          Map.entry("co_signed_date", "2019-06-28"));

  private static FormEntries entries(PdfWriter pdf, boolean drawn) {
    return drawn ? FormEntries.drawn(pdf) : FormEntries.valuesOnly(pdf);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void filledSolicitationOfferAndAward(boolean drawn) throws Exception {
    FormEntries form = entries(FormSheets.sf33(), drawn);
    offer(form).entry(22, 60, "70CDCR19C00000021").entry(195, 400, "$12,345,678.90");
    form.entry(22, 600, "PAT Q. EXAMPLE").entry(475, 600, "06/28/2019");
    assertEquals(new TreeMap<>(SF33), Drawn.values(form.done()));
  }

  private static FormEntries offer(FormEntries form) throws IOException {
    form.entry(155, 60, "70CDCR19R00000004").entry(325, 60, "01/07/2019");
    form.entry(420, 60, "192119CRP00004").entry(22, 90, "ICE/DETENTION MANAGEMENT");
    form.entry(22, 101, "801 I ST NW").entry(22, 112, "WASHINGTON DC 20536");
    form.entry(22, 300, "EXAMPLE GUARD SERVICES LLC").entry(22, 311, "1 EXAMPLE PLZ");
    return form.entry(22, 322, "EL PASO TX 79901").entry(480, 360, "02/20/2019");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void offerThatNobodyTookHasNoVendorAndNoTotal(boolean drawn) throws Exception {
    FormEntries form = offer(entries(FormSheets.sf33(), drawn));
    form.entry(22, 60, "").entry(195, 400, "").entry(475, 600, "");
    Map<String, String> expected = new TreeMap<>(SF33);
    expected
        .keySet()
        .removeAll(
            java.util.Set.of(
                "piid",
                "vendor",
                "vendor_city_state",
                "total_amount",
                "contracting_officer",
                "co_signed_date"));
    expected.put("doc_type", "SF-33 solicitation/offer/award");
    assertEquals(expected, Drawn.values(form.done()));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void filledCommercialOrder(boolean drawn) throws Exception {
    FormEntries form = entries(FormSheets.sf1449(), drawn);
    form.entry(22, 60, "70CMSD18P00000021").entry(150, 60, "09/10/2018");
    form.entry(22, 120, "ICE/INVESTIGATIONS SUPPORT").entry(22, 294, "EXAMPLE ANALYTICS LLC");
    form.entry(22, 305, "1 EXAMPLE PLZ").entry(22, 316, "DALLAS TX 75201");
    form.entry(420, 572, "$48,250.00").entry(520, 712, "09/10/2018");
    assertEquals(
        Map.of(
            "doc_type", "SF-1449 award",
            "piid", "70CMSD18P00000021",
            "effective_date", "2018-09-10",
            "agency", "ICE/INVESTIGATIONS SUPPORT",
            "vendor", "EXAMPLE ANALYTICS LLC",
            "vendor_city_state", "DALLAS TX",
            "total_amount", "48250.00",
            "co_signed_date", "2018-09-10"),
        Drawn.values(form.done()));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void filledModification(boolean drawn) throws Exception {
    FormEntries form = entries(FormSheets.sf30(), drawn);
    form.entry(22, 56, "P00007").entry(175, 56, "05/06/2020");
    form.entry(22, 148, "EXAMPLE SOFTWARE INC").entry(22, 159, "RESTON VA 20190");
    form.entry(340, 200, "70CTD018C00000005").entry(22, 290, "Net Increase: $9,000.00");
    assertEquals(
        Map.of(
            "doc_type", "SF-30 amendment/modification",
            "modification_number", "P00007",
            "effective_date", "2020-05-06",
            "vendor", "EXAMPLE SOFTWARE INC",
            "vendor_city_state", "RESTON VA",
            "piid", "70CTD018C00000005",
            "action_obligation", "9000.00"),
        Drawn.values(form.done()));
  }

  @Test
  void blankEntriesStateNothing() throws Exception {
    for (PdfWriter blank :
        new PdfWriter[] {
          FormSheets.sf18(),
          FormSheets.sf26(),
          FormSheets.sf30(),
          FormSheets.sf33(),
          FormSheets.sf1449(),
          FormSheets.of347()
        }) {
      FormEntries form = FormEntries.drawn(blank);
      for (int top = 60; top < 700; top += 40) {
        form.entry(22, top, "").entry(330, top, " ");
      }
      assertEquals(java.util.Set.of("doc_type"), Drawn.values(form.done()).keySet());
    }
  }
}
