package disclosure.source.announcement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import disclosure.model.AnnouncedVendor;
import disclosure.model.Announcement;
import disclosure.model.Announcement.Kind;
import disclosure.model.RecordException;
import disclosure.source.announcement.AnnouncementPage.Paragraph;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Invented awards in the forms the publisher has taken up since 2018. */
class LaterAnnouncementsTest {
  private static final String ACTIVITY =
      " Example Command, Dayton, Ohio, is the contracting activity";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Defense Health Agency has awarded a $9,000,000 contract to Example LLC,* Reno, Nevada"
            + " (HT9402-23-D-0001). This contract is for care.",
        "U.S. Army Corps of Engineers is awarding a $9,000,000 contract for dredging to the following"
            + " companies: Example LLC,* Reno, Nevada (HT9402-23-D-0001).",
        "Space Systems Command awarded a $9,000,000 contract to Example LLC,* Reno, Nevada"
            + " (HT9402-23-D-0001), for launches.",
        "A $9,000,000 firm-fixed-price contract was awarded to Example LLC,* Reno, Nevada"
            + " (HT9402-23-D-0001), for towing."
      })
  void whoever_awards_is_no_vendor(String text) throws RecordException {
    Announcement read = parse(text);
    assertEquals(List.of(vendor("*", "HT9402-23-D-0001", null)), read.vendors());
    assertEquals(new BigDecimal("9000000.00"), read.amount());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UPDATE: The contract announced on Aug. 5, 2021, for Example LLC, Reno, Nevada, was awarded with an incorrect amount. | CORRECTION",
        "Example LLC, Reno, Nevada, contract announced on Feb. 12, 2026, for $12,000,000 was awarded under another number. | CORRECTION",
        "The modification announced on Dec. 6, 2021, to Example LLC, Reno, Nevada (FA8529-22-C-0001), was awarded in error. | CORRECTION",
        "A $14,000,000 contract awarded on Sept. 30, 2020, to Example LLC, Reno, Nevada, was announced with another activity. | CORRECTION",
        "CORRECTED: Example LLC, Reno, Nevada, is awarded a $9,000,000 contract. | CORRECTION",
        "Additional contracts will be awarded as they are negotiated. | VENDORS_ELSEWHERE",
        "Modification P00149 was awarded on July 24, 2015. | VENDORS_ELSEWHERE",
        "The Navy is awarding multiple-award contracts to 464 contractors. | VENDORS_ELSEWHERE"
      })
  void a_tale_of_an_award_names_no_vendor(String text, String code) {
    assertEquals(code, assertThrows(RecordException.class, () -> parse(text)).code());
  }

  @ParameterizedTest
  @CsvSource({
    "'a $9,000,000 delivery order (FA8621-18-F-0026) on a previously awarded contract.', (FA8621-15-D-6276)",
    "'a $9,000,000 modification (P00002) to task order FA8621-18-F-0026.', (FA8621-15-D-6276)",
    "'a $9,000,000 task order. The orders (FA8621-18-F-0026 and FA8621-18-F-0027) are under contract FA8621-15-D-6276.', ''",
    "'a $9,000,000 task order under contract FA8621-15-D-6276 (task order FA8621-18-F-0026).', ''"
  })
  void an_order_is_what_is_announced_and_no_order_is_its_parent(String words, String end)
      throws RecordException {
    Announcement read =
        parse("Example LLC, Reno, Nevada, is awarded " + words + ACTIVITY + end + ".");
    assertEquals("FA8621-18-F-0026", read.piid());
    assertEquals("FA8621-15-D-6276", read.parentPiid());
  }

  @Test
  void a_vehicle_with_a_ceiling_is_announced_before_its_first_order() throws RecordException {
    Announcement read =
        parse(
            "Example LLC, Reno, Nevada, is being awarded a maximum $9,000,000 contract for advice."
                + ACTIVITY
                + " (HQ0861-26-D-E001 and HQ0861-26-F-E001).");
    assertEquals(Kind.CONTRACT, read.kind());
    assertEquals("HQ0861-26-D-E001", read.piid());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a $10,000,000 order (FA8620‑25‑F‑B003) for parts and a $20,000,000 order (FA8620‑25‑F‑B004)",
        "orders (FA8620-25-F-B003) for $10,000,000 and (FA8620-25-F-B004) for $20,000,000",
        "two orders for a maximum $10,000,000 (FA8620-25-F-B003) and $20,000,000 (FA8620-25-F-B004)"
      })
  void reads_two_awards_of_one_vendor(String words) throws RecordException {
    Announcement read =
        parse("Example LLC, Reno, Nevada, is awarded " + words + " for repair." + ACTIVITY + ".");
    assertEquals(
        List.of(
            vendor("", "FA8620-25-F-B003", "10000000.00"),
            vendor("", "FA8620-25-F-B004", "20000000.00")),
        read.vendors());
    assertEquals(null, read.amount());
    assertEquals(null, read.piid());
  }

  @Test
  void the_amount_of_a_partner_is_no_second_award() throws RecordException {
    Announcement read =
        parse(
            "Example LLC, Reno, Nevada, has been awarded a $9,000,000 arrangement (SP4701-16-D-0001) with"
                + " Sample Inc.,* Elko, Nevada, ($2,000,000) (SP4701-16-D-0002), for work."
                + ACTIVITY
                + ".");
    assertEquals(1, read.vendors().size());
    assertEquals(new BigDecimal("9000000.00"), read.amount());
    assertEquals("SP4701-16-D-0001", read.piid());
  }

  @Test
  void reads_several_awards_in_one_sentence() throws RecordException {
    Announcement read =
        parse(
            "Example LLC,* Reno, Nevada (N50054-16-D-0001), is being awarded $9,000,000; and Sample Inc.,"
                + " Elko, Nevada (N50054-16-D-0002), is being awarded $8,000,000 contracts for work."
                + ACTIVITY
                + ".");
    assertEquals(
        List.of(
            vendor("*", "N50054-16-D-0001", "9000000.00"),
            new AnnouncedVendor(
                "Sample Inc.",
                "Elko",
                "Nevada",
                "",
                "N50054-16-D-0002",
                new BigDecimal("8000000.00"))),
        read.vendors());
    assertEquals(null, read.amount());
  }

  @Test
  void the_amount_of_a_team_is_no_members_own() throws RecordException {
    Announcement read =
        parse(
            "Three companies are being awarded contracts for airlift. They are: Big Team, which includes Example"
                + " LLC, Reno, Nevada; and Sample Inc., Elko, Nevada ($9,000,000, HTC711-17-D-CC11); and Third"
                + " Co., Ely, Nevada ($8,000,000, HTC711-17-D-CC12)."
                + ACTIVITY
                + ".");
    assertEquals(
        List.of(
            vendor("", "HTC711-17-D-CC11", null),
            new AnnouncedVendor("Sample Inc.", "Elko", "Nevada", "", "HTC711-17-D-CC11", null),
            new AnnouncedVendor(
                "Third Co.",
                "Ely",
                "Nevada",
                "",
                "HTC711-17-D-CC12",
                new BigDecimal("8000000.00"))),
        read.vendors());
  }

  @Test
  void what_came_before_is_not_what_is_announced() throws RecordException {
    Announcement read =
        parse(
            "Example LLC, Reno, Nevada, is being awarded a $9,000,000 contract as a follow on to a previously"
                + " awarded contract (N00178-13-C-1020) to make ovens."
                + ACTIVITY
                + ".");
    assertEquals(Kind.CONTRACT, read.kind());
    assertEquals(null, read.piid());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "N00024-13-C-5407-P00017",
        "N00024 13 C-5407/P00017",
        "N00024-13-C-5407 P00017",
        "N00024-13-C-5407, P00017,"
      })
  void a_modification_may_stand_behind_its_contract(String printed) throws RecordException {
    Announcement read =
        parse(
            "Example LLC, Reno, Nevada, is being awarded a $9,000,000 modification to previously awarded"
                + " contract "
                + printed
                + " for missiles."
                + ACTIVITY
                + ".");
    assertEquals("N00024-13-C-5407", read.piid());
    assertEquals("P00017", read.modification());
  }

  @ParameterizedTest
  @CsvSource({
    "'a modification, raising the total value from $50,000,000 to $59,000,000.', ",
    "'a modification. This increases the total value of the contract by $9,000,000 from $50,000,000 to $59,000,000.', 9000000.00",
    "'a contract. The face value of this action is $9,000,000 funded by fiscal 2021 funds obligated at award. The total cumulative face value is $31,000,000.', 9000000.00",
    "'a $9,000.000 contract.', 9000000.00",
    "'a $9.125 million contract.', 9125000.00"
  })
  void takes_the_amount_of_the_action(String words, @Nullable BigDecimal amount)
      throws RecordException {
    assertEquals(
        amount, parse("Example LLC, Reno, Nevada, is awarded " + words + ACTIVITY + ".").amount());
  }

  @Test
  void several_vendors_are_modified_each_under_its_number() throws RecordException {
    Announcement read =
        parse(
            "Example LLC, Reno, Nevada; and Sample Inc., Elko, Nevada, are being modified in the amount of"
                + " $9,000,000 on their contracts (N50054-19-D-0001 and N50054-19-D-0002)."
                + ACTIVITY
                + ".");
    assertEquals(Kind.MODIFICATION, read.kind());
    assertEquals(
        List.of("N50054-19-D-0001", "N50054-19-D-0002"),
        read.vendors().stream().map(AnnouncedVendor::piid).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "DEFENSE LOGISITICS AGENCY, 97AS",
    "MISSLE DEFNSE AGENCY, 97JC",
    "U.S.SPECIAL OPERATIONS COMMAND, 97ZS",
    "U.S SPECIAL OPERATONS COMMAND, 97ZS",
    "DEFENSE FINANCE ACCOUNTING SERVICES, 97BZ",
    "DEFENSE HUMAN RESOURCES ACTIVITIES, 9748",
    "DEPARTMENT OF WAR EDUCATION ACTIVITY, 97F2",
    "DEPARTMENT OF DEFENSE EDUCATION ACTIVITY (DoDEA), 97F2",
    "DEFENSE SECURITY SERVICE, 97AV",
    "JOINT IMPROVISED-THREAT DEFEAT ORGANIZATION, 97F7",
    "DARPA, 97AE",
    "CONTRACTS ARMY, 2100",
    "U.S. SPACE FORCE, 5700",
    "DEFENSE INNOVATION UNIT, "
  })
  void tells_a_component_however_it_is_spelt(String heading, @Nullable String code) {
    assertEquals(code, Components.of(heading).code());
    assertEquals(heading, Components.of(heading).name());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sample Inc., Elko, Nevada, was awarded a $9,000,000 contract.",
        "A $9,000,000 contract (W52P1J-19-C-0001) announced on May 2, 2019, has not been awarded.",
        "CANCELLATION: The award to Sample Inc., Elko, Nevada, is cancelled."
      })
  void what_follows_a_correction_is_a_paragraph_of_its_own(String next) {
    String first = "CORRECTION: The contract announced for Example LLC has another number.";
    assertEquals(
        List.of(new Paragraph(null, first), new Paragraph(null, next)),
        AnnouncementPage.ofText(first + "\n\n" + next));
  }

  @Test
  void reads_an_article_of_2025() throws IOException {
    String page =
        "<div class='adetail'><header class='content-wrap'><h1 class='maintitle'>Contracts For Sept. 24,"
            + " 2025</h1></header><div class='body'><p style='text-align: center;'><strong>NAVY<br></strong>"
            + "</p><p>Example&nbsp;LLC,* Reno, Nevada, is awarded a&nbsp;$9,000,000 contract"
            + " (N00024‑25‑C‑2201) for barges. The command is the contracting activity.&nbsp;</p><p>&nbsp;</p>"
            + "<div>Sample Inc., Elko, Nevada, was awarded an $8,000,000 contract.<br><br>Third Co., Ely,"
            + " Nevada, was awarded a $7,500,000 contract.<br></div><p>*Small Business<br />**Mandatory"
            + " source</p></div></div><footer><p>Our site was awarded a prize</p></footer>";
    AnnouncementDay day = AnnouncementDay.ofHtml("4314128", page.getBytes(StandardCharsets.UTF_8));
    assertEquals("2025-09-24", String.valueOf(day.day()));
    assertEquals(
        List.of(
            new Paragraph(
                "NAVY",
                "Example LLC,* Reno, Nevada, is awarded a $9,000,000 contract (N00024‑25‑C‑2201) for barges."
                    + " The command is the contracting activity."),
            new Paragraph("NAVY", "Sample Inc., Elko, Nevada, was awarded an $8,000,000 contract."),
            new Paragraph("NAVY", "Third Co., Ely, Nevada, was awarded a $7,500,000 contract.")),
        day.paragraphs());
  }

  private static AnnouncedVendor vendor(String mark, String piid, @Nullable String amount) {
    BigDecimal own = amount == null ? null : new BigDecimal(amount);
    return new AnnouncedVendor("Example LLC", "Reno", "Nevada", mark, piid, own);
  }

  private static Announcement parse(String text) throws RecordException {
    return new AnnouncementParser().parse(new Paragraph("NAVY", text));
  }
}
