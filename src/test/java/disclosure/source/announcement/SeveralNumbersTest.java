package disclosure.source.announcement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.model.AnnouncedVendor;
import disclosure.model.Announcement;
import disclosure.model.Announcement.Kind;
import disclosure.model.RecordException;
import disclosure.source.announcement.AnnouncementPage.Paragraph;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Invented awards of several contracts to one vendor, and numbers that stand beside others. */
class SeveralNumbersTest {
  private static final String VENDOR = "Example LLC, Reno, Nevada";
  private static final String ACTIVITY =
      " Example Command, Dayton, Ohio, is the contracting activity";

  @ParameterizedTest
  @CsvSource({
    "HT9402-22-D-0001 and HT9402-22-D-0002",
    "HT9402-22-D-0001; HT9402-22-D-0002",
    "HT9402-22-D-0001/HT9402-22-D-0002",
    "HT9402-22-D-0001/0002"
  })
  void a_vendor_stands_once_a_number_and_the_amount_is_theirs_together(String numbers)
      throws RecordException {
    String words = " was awarded a $9,000,000 contract for care.";
    Announcement behind = parse(VENDOR + " (" + numbers + ")," + words + ACTIVITY + ".");
    Announcement closing = parse(VENDOR + "," + words + ACTIVITY + " (" + numbers + ").");
    for (Announcement read : List.of(behind, closing)) {
      assertEquals(List.of("HT9402-22-D-0001", "HT9402-22-D-0002"), numbers(read));
      assertEquals(List.of("Example LLC", "Example LLC"), names(read));
      assertEquals(new BigDecimal("9000000.00"), read.amount());
      assertEquals(true, read.shared());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "two contracts with a combined value of $9,000,000 (HT9402-22-D-0001 and HT9402-22-D-0002)",
        "a $9,000,000 modification to contracts HT9402-22-D-0001 and HT9402-22-D-0002",
        "a $9,000,000 modification to HT9402-22-D-0001/HT9402-22-D-0002"
      })
  void numbers_side_by_side_in_the_sentence_are_several(String words) throws RecordException {
    Announcement read = parse(VENDOR + ", was awarded " + words + " for care." + ACTIVITY + ".");
    assertEquals(List.of("HT9402-22-D-0001", "HT9402-22-D-0002"), numbers(read));
    assertEquals(true, read.shared());
  }

  @Test
  void as_many_awards_with_amounts_as_numbers_at_the_end_are_theirs() throws RecordException {
    Announcement read =
        parse(
            VENDOR
                + ", was awarded a $9,000,000 firm-fixed-price contract for lasers and an $8,000,000"
                + " contract for radars."
                + ACTIVITY
                + " (W31P4Q-20-C-0001 and W31P4Q-20-C-0002).");
    assertEquals(List.of("W31P4Q-20-C-0001", "W31P4Q-20-C-0002"), numbers(read));
    assertEquals(
        List.of(new BigDecimal("9000000.00"), new BigDecimal("8000000.00")),
        read.vendors().stream().map(AnnouncedVendor::amount).toList());
    assertEquals(null, read.amount());
  }

  @Test
  void what_came_before_is_no_number_of_the_award() throws RecordException {
    Announcement read =
        parse(
            VENDOR
                + ", was awarded a $9,000,000 contract as a follow-on to W31P4Q-15-C-0009 for lasers."
                + ACTIVITY
                + " (W31P4Q-20-C-0001).");
    assertEquals("W31P4Q-20-C-0001", read.piid());
    assertEquals(1, read.vendors().size());
  }

  @Test
  void each_is_no_amount_once_a_number() throws RecordException {
    Announcement read =
        parse(
            VENDOR
                + " (N00024-16-D-4406 and N00024-16-D-4411); and Sample Inc., Elko, Nevada"
                + " (N00024-16-D-4407), are each being awarded a $9,000,000 contract.");
    assertEquals(List.of("Example LLC", "Example LLC", "Sample Inc."), names(read));
    assertEquals(true, read.shared());
  }

  @Test
  void before_2018_an_order_is_counted_behind_the_slash() throws RecordException {
    Announcement read =
        parse(VENDOR + " (HHM402-15-D-0014/0003), was awarded a $9,000,000 task order.");
    assertEquals(List.of("HHM402-15-D-0014/0003"), numbers(read));
  }

  @Test
  void a_parenthesis_that_does_not_end_ends_before_the_next_vendor() throws RecordException {
    Announcement read =
        parse(
            VENDOR
                + " (W911QX-15-D-0009; and Sample Inc., Elko, Nevada (W911QX-15-D-0010), were awarded"
                + " a $9,000,000 contract.");
    assertEquals(List.of("Example LLC", "Sample Inc."), names(read));
    assertEquals(List.of("W911QX-15-D-0009", "W911QX-15-D-0010"), numbers(read));
  }

  @Test
  void amounts_and_serials_may_be_theirs_respectively() throws RecordException {
    Announcement amounts =
        parse(
            VENDOR
                + " (FA8807-24-F-B001); and Sample Inc., Elko, Nevada (FA8807-24-F-B002), were"
                + " awarded $9,000,000 and $8,000,000, respectively, in task orders for launches.");
    assertEquals(
        List.of(new BigDecimal("9000000.00"), new BigDecimal("8000000.00")),
        amounts.vendors().stream().map(AnnouncedVendor::amount).toList());
    assertEquals(null, amounts.amount());
    Announcement serials =
        parse(
            VENDOR
                + "; and Sample Inc., Elko, Nevada, will share in a $9,000,000 modification to"
                + " contracts W15QKN-13-D-0015 and 0016, respectively.");
    assertEquals(List.of("W15QKN-13-D-0015", "W15QKN-13-D-0016"), numbers(serials));
  }

