package disclosure.source.announcement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.model.Announcement;
import disclosure.model.Announcement.Kind;
import disclosure.model.RecordException;
import disclosure.source.announcement.AnnouncementPage.Paragraph;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented modifications, numbered as the publisher numbers them. */
class AnnouncedModificationsTest {
  private static final String VENDOR = "Example LLC, Reno, Nevada";
  private static final String ACTIVITY =
      " Example Command, Dayton, Ohio, is the contracting activity";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(HC102816C0003, Modification 21) | 21 | HC102816C0003",
        "(HC1047-15-C-4000-P00014) | P00014 | HC1047-15-C-4000",
        "(N00604-13-C-3003 P00010) | P00010 | N00604-13-C-3003"
      })
  void a_modification_may_be_told_at_the_end(String end, String number, String piid)
      throws RecordException {
    Announcement read =
        parse(VENDOR + ", was awarded a $9,000,000 contract for lines." + ACTIVITY + " " + end);
    assertEquals(Kind.MODIFICATION, read.kind());
    assertEquals(number, read.modification());
    assertEquals(piid, read.piid());
  }

  @ParameterizedTest
  @CsvSource({
    "0002AG, 0002AG",
    "1Q0139, 1Q0139",
    "P0033GJ, P0033GJ",
    "0053-03, 0053-03",
    "P 00012, P00012"
  })
  void a_modification_is_numbered_in_many_ways(String printed, String number)
      throws RecordException {
    Announcement read =
        parse(
            VENDOR
                + ", was awarded a $9,000,000 modification ("
                + printed
                + ") to contract W52P1J-16-D-0017 for food.");
    assertEquals(number, read.modification());
    assertEquals("W52P1J-16-D-0017", read.piid());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a contract modification, P00012, on contract W52P1J-16-D-0017 in the amount of $9,000,000.",
        "a modification to an existing contract (W52P1J-16-D-0017), P00012, with a value of $9,000,000."
      })
  void a_modification_may_stand_between_commas(String words) throws RecordException {
    Announcement read = parse(VENDOR + ", was awarded " + words);
    assertEquals("P00012", read.modification());
    assertEquals("W52P1J-16-D-0017", read.piid());
  }

  @Test
  void an_option_is_a_modification_of_its_order() throws RecordException {
    Announcement read =
        parse(
            VENDOR
                + ", is being awarded a labor-hour contract option with a maximum value of $9,000,000."
                + " Example Command, Reno, Nevada, is the contracting activity (HQ0423-16-F-0123).");
    assertEquals(Kind.MODIFICATION, read.kind());
    assertEquals("HQ0423-16-F-0123", read.piid());
  }

  @ParameterizedTest
  @CsvSource({
    "'a $9,000,000 modification (P00018) to a contract (FA8124-20-D-0003/FA8124-23-F-0011)', ''",
    "'a $9,000,000 modification (FA8124-23-F-0011-P00018)', ' (FA8124-20-D-0003)'",
    "'a $9,000,000 modification P00018', ' (FA8124-20-D-0003-FA8124-23-F-0011)'"
  })
  void of_an_order_beside_its_contract_the_order_is_changed(String words, String end)
      throws RecordException {
    Announcement read =
        parse(VENDOR + ", was awarded " + words + " for jets." + ACTIVITY + end + ".");
    assertEquals("FA8124-23-F-0011", read.piid());
    assertEquals("FA8124-20-D-0003", read.parentPiid());
    assertEquals("P00018", read.modification());
  }

  @Test
  void a_modification_may_be_told_behind_the_vendor() throws RecordException {
    Announcement read =
        parse(
            VENDOR
                + " (H92400-20-D-0004, P00012), was awarded a modification to increase the ceiling"
                + " by $9,000,000, from $65,000,000 to $74,000,000.");
    assertEquals("P00012", read.modification());
    assertEquals(new BigDecimal("9000000.00"), read.amount());
  }

  private static Announcement parse(String text) throws RecordException {
    return new AnnouncementParser().parse(new Paragraph("NAVY", text));
  }
}
