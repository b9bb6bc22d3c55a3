package disclosure.source.announcement;

import static disclosure.source.announcement.InventedAward.ACTIVITY;
import static disclosure.source.announcement.InventedAward.parse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import disclosure.model.AnnouncedVendor;
import disclosure.model.Announcement;
import disclosure.model.Announcement.Kind;
import disclosure.model.RecordException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented awards in the publisher's form. */
class AnnouncementParserTest {
  @Test
  void reads_a_new_contract() throws RecordException {
    Announcement read =
        parse(
            "Example Systems, Inc.,* Fort Wayne, Indiana, has been awarded an $85,500,000"
                + " indefinite-delivery contract for software."
                + ACTIVITY
                + " (W31P4Q-16-D-0072).");
    assertEquals(
        List.of(
            new AnnouncedVendor("Example Systems, Inc.", "Fort Wayne", "Indiana", "*", null, null)),
        read.vendors());
    assertEquals(new BigDecimal("85500000.00"), read.amount());
    assertEquals(Kind.CONTRACT, read.kind());
    assertEquals("W31P4Q-16-D-0072", read.piid());
    assertEquals("U.S. Army Example Command, Redstone Arsenal, Alabama", read.activity());
    assertEquals("ARMY", read.heading());
    assertFalse(read.shared());
  }

  @Test
  void reads_a_modification_of_a_contract_named_in_the_sentence() throws RecordException {
    Announcement read =
        parse(
            "Example Co., St. Louis, Missouri, was awarded a $7,100,000 modification (P00012) to"
                + " contract W52P1J-15-C-0026 for support."
                + ACTIVITY
                + ".");
    assertEquals(Kind.MODIFICATION, read.kind());
    assertEquals("P00012", read.modification());
    assertEquals("W52P1J-15-C-0026", read.piid());
    assertNull(read.parentPiid());
  }

  @Test
  void tells_an_order_from_the_contract_it_is_placed_under() throws RecordException {
    Announcement both =
        parse(
            "Example Co., Reston, Virginia, is being awarded a $9,000,000 firm-fixed-price delivery"
                + " order under a previously awarded contract (M67854-12-D-4153) for laptops."
                + ACTIVITY
                + " (M67854-17-F-0075).");
    assertEquals(Kind.ORDER, both.kind());
    assertEquals("M67854-17-F-0075", both.piid());
    assertEquals("M67854-12-D-4153", both.parentPiid());
    Announcement vehicle =
        parse(
            "Example Co., Reston, Virginia, is being awarded $9,000,000 for task order 0004 under a"
                + " previously awarded contract (M67854-12-D-4153) for laptops."
                + ACTIVITY
                + ".");
    assertEquals("M67854-12-D-4153", vehicle.piid());
    assertEquals("M67854-12-D-4153", vehicle.parentPiid());
    assertEquals("0004", vehicle.orderNumber());
    assertNull(both.orderNumber());
  }

  @ParameterizedTest
  @CsvSource({
    "CONTRACT, 'a $9,000,000 multiple award task order contract (W912PP-14-D-0021) for work.'",
    "CONTRACT, 'a $9,000,000 contract (W912PP-14-D-0021) for aircraft modification kits.'",
    "CONTRACT, 'a $9,000,000 contract (W912PP-14-D-0021) for the placement of task orders.'",
    "MODIFICATION, 'a $9,000,000 task order modification (0004) to contract W912PP-14-D-0021.'",
    "MODIFICATION, 'a $9,000,000 contract modification to contract W912PP-14-D-0021 for work.'",
    "ORDER, 'a $9,000,000 delivery order against contract W912PP-14-D-0021 for work.'"
  })
  void tells_what_is_announced(Kind kind, String words) throws RecordException {
    Announcement read =
        parse("Example Co., Reston, Virginia, was awarded " + words + ACTIVITY + ".");
    assertEquals(kind, read.kind());
    assertEquals("W912PP-14-D-0021", read.piid());
  }

