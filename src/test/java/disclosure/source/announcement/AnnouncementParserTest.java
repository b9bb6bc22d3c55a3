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
    assertNull(vehicle.piid());
    assertEquals("M67854-12-D-4153", vehicle.parentPiid());
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
