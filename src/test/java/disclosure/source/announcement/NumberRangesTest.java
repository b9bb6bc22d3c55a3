package disclosure.source.announcement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.model.AnnouncedVendor;
import disclosure.model.Announcement;
import disclosure.model.RecordException;
import disclosure.source.announcement.AnnouncementPage.Paragraph;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several numbers behind one vendor, and numbers printed as a range. */
class NumberRangesTest {
  private static final String ACTIVITY =
      " Example Command, Reno, Nevada, is the contracting activity";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "W9126G-18-D-0009 through W9126G-18-D-0011",
        "W9126G-18-D-0009 thru -0011",
        "W9126G-18-D-0009 to W9126G-18-D-0011",
        "W9126G-18-D-0009 to -0011",
        "W9126G18D0009 through 0011"
      })
  void every_number_of_a_range_is_read(String range) throws RecordException {
    Announcement read =
        parse(
            "Example LLC, Reno, Nevada; Sample Inc., Elko, Nevada; and Third Co., Ely, Nevada, will compete for"
                + " each order of the $30,000,000 contract."
                + ACTIVITY
                + " ("
                + range
                + ").");
    assertEquals(
        List.of("W9126G18D0009", "W9126G18D0010", "W9126G18D0011"),
        read.vendors().stream().map(vendor -> bare(vendor.piid())).toList());
    assertEquals(null, read.piid());
    assertEquals(true, read.shared());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "W9126G-18-D-R008 through -R010 | W9126G-18-D-R008 W9126G-18-D-R009 W9126G-18-D-R010",
        "W9126G-18-D-0011 through W9126G-18-D-0009 | W9126G-18-D-0011 W9126G-18-D-0009",
        "W9126G-18-D-0001 through W9126G-18-D-0900 | W9126G-18-D-0001 W9126G-18-D-0900",
        "W9126G-18-D-0001 through W9126G-19-D-0003 | W9126G-18-D-0001 W9126G-19-D-0003",
        "W9126G-18-D-0001 to 2019 | W9126G-18-D-0001",
        "modification of W9126G-18-D-0001 to W9126G-18-D-0004 | W9126G-18-D-0001 W9126G-18-D-0004"
      })
  void what_is_no_range_stays_as_printed(String words, String numbers) {
    assertEquals(List.of(numbers.split(" ", -1)), PrintedPiids.in(words));
  }

  @Test
  void one_vendor_has_every_contract_of_its_range_and_one_amount() throws RecordException {
    Announcement read =
        parse(
            "Example LLC, Reno, Nevada (SPE2DX-18-D-0001 through -0003), has been awarded a maximum $9,000,000"
                + " contract for drugs."
                + ACTIVITY
                + ".");
    assertEquals(
        Stream.of(1, 2, 3).map(at -> vendor("SPE2DX-18-D-000" + at, null)).toList(),
        read.vendors());
    assertEquals(new BigDecimal("9000000.00"), read.amount());
    assertEquals(true, read.shared());
  }

  @Test
  void each_number_behind_a_vendor_may_have_its_amount() throws RecordException {
    Announcement read =
        parse(
            "Example LLC, Reno, Nevada (SPE602-18-D-0451, $10,000,000 and SPE602-18-D-0452, $20,000,000), has"
                + " been awarded contracts for fuel."
                + ACTIVITY
                + ".");
    assertEquals(
        List.of(
            vendor("SPE602-18-D-0451", "10000000.00"), vendor("SPE602-18-D-0452", "20000000.00")),
        read.vendors());
  }

  @Test
  void one_amount_behind_two_numbers_is_common_to_both() throws RecordException {
    Announcement read =
        parse(
            "Example LLC, Reno, Nevada (SPE602-18-D-0453/SPE602-18-D-0454, $15,000,000); and Sample Inc., Elko,"
                + " Nevada (SPE602-18-D-0455, $5,000,000), have been awarded contracts for fuel."
                + ACTIVITY
                + ".");
    AnnouncedVendor both = vendor("SPE602-18-D-0453", "15000000.00");
    assertEquals(
        List.of(
            both.together("SPE602-18-D-0453"),
            both.together("SPE602-18-D-0454"),
            new AnnouncedVendor(
                "Sample Inc.",
                "Elko",
                "Nevada",
                "",
                "SPE602-18-D-0455",
                new BigDecimal("5000000.00"))),
        read.vendors());
    assertEquals(new BigDecimal("15000000.00"), read.vendors().get(0).common());
    assertEquals(null, read.vendors().get(0).amount());
  }

  private static String bare(@Nullable String number) {
    return String.valueOf(number).replace("-", "");
  }

  private static AnnouncedVendor vendor(String number, @Nullable String amount) {
    BigDecimal money = amount == null ? null : new BigDecimal(amount);
    return new AnnouncedVendor("Example LLC", "Reno", "Nevada", "", number, money);
  }

  private static Announcement parse(String text) throws RecordException {
    return new AnnouncementParser().parse(new Paragraph("NAVY", text));
  }
}
