package disclosure.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosureScriptsTest {
  private final MatchedLedger ledger = newLedger();

  private static MatchedLedger newLedger() {
    try {
      return new MatchedLedger();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @AfterEach
  void close() throws SQLException {
    ledger.close();
  }

  @Test
  void theRecipientIsTheCompany() throws SQLException {
    ledger
        .award("A1", 1, "2020-01-01", "2021-01-01")
        .linked(1, "oracle", "direct", null, null)
        .match();
    assertEquals(List.of("A1 oracle direct N linked primary"), ledger.disclosures());
    assertEquals(
        List.of("V1 oracle 2020-01-01 2021-01-01"),
        ledger.rows(
            "SELECT concat_ws(' ', vendor_id, company_id, from_date, to_date) FROM vendor_company"));
  }

  @Test
  void ownershipFollowsTheActionDate() throws SQLException {
    ledger
        .award("A1", 1, "2009-06-01", "2010-06-01", "2012-06-01", "2013-06-01")
        .award("A2", 1, "2009-06-01")
        .linked(1, "ibm", "subsidiary", "2011-04-01", null)
        .match();
    assertEquals(List.of("A1 ibm subsidiary N linked primary 2012-06-01"), ledger.disclosures());
  }

  @Test
  void anOwnershipChangeGivesDatedRows() throws SQLException {
    ledger
        .award("A1", 1, "2009-06-01", "2012-06-01")
        .linked(1, "oracle", "direct", null, "2011-03-31")
        .linked(1, "ibm", "subsidiary", "2011-04-01", null)
        .match();
    assertEquals(
        List.of(
            "A1 ibm subsidiary N linked primary 2012-06-01",
            "A1 oracle direct N linked other to 2009-06-01"),
        ledger.disclosures());
  }

  @ParameterizedTest
  @CsvSource({"goldengate, a product of ORACLE", "oracle, the company itself"})
  void wordsOfTheRecordLinkWhatAResellerSold(String product, String whose) throws SQLException {
    ledger
        .product(product, "oracle", null, null)
        .award("A1", 2, "2020-01-01")
        .mention(product, "oracle", null)
        .seller(2, "reseller")
        .match();
    assertEquals(List.of("A1 oracle reseller W linked primary"), ledger.disclosures());
    String quote = product.toUpperCase(Locale.ROOT);
    assertEquals(
        List.of(
            "The record's own words name “%s”, %s; the recipient, VENDOR 2, is a known reseller. %s f row=1"
                .formatted(quote, whose, quote)),
        ledger.rows("SELECT concat_ws(' ', reason, quote, file_id, locator) FROM disclosure"));
  }

  @Test
  void onlyActionsThatNameTheCompanyCountAsNamed() throws SQLException {
    ledger
        .product("azure", "microsoft", null, null)
        .product("excel", "microsoft", null, null)
        .award("A1", 2, "2020-01-01", "2020-02-01", "2020-03-01")
        .mention("azure", "microsoft", null)
        .mention("excel", "microsoft", null)
        .award("A2", 2, "2020-01-01")
        .mention("azure", "microsoft", "it is named as a subject to be taught")
        .run("UPDATE action SET obligated_usd = 100.10 * number")
        .match();
    assertEquals(
        List.of("A1 300.30", "A2"),
        ledger.rows("SELECT concat_ws(' ', award_key, named_usd) FROM disclosure ORDER BY 1"));
  }

  @Test
  void aDoubtedMentionIsLeftToAPerson() throws SQLException {
    ledger
        .product("excel", "microsoft", null, null)
        .award("A1", 2, "2020-01-01")
        .mention("excel", "microsoft", "it is named as a subject to be taught")
        .award("A2", 2, "2020-01-01")
        .mention("excel", "microsoft", null)
        .run("UPDATE award SET psc_code = 'U012' WHERE award_key = 'A2'")
        .match();
    assertEquals(
        List.of("A1 microsoft reseller W review other", "A2 microsoft reseller W review other"),
        ledger.disclosures());
  }

  @Test
  void theOwnersOwnSaleIsNoResale() throws SQLException {
    ledger
        .product("goldengate", "oracle", null, null)
        .award("A1", 1, "2020-01-01")
        .mention("goldengate", "oracle", null)
        .linked(1, "oracle", "direct", null, null)
        .match();
    assertEquals(List.of("A1 oracle direct N linked primary"), ledger.disclosures());
  }

  @Test
  void aResellersOwnerComesSecond() throws SQLException {
    ledger
        .product("azure", "microsoft", null, null)
        .award("A1", 1, "2020-01-01")
        .mention("azure", "microsoft", null)
        .linked(1, "dell", "subsidiary", null, null)
        .run("UPDATE shard_vendor_match SET kind = 'reseller'")
        .match();
    assertEquals(
        List.of("A1 dell subsidiary N linked other", "A1 microsoft reseller W linked primary"),
        ledger.disclosures());
  }

  @Test
  void aProductsOwnerFollowsTheActionDate() throws SQLException {
    ledger
        .product("vmware", "dell", null, "2021-10-31")
        .run(
            "INSERT INTO product VALUES ('vmware2', 'ibm', 'VMWARE', NULL, 'x', '2021-11-01', NULL, 'x')")
        .award("A1", 2, "2020-01-01", "2022-01-01")
        .mention("vmware", "dell", null)
        .mention("vmware2", "ibm", null)
        .match();
    assertEquals(
        List.of(
            "A1 dell reseller W linked other to 2020-01-01",
            "A1 ibm reseller W linked primary 2022-01-01"),
        ledger.disclosures());
  }

  @Test
  void siblingsTellWhatASilentOrderIsFor() throws SQLException {
    ledger.product("azure", "microsoft", null, null).seller(2, "reseller");
    ledger.award("HSHQDC15A00017/O1", 2, "2017-01-01").mention("azure", "microsoft", null);
    ledger.award("HSHQDC15A00017/O2", 2, "2017-02-01").mention("azure", "microsoft", null);
    ledger.award("HSHQDC15A00017/O3", 2, "2017-03-01").match();
    assertTrue(
        ledger.disclosures().contains("O3 microsoft vehicle V linked primary"),
        ledger.disclosures().toString());
    assertEquals(
        List.of(
            "The order itself names no product; it hangs under HSHQDC15A00017, and 2 of its 2 other orders"
                + " here name products of MICROSOFT and none another's; O1 says “AZURE”. AZURE row=1"),
        ledger.rows(
            "SELECT concat_ws(' ', reason, quote, locator) FROM disclosure WHERE relation = 'vehicle'"));
  }

  @Test
  void oneSiblingIsTooWeakToLink() throws SQLException {
    ledger.product("azure", "microsoft", null, null).seller(2, "reseller");
    ledger.award("HSHQDC15A00017/O1", 2, "2017-01-01").mention("azure", "microsoft", null);
    ledger.award("HSHQDC15A00017/O2", 2, "2017-02-01").match();
    assertTrue(
        ledger.disclosures().contains("O2 microsoft vehicle V review other"),
        ledger.disclosures().toString());
  }

  @Test
  void siblingsOfSeveralOwnersTellNothing() throws SQLException {
    ledger.product("azure", "microsoft", null, null).product("goldengate", "oracle", null, null);
    ledger.seller(2, "reseller");
    for (String order : List.of("O1", "O2", "O3")) {
      ledger.award("HSHQDC15A00017/" + order, 2, "2017-01-01").mention("azure", "microsoft", null);
    }
    ledger.award("HSHQDC15A00017/O4", 2, "2017-01-01").mention("goldengate", "oracle", null);
    ledger.award("HSHQDC15A00017/O5", 2, "2017-02-01").match();
    assertTrue(
        ledger.disclosures().contains("O5 - unresolved U linked primary"),
        ledger.disclosures().toString());
  }

  @Test
  void cataloguesTellNothing() throws SQLException {
    ledger.product("azure", "microsoft", null, null).seller(2, "reseller");
    for (String order : List.of("O1", "O2", "O3")) {
      ledger.award("NNG15SC10B/" + order, 2, "2017-01-01").mention("azure", "microsoft", null);
    }
    ledger.award("NNG15SC10B/O4", 2, "2017-02-01").match();
    assertTrue(
        ledger.disclosures().contains("O4 - unresolved U linked primary"),
        ledger.disclosures().toString());
  }

  @Test
  void theCuratedListAndTheVehiclesOwnWordsBindOrders() throws SQLException {
    ledger
        .product("azure", "microsoft", null, null)
        .run(
            "INSERT INTO vehicle_product VALUES ('GS1', 'GS1', 'oracle', NULL, NULL, 'Says so.', 'x')")
        .award("GS1/O1", 2, "2017-01-01")
        .award("IDV2", 2, "2017-01-01")
        .mention("azure", "microsoft", null)
        .award("IDV2/O2", 2, "2017-01-01")
        .match();
    assertEquals(
        List.of(
            "IDV2 microsoft reseller W linked primary",
            "O1 oracle vehicle V linked primary",
            "O2 microsoft vehicle V linked primary"),
        ledger.disclosures());
    assertEquals(
        List.of("GS1"), ledger.rows("SELECT quote FROM disclosure WHERE award_key = 'O1'"));
  }

  @Test
  void subcontractorsAreDisclosedBesideThePrime() throws SQLException {
    ledger
        .product("azure", "microsoft", null, null)
        .award("A1", 1, "2020-01-01")
        .linked(1, "oracle", "direct", null, null)
        .subaward("S1", "A1", 2, "2020-02-01")
        .linked(2, "dell", "subsidiary", null, null)
        .subaward("S2", "A1", 3, "2020-02-01")
        .mention("azure", "microsoft", null)
        .match();
    assertEquals(
        List.of(
            "A1 oracle direct N linked primary",
            "A1 S1 dell subaward N linked primary",
            "A1 S2 microsoft subaward W review other"),
        ledger.disclosures());
  }

  @Test
  void aResellersTechnologyWithoutOwnerIsUnresolved() throws SQLException {
    ledger
        .award("A1", 2, "2020-01-01")
        .award("A2", 2, "2020-01-01")
        .run("UPDATE award SET psc_code = '7110' WHERE award_key = 'A2'")
        .award("A3", 3, "2020-01-01")
        .run("UPDATE award SET psc_code = 'S206' WHERE award_key = 'A3'")
        .seller(2, "reseller")
        .seller(3, "reseller")
        .match();
    assertEquals(List.of("A1 - unresolved U linked primary"), ledger.disclosures());
  }

  @Test
  void aDecisionAboutAnAwardBeatsTheRules() throws SQLException {
    ledger
        .award("A1", 1, "2020-01-01")
        .linked(1, "oracle", "direct", null, null)
        .award("A2", 2, "2020-01-01")
        .seller(2, "reseller")
        .run(
            "INSERT INTO decision VALUES ('award_key', 'A1', NULL, 'oracle', 'rejected', NULL, NULL, 'me',"
                + " '2026-01-02', 'read it', NULL), ('award_key', 'A2', NULL, 'ibm', 'linked', NULL, NULL,"
                + " 'me', '2026-01-02', 'read it.', NULL)")
        .match();
    assertEquals(
        List.of("A1 oracle direct D rejected other", "A2 ibm reseller D linked primary"),
        ledger.disclosures());
    assertEquals(
        List.of("me decided on 2026-01-02 that this award is for IBM: read it."),
        ledger.rows("SELECT reason FROM disclosure WHERE award_key = 'A2'"));
  }

  @Test
  void aRejectedVendorIsNotLinkedByItsOtherRecords() throws SQLException {
    ledger
        .award("A1", 1, "2020-01-01")
        .verdict(1, "oracle", "direct", "rejected", null, null)
        .match();
    assertEquals(List.of("A1 oracle direct N rejected other"), ledger.disclosures());
  }
}
