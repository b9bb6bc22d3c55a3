package disclosure.source.announcement;

import static disclosure.source.announcement.InventedAward.ACTIVITY;
import static disclosure.source.announcement.InventedAward.parse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.model.AnnouncedVendor;
import disclosure.model.Announcement;
import disclosure.model.Announcement.Kind;
import disclosure.model.RecordException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented awards to one vendor or several: their names, places, numbers and amounts. */
class AnnouncedVendorsTest {
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
}
