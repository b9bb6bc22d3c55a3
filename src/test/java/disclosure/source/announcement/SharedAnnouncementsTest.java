package disclosure.source.announcement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.model.AnnouncedVendor;
import disclosure.model.Announcement;
import disclosure.model.Announcement.Kind;
import disclosure.model.RecordException;
import disclosure.source.announcement.AnnouncementPage.Paragraph;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented awards to several vendors, and what is told beside them. */
class SharedAnnouncementsTest {
  private static final String ACTIVITY =
      " Example Command, Dayton, Ohio, is the contracting activity";
  private static final String TWO =
      "Example LLC, Reno, Nevada (N55236-18-D-0005); and Sample Inc., Elko, Nevada"
          + " (N55236-18-D-0007), ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "are each being awarded $9,000,000 modifications to previously awarded contracts. | false",
        "have each been awarded a maximum $9,000,000 contract. | false",
        "are each being awarded a combined aggregate not-to-exceed $9,000,000 contract. | true",
        "have each been awarded a share of an estimated $9,000,000 modification. | true",
        "are awarded a $9,000,000 contract. | true"
      })
  void each_has_the_amount_unless_it_is_combined(String words, boolean shared)
      throws RecordException {
    Announcement read = parse(TWO + words);
    assertEquals(new BigDecimal("9000000.00"), read.amount());
    assertEquals(shared, read.shared());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "is sharing a maximum $9,000,000 contract under solicitation SPE8EJ-18-R-0001. | true",
        "has been awarded a maximum $9,000,000 contract. Awardees will compete for a portion of the maximum dollar value. | true",
        "is the fourth company awarded a previously announced $9,000,000 shared ceiling contract for six companies. | true",
        "has been awarded a $9,000,000 contract. It is one of four contracts awarded. | false",
        "was awarded a $9,000,000 contract for screen sharing. | false"
      })
  void one_vendor_may_share_a_ceiling_with_others(String words, boolean shared)
      throws RecordException {
    Announcement read = parse("Example LLC, Reno, Nevada, " + words);
    assertEquals(new BigDecimal("9000000.00"), read.amount());
    assertEquals(shared, read.shared());
  }

  @ParameterizedTest
  @CsvSource({"have collectively been", "are hereby", "have been together", "were jointly"})
  void how_they_are_awarded_is_no_vendor(String words) throws RecordException {
    Announcement read = parse(TWO + words + " awarded a $9,000,000 contract.");
    assertEquals(
        List.of("Example LLC", "Sample Inc."),
        read.vendors().stream().map(AnnouncedVendor::name).toList());
  }

  @Test
  void the_award_may_name_each_with_its_amount() throws RecordException {
    Announcement read =
        parse(
            TWO
                + "were awarded the following modifications: Example, $9,000,000; and Sample Inc.,"
                + " $8,000,000."
                + ACTIVITY
                + ".");
    assertEquals(
        List.of(new BigDecimal("9000000.00"), new BigDecimal("8000000.00")),
        read.vendors().stream().map(AnnouncedVendor::amount).toList());
    assertEquals(null, read.amount());
  }

  @Test
  void what_each_is_obligated_is_no_amount_of_its_own() throws RecordException {
    Announcement read =
        parse(
            TWO
                + "are awarded a $9,000,000 contract. Example is obligated $5,000 and Sample Inc. is"
                + " obligated $6,000."
                + ACTIVITY
                + ".");
    assertEquals(new BigDecimal("9000000.00"), read.amount());
    assertEquals(null, read.vendors().get(0).amount());
  }

  @Test
  void two_names_without_places_are_two_vendors() throws RecordException {
    Announcement read =
        parse(
            "Example Inc. and Sample General Communications LLC were awarded combined $9,000,000"
                + " orders (FA880726FB004 and FA880726FB005) for links."
                + ACTIVITY
                + ".");
    assertEquals(
        List.of(
            new AnnouncedVendor("Example Inc.", null, null, "", "FA880726FB004", null),
            new AnnouncedVendor(
                "Sample General Communications LLC", null, null, "", "FA880726FB005", null)),
        read.vendors());
    assertEquals(Kind.ORDER, read.kind());
  }

  @Test
  void one_name_may_join_two_words() throws RecordException {
    Announcement read = parse("Example Dredge and Dock Co. was awarded a $9,000,000 contract.");
    assertEquals(
        List.of(new AnnouncedVendor("Example Dredge and Dock Co.", null, null, "", null, null)),
        read.vendors());
  }

  @Test
  void an_order_stands_under_the_number_behind_its_vendor() throws RecordException {
    Announcement read =
        parse(
            "Example LLC, Reno, Nevada (N62473-17-D-4632), is awarded $9,000,000 for task order"
                + " (N6247318F4521) under a multiple award construction contract."
                + ACTIVITY
                + ".");
    assertEquals("N6247318F4521", read.piid());
    assertEquals("N62473-17-D-4632", read.parentPiid());
  }

  @ParameterizedTest
  @CsvSource({"(001 CB), 001 CB", "(0004 93), 0004 93", "(P00012), P00012", "(BA0202), BA0202"})
  void a_modification_of_an_order_has_two_parts(String printed, String number)
      throws RecordException {
    Announcement read =
        parse(
            "Example LLC, Reno, Nevada, was awarded a $9,000,000 modification "
                + printed
                + " to contract W52P1J-12-G-0061 for storage.");
    assertEquals(number, read.modification());
    assertEquals("W52P1J-12-G-0061", read.piid());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "is the contracting activity. (Awarded Aug. 28, 2026) | 2026-08-28",
        "is the contracting activity. (N00014-17-C-7049) Awarded Sept. 15, 2017 | 2017-09-15",
        "is the contracting activity. (Note: This contract was awarded Feb. 17, 2015.) | 2015-02-17",
        "issued against solicitation SPE2D1-21-R-0002 and awarded July 20, 2022. | "
      })
  void a_contract_joined_later_tells_no_date_of_the_award(String end, @Nullable LocalDate day)
      throws RecordException {
    Announcement read =
        parse("Example LLC, Reno, Nevada, was awarded a $9,000,000 contract. The office " + end);
    assertEquals(day, read.awarded());
  }

  @ParameterizedTest
  @CsvSource({
    "'Reno, Nevada| 89501', true",
    "'Elko, West Virginia|', true",
    "'Willemstad, CURACAO|(1)', true",
    "'Reno, Neva|da', false",
    "'|Nevada', false"
  })
  void a_place_stands_before_a_position(String text, boolean place) {
    assertEquals(place, Places.endsAt(text.indexOf('|'), text.replace("|", "")));
  }

  private static Announcement parse(String text) throws RecordException {
    return new AnnouncementParser().parse(new Paragraph("NAVY", text));
  }
}