  @ParameterizedTest
  @CsvSource({
    "(FA8629 -14-D-2407), FA8629-14-D-2407",
    "(N00024 13 C-5403), N00024-13-C-5403",
    "(SPE1C1-17-D- B027), SPE1C1-17-D-B027",
    "(W58RGZ-17-0003), W58RGZ-17-0003",
    "(F04701-01-0001), F04701-01-0001",
    "(HQ0034-19-9-0001), HQ0034-19-9-0001",
    "(47QTCK18D0004), 47QTCK18D0004",
    "(N0001925C0030), N0001925C0030",
    "(N65236-15-D-4803/P00015), N65236-15-D-4803",
    "(GS00Q14OADU142), GS00Q14OADU142"
  })
  void reads_numbers_as_they_are_printed(String printed, String piid) throws RecordException {
    Announcement read =
        parse(
            "Example Co., Reston, Virginia, was awarded a $9,000,000 contract for work."
                + ACTIVITY
                + " "
                + printed
                + ".");
    assertEquals(piid, read.piid());
  }

  @Test
  void a_solicitation_is_no_contract() throws RecordException {
    Announcement read =
        parse(
            "UPDATE: Example Co.,* Reston, Virginia (SPE8EC-15-D-0002), has been added as an awardee"
                + " to the multiple award contract issued against solicitation SPM8EC-11-R-0004.");
    assertEquals(Kind.ADDED_VENDOR, read.kind());
    assertEquals("SPE8EC-15-D-0002", read.piid());
  }

  @Test
  void does_not_take_obligated_funds_for_the_award() throws RecordException {
    Announcement none =
        parse("Example Co., Dayton, Ohio, has been awarded a contract for work." + ACTIVITY + ".");
    assertNull(none.amount());
    Announcement later =
        parse(
            "Example Co., Dayton, Ohio, has been awarded a contract for work. The total value of"
                + " the contract is not to exceed $12.5 million."
                + ACTIVITY
                + ".");
    assertEquals(new BigDecimal("12500000.00"), later.amount());
  }

  @ParameterizedTest
  @CsvSource({
    "'CORRECTION: The contract announced on Oct. 1, 2015, was not awarded.', CORRECTION",
    "'The program provides many useful things to the fleet.', NO_AWARD",
    "'Naval Command was unable to award the contract that was announced yesterday.', CORRECTION",
    "'The Navy is awarding contracts that will provide for competition.', VENDORS_ELSEWHERE",
    "'Ten companies are being awarded contracts for shipping. They are: A; B.', VENDORS_ELSEWHERE"
  })
  void says_why_a_paragraph_is_not_read(String text, String code) {
    RecordException e = assertThrows(RecordException.class, () -> parse(text));
    assertEquals(code, e.code());
  }

  @ParameterizedTest
  @CsvSource({
    "ORDER, '$9,000,000 for Blanket Purchasing Agreement call 0035, under a previously awarded BPA (M00264-10-A-0026) for screens.'",
    "ORDER, 'a $9,000,000 firm-fixed-price contract (0018) on basic ordering agreement M00264-10-A-0026.'",
    "ORDER, '$9,000,000 for job order 0056 under a previously awarded contract (M00264-10-A-0026) for screens.'",
    "ORDER, 'a $9,000,000 undefinitized action against a previously issued basic ordering agreement (M00264-10-A-0026).'",
    "MODIFICATION, '$9,000,000 to exercise Option Year 3 of a contract (M00264-10-A-0026) for screens.'",
    "MODIFICATION, 'a $9,000,000 18-month option period under a previously awarded contract (M00264-10-A-0026).'",
    "MODIFICATION, 'a $9,000,000 undefinitized contract action to previously awarded contract M00264-10-A-0026.'",
    "MODIFICATION, 'a $9,000,000 unpriced change order to a previously awarded contract (M00264-10-A-0026).'",
    "MODIFICATION, '$9,000,000 for job order 0002, modification 01 under a contract (M00264-10-A-0026) for flares.'",
    "CONTRACT, 'a $9,000,000 task order, order-dependent contract (M00264-10-A-0026) for construction.'",
    "CONTRACT, 'a $9,000,000 cost-no fee (to be negotiated at the task order level) contract (M00264-10-A-0026) for pods.'",
    "CONTRACT, 'a $9,000,000 contract for hulls, exercising options at the time of award (M00264-10-A-0026).'"
  })
  void tells_orders_and_changes_from_new_contracts(Kind kind, String words) throws RecordException {
    Announcement read =
        parse("Example Co., Reston, Virginia, was awarded " + words + ACTIVITY + ".");
    assertEquals(kind, read.kind());
    assertEquals("M00264-10-A-0026", read.piid());
  }

