package disclosure.source.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import disclosure.model.CodeName;
import disclosure.model.Flag;
import disclosure.model.SourceAction;
import disclosure.source.FileLayout;
import disclosure.source.InputFile;
import disclosure.source.RecordCursor;
import disclosure.source.Scope;
import disclosure.source.Slice;
import disclosure.source.SourceSpec;
import disclosure.source.format.RecordFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FpdsAtomTest {
  private static final String AWARD =
      """
      <a:award version="1.4"><a:awardID>
        <a:awardContractID><a:agencyID name="ICE">7012</a:agencyID><a:PIID>70CMSD25F0000001</a:PIID>
          <a:modNumber>P00001</a:modNumber><a:transactionNumber>0</a:transactionNumber></a:awardContractID>
        <a:referencedIDVID><a:agencyID>4730</a:agencyID><a:PIID>GS35F0086U</a:PIID></a:referencedIDVID></a:awardID>
        <a:relevantContractDates><a:signedDate>2025-03-04 10:58:44</a:signedDate></a:relevantContractDates>
        <a:dollarValues><a:obligatedAmount>12.50</a:obligatedAmount></a:dollarValues>
        <a:purchaserInformation><a:contractingOfficeAgencyID name="OPO">7001</a:contractingOfficeAgencyID>
          <a:fundingRequestingAgencyID name="ICE">7012</a:fundingRequestingAgencyID></a:purchaserInformation>
        <a:contractData><a:contractActionType description="DELIVERY ORDER">C</a:contractActionType></a:contractData>
        <a:transactionInformation><a:createdBy>JANE.DOE@DHS.GOV</a:createdBy></a:transactionInformation>
      </a:award>
      """;

  @TempDir Path folder;

  @Test
  void composesKeysFromTheNumberBearingAgencyAndScopeFromTheAwardingOne() throws IOException {
    ReadFile.Result result = read(AWARD);
    SourceAction action = action(result);
    assertEquals(new Scope("7001", "7012", LocalDate.of(2025, 3, 4), false), result.scope());
    assertEquals("CONT_AWD_70CMSD25F0000001_7012_GS35F0086U_4730", action.award().key());
    assertEquals("7012_4730_70CMSD25F0000001_P00001_GS35F0086U_0", action.transactionKey());
    assertEquals(new CodeName("7001", "OPO"), action.purchaser().awardingAgency());
    assertEquals(List.of(), action.flags());
  }

  @Test
  void readsEitherNamespaceAlike() throws IOException {
    assertEquals(
        read(AWARD, "https://www.fpds.gov/FPDS").statements(),
        read(AWARD, "http://www.fpdsng.com/FPDS").statements());
  }

  @Test
  void readsAVehicleUnderAVehicle() throws IOException {
    SourceAction action =
        action(
            read(
                """
                <a:IDV><a:contractID><a:IDVID><a:agencyID>7014</a:agencyID><a:PIID>70B03C20A1</a:PIID>
                  <a:modNumber>0</a:modNumber></a:IDVID>
                  <a:referencedIDVID><a:agencyID>4732</a:agencyID><a:PIID>GS35F446AA</a:PIID></a:referencedIDVID>
                  </a:contractID>
                  <a:relevantContractDates><a:lastDateToOrder>2032-07-30 00:00:00</a:lastDateToOrder></a:relevantContractDates>
                  <a:purchaserInformation><a:contractingOfficeAgencyID>7014</a:contractingOfficeAgencyID></a:purchaserInformation>
                  <a:contractData><a:contractActionType description="IDC">B</a:contractActionType>
                    <a:typeOfIDC description="INDEFINITE DELIVERY / INDEFINITE QUANTITY">B</a:typeOfIDC></a:contractData>
                </a:IDV>
                """));
    assertEquals("CONT_IDV_70B03C20A1_7014", action.award().key());
    assertEquals("CONT_IDV_GS35F446AA_4732", action.award().parentKey());
    assertEquals("7014_-NONE-_70B03C20A1_0_-NONE-_-NONE-", action.transactionKey());
    assertEquals(
        new CodeName("IDV_B_B", "INDEFINITE DELIVERY / INDEFINITE QUANTITY"),
        action.award().type());
    assertEquals(LocalDate.of(2032, 7, 30), action.period().orderingEnd());
  }

  @Test
  void readsAnOtherTransactionVehicle() throws IOException {
    ReadFile.Result result =
        read(
            """
            <a:OtherTransactionIDV><a:OtherTransactionIDVID><a:OtherTransactionIDVContractID>
              <a:agencyID>9700</a:agencyID><a:PIID>W15QKN1891008</a:PIID><a:modNumber>P00039</a:modNumber>
              </a:OtherTransactionIDVContractID></a:OtherTransactionIDVID>
              <a:contractDetail><a:PSCCode description="R&amp;D">AC54</a:PSCCode>
                <a:dollarValues><a:obligatedAmount>8100000.00</a:obligatedAmount></a:dollarValues>
                <a:contractData><a:contractActionType description="OTHER TRANSACTION IDV">O</a:contractActionType></a:contractData>
                <a:vendor><a:vendorHeader><a:vendorName>ATI</a:vendorName></a:vendorHeader></a:vendor>
              </a:contractDetail></a:OtherTransactionIDV>
            """);
    SourceAction action = action(result);
    assertEquals("CONT_IDV_W15QKN1891008_9700", action.award().key());
    assertEquals(new CodeName("O", "OTHER TRANSACTION IDV"), action.award().type());
    assertEquals(new CodeName("AC54", "R&D"), action.purchase().product());
    assertEquals("ATI", action.vendor().name());
    assertEquals(
        List.of(
            new Flag(
                "AGENCY_FROM_KEY",
                "content/OtherTransactionIDV/contractDetail/purchaserInformation/contractingOfficeAgencyID",
                "9700")),
        action.flags());
  }

  @Test
  void refusesAnEntryOfNoKnownKind() throws IOException {
    ReadFile.Result result = read("<a:grant><a:PIID>X</a:PIID></a:grant>");
    assertNotNull(result.refusal());
    assertEquals("ENTRY_UNKNOWN", result.refusal().code());
  }

  @Test
  void neverHoldsWhatOfficialsAreCalled() throws IOException {
    Path page = page(AWARD, "https://www.fpds.gov/FPDS");
    SourceSpec spec = ReadFile.catalog().get("fpds_atom");
    InputFile file = new InputFile(spec.id(), page.toString(), null, Files.size(page));
    Slice slice = Slice.whole(0, file, FileLayout.SELF_DESCRIBED);
    try (RecordCursor cursor = RecordFormats.of(spec, file).open(slice, spec)) {
      cursor.next();
      assertEquals(true, cursor.payload().contains("70CMSD25F0000001"));
      assertEquals(false, cursor.payload().contains("JANE.DOE"));
    }
  }

  private static SourceAction action(ReadFile.Result result) {
    return (SourceAction) result.statements().get(0);
  }

  private ReadFile.Result read(String record) throws IOException {
    return read(record, "https://www.fpds.gov/FPDS");
  }

  private ReadFile.Result read(String record, String namespace) throws IOException {
    return ReadFile.all("fpds_atom", page(record, namespace)).get(0);
  }

  private Path page(String record, String namespace) throws IOException {
    return Files.writeString(
        folder.resolve("page.xml"),
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry><content xmlns:a='"
            + namespace
            + "' type='application/xml'>"
            + record
            + "</content></entry></feed>");
  }
}