  @ParameterizedTest
  @CsvSource({
    "contract, D-5212 / FA8650-23-F-5213, FA8650-23-D-5212",
    "contract, G-5212 / FA8650-23-F-5213, FA8650-23-F-5213",
    "order, D-5212 / FA8650-23-F-5213, FA8650-23-F-5213",
    "contract, D-5212 / FA8650-24-F-5213, FA8650-24-F-5213"
  })
  void a_new_contract_may_come_with_its_first_order(String what, String end, String piid)
      throws RecordException {
    Announcement read =
        parse(
            VENDOR
                + ", was awarded a $9,000,000 "
                + what
                + "."
                + ACTIVITY
                + " (FA8650-23-"
                + end
                + ").");
    assertEquals(piid, read.piid());
  }

  @ParameterizedTest
  @CsvSource({"negative $9", "minus $9", "-$9", "price reduced by $9"})
  void what_is_taken_back_is_negative(String words) throws RecordException {
    Announcement read =
        parse(
            VENDOR
                + ", was awarded a "
                + words
                + ",000,000 modification (P00212) to contract W56HZV-15-C-0095 for trucks.");
    assertEquals(new BigDecimal("-9000000.00"), read.amount());
  }

  @Test
  void vendors_that_are_counted_are_named_by_nobody() throws RecordException {
    Announcement read =
        parse(
            VENDOR
                + " (FA8307-23-D-0001); Sample Inc., Elko, Nevada (FA8307-23-D-0002); and 18 others,"
                + " have been awarded a shared ceiling $9,000,000 contract.");
    assertEquals(List.of("Example LLC", "Sample Inc."), names(read));
  }

  @Test
  void an_agency_may_announce_an_award_to_somebody() throws RecordException {
    Announcement read =
        parse(
            "The Missile Defense Agency is announcing the award of a competitive contract to "
                + VENDOR
                + ". The contract has a ceiling of $9,000,000. The contracting activity is the Missile"
                + " Defense Agency, Huntsville, Alabama (HQ0858-21-D-0002).");
    assertEquals(List.of("Example LLC"), names(read));
    assertEquals(new BigDecimal("9000000.00"), read.amount());
    assertEquals("HQ0858-21-D-0002", read.piid());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Two companies, ", "Twenty-two vendors: ", ""})
  void how_many_they_are_is_no_part_of_a_name(String count) throws RecordException {
    Announcement read =
        parse(
            count
                + VENDOR
                + " (W911SE-21-D-0001); and Sample Inc., Elko, Nevada (W911SE-21-D-0002), will"
                + " compete for each order of the $9,000,000 contract.");
    assertEquals(List.of("Example LLC", "Sample Inc."), names(read));
  }

  @Test
  void contractors_may_be_a_name() throws RecordException {
    Announcement read =
        parse("Reliable Contractors, Reno, Nevada, was awarded a $9,000,000 contract.");
    assertEquals(List.of("Reliable Contractors"), names(read));
  }

  @Test
  void a_date_of_definitization_changes_nothing() throws RecordException {
    Announcement read =
        parse(
            VENDOR
                + ", is being awarded an undefinitized contract action with a not-to-exceed value of"
                + " $9,000,000 and a definitization date of Feb. 2, 2026 (HQ0851-25-C-0002).");
    assertEquals(Kind.CONTRACT, read.kind());
  }

  @Test
  void a_single_letter_may_end_a_sentence() throws RecordException {
    Announcement read =
        parse(
            VENDOR
                + ", was awarded a $9,000,000 contract for LOGCAP V. Army Contracting Command,"
                + " Rock Island, Illinois, is the contracting activity.");
    assertEquals("Army Contracting Command, Rock Island, Illinois", read.activity());
  }

  @ParameterizedTest
  @CsvSource({
    "'<p>First.</p><p>(Awarded Sept. 26, 2025)</p>', 'First. (Awarded Sept. 26, 2025)'",
    "'First.\n\nAwarded Sept. 26, 2025\nSecond.', 'First. Awarded Sept. 26, 2025'",
    "'<p>First.</p><p>(N00019-25-C-0070)</p>', 'First. (N00019-25-C-0070)'"
  })
  void the_day_and_the_number_belong_to_the_award_before_them(String text, String first) {
    List<Paragraph> read =
        text.startsWith("<")
            ? AnnouncementPage.ofHtml(Jsoup.parse(text))
            : AnnouncementPage.ofText(text);
    assertEquals(first, read.get(0).text());
    assertEquals(text.startsWith("<") ? 1 : 2, read.size());
  }

  private static List<String> numbers(Announcement read) {
    return read.vendors().stream()
        .map(vendor -> Objects.requireNonNull(vendor.piid(), read.toString()))
        .toList();
  }

  private static List<String> names(Announcement read) {
    return read.vendors().stream().map(AnnouncedVendor::name).toList();
  }

  private static Announcement parse(String text) throws RecordException {
    return new AnnouncementParser().parse(new Paragraph("NAVY", text));
  }
}
