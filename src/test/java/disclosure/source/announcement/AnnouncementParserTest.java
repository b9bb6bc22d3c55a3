package disclosure.source.announcement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.model.AnnouncedVendor;
import disclosure.model.Announcement;
import disclosure.model.Announcement.Kind;
import disclosure.model.RecordException;
import disclosure.source.announcement.AnnouncementPage.Paragraph;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented awards in the publisher's form. */
class AnnouncementParserTest {
  private static final String ACTIVITY =
      " Work will be performed in Dayton, Ohio. Fiscal 2016 funds in the amount of $72,516 are being"
          + " obligated at the time of award. U.S. Army Example Command, Redstone Arsenal, Alabama, is"
          + " the contracting activity";

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
  void reads_vendors_that_are_listed_after_the_verb() throws RecordException {
    Announcement read =
        parse(
            "Two companies have been awarded a $20,000,000 contract for airlift. They are: Alpha"
                + " Airlines, Inc., Dayton, Ohio (HTC711-14-D-CC05); and Beta Air LLC, Reston,"
                + " Virginia (HTC711-14-D-CC06)."
                + ACTIVITY
                + ".");
    assertEquals(
        List.of("Alpha Airlines, Inc.", "Beta Air LLC"),
        read.vendors().stream().map(AnnouncedVendor::name).toList());
    assertTrue(read.shared());
  }

  @Test
  void gives_each_vendor_its_number_of_those_at_the_end_or_none() throws RecordException {
    String award =
        "Alpha Inc., Dayton, Ohio; and Beta LLC, Reston, Virginia, will compete for each order of the"
            + " $9,000,000 contract for work."
            + ACTIVITY;
    Announcement two = parse(award + " (W912DY-25-D-0001 and W912DY-25-D-0002).");
    assertEquals(
        List.of("W912DY-25-D-0001", "W912DY-25-D-0002"),
        two.vendors().stream().map(AnnouncedVendor::piid).toList());
    assertNull(two.piid());
    Announcement three =
        parse(award + " (W912DY-25-D-0001, W912DY-25-D-0002 and W912DY-25-D-0003).");
    assertNull(three.piid());
    assertNull(three.vendors().get(0).piid());
    assertEquals("W912DY-25-D-0001", parse(award + " (W912DY-25-D-0001).").piid());
  }

  @Test
  void reads_amounts_that_later_sentences_give_each_vendor() throws RecordException {
    Announcement read =
        parse(
            "Alpha Corp., Dayton, Ohio (N66001-16-D-0033); and Beta Co., Reston, Virginia"
                + " (N66001-16-D-0032), are each being awarded contracts for work. Alpha Corp. will"
                + " receive a potential $17,959,283; and Beta Co. will receive a potential $49,112,000."
                + ACTIVITY
                + ".");
    assertNull(read.amount());
    assertEquals(new BigDecimal("17959283.00"), read.vendors().get(0).amount());
    assertEquals(new BigDecimal("49112000.00"), read.vendors().get(1).amount());
  }

  @Test
  void keeps_a_shared_ceiling_apart_from_the_vendors() throws RecordException {
    Announcement read =
        parse(
            "Alpha LLC,* Huntsville, Alabama (W912QR-16-D-0001); Beta and Sons, Inc., Ottawa,"
                + " Ontario, Canada (W912QR-16-D-0002); and Gamma JV,** Washington, District of"
                + " Columbia (W912QR-16-D-0003), will share in a $49,000,000 firm-fixed-price contract"
                + " for work."
                + ACTIVITY
                + ".");
    assertEquals(
        List.of("Alpha LLC", "Beta and Sons, Inc.", "Gamma JV"),
        read.vendors().stream().map(AnnouncedVendor::name).toList());
    assertEquals("Ontario, Canada", read.vendors().get(1).place());
    assertEquals("W912QR-16-D-0003", read.vendors().get(2).piid());
    assertEquals("**", read.vendors().get(2).mark());
    assertEquals(new BigDecimal("49000000.00"), read.amount());
    assertTrue(read.shared());
    assertNull(read.piid());
  }