  @ParameterizedTest
  @CsvSource({
    "'a $9 million modification to delivery order N0001917F0108 against agreement N00019-14-G-0020.', N0001917F0108, N00019-14-G-0020,",
    "'a $9 million modification to delivery order 3000 against agreement N00019-14-G-0020.', N00019-14-G-0020, N00019-14-G-0020, 3000",
    "'a $9 million modification (13) to previously awarded task order FA8723-13-D-0001 0002 for work.', FA8723-13-D-0001, FA8723-13-D-0001, 0002",
    "'a $9 million modification (P00018) to contract (HQ0034-11-D-0002-0001) for work.', HQ0034-11-D-0002-0001, HQ0034-11-D-0002, 0001",
    "'a $9 million delivery order 4Y03 against agreement N00019-14-G-0020.', N00019-14-G-0020, N00019-14-G-0020, 4Y03",
    "'a $9 million task order (P00003) to contract HQ0034-14-A-0023.', HQ0034-14-A-0023, HQ0034-14-A-0023,"
  })
  void gives_an_order_the_contract_it_is_placed_under(
      String words, String piid, String parent, String order) throws RecordException {
    Announcement read =
        parse("Example Co., Reston, Virginia, was awarded " + words + ACTIVITY + ".");
    assertEquals(piid, read.piid());
    assertEquals(parent, read.parentPiid());
    assertEquals(order, read.orderNumber());
  }

  @ParameterizedTest
  @CsvSource({
    "'Center, Reston, Virginia in the contracting activity.'",
    "'Center, Reston, Virginia, the contracting activity (W912HN-14-C-0011).'",
    "'Center, Reston, Virginia, is the contracting activities.'",
    "'The contracting activity responsible for this action is with Center, Reston, Virginia (W912HN-14-C-0011).'",
    "'The contract activity is the Center, Reston, Virginia (W912HN-14-C-0011).'",
    "'The Center, Reston, Virginia, is the contracting activity (W912HN‐14‐C‐0011).'"
  })
  void reads_the_activity_in_other_words(String words) throws RecordException {
    Announcement read =
        parse("Alpha Co., Mesa, Arizona, was awarded a $9,000,000 contract for work. " + words);
    assertEquals("Center, Reston, Virginia", read.activity());
    assertEquals(words.contains("(") ? "W912HN-14-C-0011" : null, read.piid());
  }

  @ParameterizedTest
  @CsvSource({
    "'is the contracting activity. (Awarded Sept. 9, 2014)', 2014-09-09",
    "'is the contracting activity (W912HN-14-C-0011). (Awarded on May 31, 2016)', 2016-05-31",
    "'is the contracting activity. (Note: This contract was awarded Aug. 8, 2014.)', 2014-08-08",
    "'is the contracting activity. It was awarded Aug. 8, 2014, in Ohio.',"
  })
  void tells_when_it_was_awarded(String end, LocalDate day) throws RecordException {
    String award = "Alpha Co., Mesa, Arizona, was awarded a $9,000,000 contract. Center, Ohio, ";
    assertEquals(day, parse(award + end).awarded());
  }

  @Test
  void takes_an_order_and_its_contract_printed_together() throws RecordException {
    Announcement read =
        parse(
            "Alpha Co., Mesa, Arizona, was awarded a $9,000,000 contract for work. Center, Ohio, is"
                + " the contracting activity (FA8620-15-G-4040/FA8620-17-F-2357).");
    assertEquals(Kind.ORDER, read.kind());
    assertEquals("FA8620-17-F-2357", read.piid());
    assertEquals("FA8620-15-G-4040", read.parentPiid());
    Announcement vehicle =
        parse(
            "Alpha Co., Mesa, Arizona, was awarded a $9,000,000 indefinite-delivery contract for work."
                + " Center, Ohio, is the contracting activity (FA8102-17-D-0003/FA8102-17-F-0033).");
    assertEquals(Kind.CONTRACT, vehicle.kind());
    assertEquals("FA8102-17-D-0003", vehicle.piid());
  }
}
