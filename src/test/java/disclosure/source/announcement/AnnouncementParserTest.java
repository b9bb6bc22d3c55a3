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
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
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
  @CsvSource(
      delimiter = '|',
      value = {
        "Alpha LP; Denton, Texas,|Alpha LP|Denton|Texas|",
        "Alpha LLC,* Renton Washington (W912DY-17-D-0023); and Beta Co., Reston, Virginia (W912DY-17-D-0024),|Alpha LLC|Renton|Washington|W912DY-17-D-0023",
        "Alpha, Inc. Rockford, Illinois,|Alpha, Inc.|Rockford|Illinois|",
        "Alpha Systems of Woburn, Massachusetts,|Alpha Systems|Woburn|Massachusetts|",
        "Alpha Inc., Goleta, California, 93117 (W912DY-17-C-0023)|Alpha Inc.|Goleta|California|W912DY-17-C-0023",
        "Alpha Inc., Anchorage, Alaska W912DY-15-D-0072); and Beta Co., Reston, Virginia (W912DY-17-D-0024),|Alpha Inc.|Anchorage|Alaska|W912DY-15-D-0072",
        "Alpha Inc., Denver, Colorado (W81K04-16)-D-0018); and Beta Co., Reston, Virginia (W912DY-17-D-0024),|Alpha Inc.|Denver|Colorado|W81K04-16-D-0018",
        "Alpha Inc., Denver, Colorado (N55236-16-D-(0005); and Beta Co., Reston, Virginia (N55236-16-D-0006),|Alpha Inc.|Denver|Colorado|N55236-16-D-0005",
        "Alpha Inc., (FA4814-15-D-0011) Hyattsville, Maryland,|Alpha Inc.|Hyattsville|Maryland|FA4814-15-D-0011",
        "Alpha Co.-Norfolk, (ALPHA) Norfolk, Virginia,|Alpha Co.-Norfolk (ALPHA)|Norfolk|Virginia|",
        "Alpha Inc., Dallas, Texas, modification (P00007) to contract W912DY-12-D-0045; and Beta Co., Reston, Virginia, modification (P00008) to contract W912DY-12-D-0046,|Alpha Inc.|Dallas|Texas|W912DY-12-D-0045",
        "The University of Alabama in Huntsville, Alabama,|The University of Alabama in Huntsville||Alabama|",
        "Alpha Ltd., Great Britain,|Alpha Ltd.||Great Britain|",
        "Alpha Co., a Beta Gamma Co., Mesa, Arizona,|Alpha Co.|Mesa|Arizona|",
        "Alpha Co.,|Alpha Co.|||"
      })
  void reads_vendors_whatever_their_commas(
      String words, String name, String city, String place, String piid) throws RecordException {
    Announcement read =
        parse(words + " has been awarded a $9,000,000 contract for work." + ACTIVITY + ".");
    AnnouncedVendor first = read.vendors().get(0);
    assertEquals(name, first.name());
    assertEquals(city, first.city());
    assertEquals(place, first.place());
    assertEquals(piid, first.piid());
  }

  @Test
  void keeps_the_mark_of_a_vendor_before_the_verb() throws RecordException {
    String award = " was awarded a $9,000,000 contract for work." + ACTIVITY + ".";
    assertEquals("*", parse("Alpha Inc.,*" + award).vendors().get(0).mark());
    assertEquals("*", parse("Alpha Inc., Reston, Virginia,*" + award).vendors().get(0).mark());
  }

  @Test
  void reads_a_list_that_says_of_each_vendor_what_it_is_awarded() throws RecordException {
    String list =
        " companies are being awarded modifications to previously awarded contracts for shipping. They"
            + " are: Alpha Lines, Inc., Oakland, California, an estimated $28,657,471 modification"
            + " (P00023) to contract HTC711-12-D-W006, bringing the total cumulative face value of the"
            + " contract to $55,950,300 from $27,292,829; and Beta Star, LLC, Jacksonville, Florida, an"
            + " estimated $7,710,078 modification (P00002) to contract HTC711-12-D-W011, bringing it to"
            + " $15,053,009."
            + ACTIVITY
            + ".";
    Announcement read = parse("Two" + list);
    assertEquals(Kind.MODIFICATION, read.kind());
    assertEquals(
        List.of(
            new AnnouncedVendor(
                "Alpha Lines, Inc.",
                "Oakland",
                "California",
                "",
                "HTC711-12-D-W006",
                new BigDecimal("28657471.00")),
            new AnnouncedVendor(
                "Beta Star, LLC",
                "Jacksonville",
                "Florida",
                "",
                "HTC711-12-D-W011",
                new BigDecimal("7710078.00"))),
        read.vendors());
    RecordException e = assertThrows(RecordException.class, () -> parse("Three" + list));
    assertEquals("VENDORS_ELSEWHERE", e.code());
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

  @Test
  void parts_paragraphs_that_stand_on_one_line() {
    String award =
        " is being awarded a $8,000,000 contract. Command, Ohio, is the contracting activity";
    String first = "One Co., Dayton, Ohio," + award;
    String second = "Two Co., Inc., Dayton, Ohio," + award;
    for (String between :
        List.of(
            "", " (N68936-16-D-0005).", ". Awarded Sept. 15, 2017", "\n(Awarded May 4, 2015)\n")) {
      List<Paragraph> paragraphs =
          AnnouncementPage.ofText("NAVY\n" + first + between + " " + second + ".");
      assertEquals(2, paragraphs.size(), between);
      assertEquals(first + between.replace("\n", " ").stripTrailing(), paragraphs.get(0).text());
      assertEquals(new Paragraph("NAVY", second + "."), paragraphs.get(1));
    }
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

        EXAMPLECOM
        LLC, Grand Junction, Colorado, has been awarded a $9,000,000 contract.
        UPDATE: Two Co., Dayton, Ohio, has been added as an awardee.
        """;
    assertEquals(
        List.of(
            new Paragraph(
                "DEFENSE INFORMATION SYSTEMS AGENCY",
                "EXAMPLECOM LLC, Grand Junction, Colorado, has been awarded a $9,000,000 contract."),
            new Paragraph(
                "DEFENSE INFORMATION SYSTEMS AGENCY",
                "UPDATE: Two Co., Dayton, Ohio, has been added as an awardee.")),
        AnnouncementPage.ofText(day));
  }

  @Test
  void reads_an_article_whose_paragraphs_are_parted_by_line_breaks() {
    String html =
        """
        <html><body><div class="content-wrap">Menu</div><div class="content content-wrap"><div
        class="body"><strong>AIR FORCE</strong><br><br>One Co.,* Dayton, Ohio, was awarded a
        $8,000,000 contract. Center, Ohio, is the contracting activity (FA8656-16-D-0072).<br><br>
        Two Co., Dayton, Ohio, was awarded a $9,000,000 contract.<br><br>*Small business
        </div></div></body></html>""";
    List<Paragraph> paragraphs = AnnouncementPage.ofHtml(Jsoup.parse(html));
    assertEquals(
        List.of("AIR FORCE", "AIR FORCE"), paragraphs.stream().map(Paragraph::heading).toList());
    assertTrue(paragraphs.get(0).text().endsWith("(FA8656-16-D-0072)."), paragraphs.toString());
    assertTrue(paragraphs.get(1).text().startsWith("Two Co."), paragraphs.toString());
  }

  @Test
  void reads_the_article_of_a_page_and_nothing_around_it() {
    String html =
        """
        <html><body><nav><p>Skip</p></nav><div class="body">
        <p style="text-align:center"><strong>AIR FORCE</strong></p>
        <p>One&nbsp;Co.,* Dayton, Ohio, has been awarded a $8,000,000 contract. Center, Ohio, is the
         contracting activity (FA8656-16-D-0072).</p>
        <p>*Small business</p><p>Choose which example.gov products you want delivered to your inbox</p></div><footer><p>About</p></footer></body></html>""";
    List<Paragraph> paragraphs = AnnouncementPage.ofHtml(Jsoup.parse(html));
    assertEquals(1, paragraphs.size());
    assertEquals("AIR FORCE", paragraphs.get(0).heading());
    assertTrue(paragraphs.get(0).text().startsWith("One Co.,* Dayton"));
    assertEquals(List.of(), AnnouncementPage.ofHtml(Jsoup.parse("")));
  }

  @ParameterizedTest
  @CsvSource({
    "'Contracts For Sept. 30, 2025 > U.S. Department of War', page.html, 2025-09-30",
    "'Contracts For March 9-10, 2019', page.html, 2019-03-10",
    "'Contracts for Feb. 2, 2026, Through Feb. 4, 2026', page.html, 2026-02-04",
    "'Contracts for January 5, 2018', 2025-11-20.html, 2018-01-05",
    "'Department of War', contracts_contracts-for-nov-20-2025.html, 2025-11-20",
    "'', 11-3-2017.html, 2017-11-03",
    "'', 2017-11-03.html, 2017-11-03",
    "'Contracts For Feb. 30, 2025', page.html,",
    "'Department of War', page.html,"
  })
  void tells_the_day_from_the_title_or_the_name(String title, String name, LocalDate day)
      throws IOException {
    byte[] html = ("<title>" + title + "</title><p>x</p>").getBytes(StandardCharsets.UTF_8);
    assertEquals(day, AnnouncementDay.ofHtml(name, html).day());
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

  @Test
  void a_number_ends_a_vendor_without_a_city() throws RecordException {
    Announcement read =
        parse(
            "ALPHASAT Inc., (FA880726FB004), and BETASAT General LLC, (FA880726FB005), have been"
                + " awarded a combined $437,665,005 contract for satellites."
                + ACTIVITY
                + ".");
    assertEquals(
        List.of(
            new AnnouncedVendor("ALPHASAT Inc.", null, null, "", "FA880726FB004", null),
            new AnnouncedVendor("BETASAT General LLC", null, null, "", "FA880726FB005", null)),
        read.vendors());
    assertTrue(read.shared());
  }

  private static Announcement parse(String text) throws RecordException {
    Announcement read = new AnnouncementParser().parse(new Paragraph("ARMY", text));
    assertNotNull(read);
    return read;
  }
}