  @Test
  void gives_each_vendor_its_own_amount() throws RecordException {
    Announcement read =
        parse(
            "Alpha LLC,* Jenks, Oklahoma (SPE600-15-D-7504), $18,131,891; and Beta Co., Mobile,"
                + " Alabama (SPE600-15-D-7503, $8,071,530), have each been awarded a fixed-price"
                + " contract for fuel."
                + ACTIVITY
                + ".");
    assertNull(read.amount());
    assertFalse(read.shared());
    assertEquals(new BigDecimal("18131891.00"), read.vendors().get(0).amount());
    assertEquals(new BigDecimal("8071530.00"), read.vendors().get(1).amount());
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
    "'Ten companies are being awarded contracts for shipping. They are: A; B.', VENDORS_ELSEWHERE"
  })
  void says_why_a_paragraph_is_not_read(String text, String code) {
    RecordException e = assertThrows(RecordException.class, () -> parse(text));
    assertEquals(code, e.code());
  }

  @Test
  void splits_a_day_into_paragraphs_under_their_headings() {
    String day =
        """
        CONTRACTS

        NAVY

        One Co., Dayton, Ohio, is being awarded a $8,000,000 contract. The Command, Ohio, is the
        contracting activity (N68936-16-D-0005).
        ARMY
        Two Co., Dayton, Ohio, was awarded a $9,000,000 contract. Command, Ohio, is the contracting
        activity (W52P1J-15-C-0078).
        Three Co., Dayton, Ohio, was awarded a $9,500,000 contract. Command is the contracting activity.

        *Small business
        """;
    List<Paragraph> paragraphs = AnnouncementPage.ofText(day);
    assertEquals(
        List.of("NAVY", "ARMY", "ARMY"), paragraphs.stream().map(Paragraph::heading).toList());
    assertTrue(paragraphs.get(0).text().endsWith("activity (N68936-16-D-0005)."));
    assertTrue(paragraphs.get(2).text().startsWith("Three Co."));
  }

  @Test
  void a_vendor_in_capitals_at_the_end_of_a_line_is_no_heading() {
    String day =
        """
        DEFENSE INFORMATION SYSTEMS
        AGENCY

        EXAMPLECO
        LLC, Grand Junction, Colorado, has been awarded a $9,000,000 contract.
        UPDATE: Two Co., Dayton, Ohio, has been added as an awardee.
        """;
    assertEquals(
        List.of(
            new Paragraph(
                "DEFENSE INFORMATION SYSTEMS AGENCY",
                "EXAMPLECO LLC, Grand Junction, Colorado, has been awarded a $9,000,000 contract."),
            new Paragraph(
                "DEFENSE INFORMATION SYSTEMS AGENCY",
                "UPDATE: Two Co., Dayton, Ohio, has been added as an awardee.")),
        AnnouncementPage.ofText(day));
  }

  @Test
  void reads_an_article_whose_paragraphs_are_parted_by_line_breaks() throws IOException {
    String html =
        """
        <html><body><div class="content-wrap">Menu</div><div class="content content-wrap"><div
        class="body"><strong>AIR FORCE</strong><br><br>One Co.,* Dayton, Ohio, was awarded a
        $8,000,000 contract. Center, Ohio, is the contracting activity (FA8656-16-D-0072).<br><br>
        Two Co., Dayton, Ohio, was awarded a $9,000,000 contract.<br><br>*Small business
        </div></div></body></html>""";
    List<Paragraph> paragraphs = AnnouncementPage.ofHtml(html.getBytes(StandardCharsets.UTF_8));
    assertEquals(
        List.of("AIR FORCE", "AIR FORCE"), paragraphs.stream().map(Paragraph::heading).toList());
    assertTrue(paragraphs.get(0).text().endsWith("(FA8656-16-D-0072)."), paragraphs.toString());
    assertTrue(paragraphs.get(1).text().startsWith("Two Co."), paragraphs.toString());
  }

  @Test
  void reads_the_article_of_a_page_and_nothing_around_it() throws IOException {
    String html =
        """
        <html><body><nav><p>Skip</p></nav><div class="body">
        <p style="text-align:center"><strong>AIR FORCE</strong></p>
        <p>One&nbsp;Co.,* Dayton, Ohio, has been awarded a $8,000,000 contract. Center, Ohio, is the
         contracting activity (FA8656-16-D-0072).</p>
        <p>*Small business</p></div><footer><p>About</p></footer></body></html>""";
    List<Paragraph> paragraphs = AnnouncementPage.ofHtml(html.getBytes(StandardCharsets.UTF_8));
    assertEquals(1, paragraphs.size());
    assertEquals("AIR FORCE", paragraphs.get(0).heading());
    assertTrue(paragraphs.get(0).text().startsWith("One Co.,* Dayton"));
    assertEquals(List.of(), AnnouncementPage.ofHtml(new byte[0]));
  }

  private static Announcement parse(String text) throws RecordException {
    Announcement read = new AnnouncementParser().parse(new Paragraph("ARMY", text));
    assertNotNull(read);
    return read;
  }
}
