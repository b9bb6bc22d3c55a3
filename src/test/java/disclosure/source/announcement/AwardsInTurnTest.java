package disclosure.source.announcement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import disclosure.model.AnnouncedVendor;
import disclosure.model.Announcement;
import disclosure.model.RecordException;
import disclosure.source.announcement.AnnouncementPage.Paragraph;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Awards that a paragraph counts first and tells afterwards. */
class AwardsInTurnTest {
  private static final String ACTIVITY =
      " Example Command, Reno, Nevada, is the contracting activity";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two airlines have been awarded contracts for flights. The first airline is Example LLC, Reno, Nevada,"
            + " awarded a $9,000,000 modification (0002-36) to contract HTC711-11-D-R021. It brings the total to"
            + " $363,385,956. The second airline, Sample Inc., Elko, Nevada, was awarded an $8,000,000"
            + " modification (0001-44) to contract HTC711-10-D-R026. Work is done in Reno.",
        "Two companies are being awarded a modification exercising an option year for flights. Example LLC,"
            + " Reno, Nevada, is being awarded modification (P00004) to contract HTC711-11-D-R021. The"
            + " modification ($9,000,000 estimated) brings the value to $36,133,850. Sample Inc., Elko, Nevada, is"
            + " being awarded modification (P00004) to contract HTC711-10-D-R026. The modification ($8,000,000"
            + " estimated) brings the value to $53,609,496. Fiscal 2018 funds in the amount of $100 are obligated.",
        "Two carriers are being awarded modifications. The companies and their awards are: Example LLC, Reno,"
            + " Nevada, is being awarded a $9,000,000 modification to contract HTC711-11-D-R021. Sample Inc.,"
            + " Elko, Nevada, is being awarded an $8,000,000 modification to contract HTC711-10-D-R026.",
        "Two contractors are being awarded modifications. The companies and their awards are: Example LLC Reno,"
            + " Nevada, is being awarded a $9,000,000 modification to contract HTC711-11-D-R021. Sample Inc. Elko,"
            + " Nevada, is being awarded an $8,000,000 modification to contract HTC711-10-D-R026. Work is done in Reno.",
        "Two companies are being awarded modifications. The companies and their awards are: Example LLC, Reno,"
            + " Nevada, estimated $9,000,000, bringing the value of the contract to $20,000,000 (HTC711-11-D-R021);and"
            + " Sample Inc., Elko, Nevada, estimated $8,000,000 (HTC711-10-D-R026). Work is done in Reno."
      })
  void each_has_a_sentence_of_its_own(String text) throws RecordException {
    Announcement read = parse(text + ACTIVITY + ".");
    assertEquals(
        List.of(
            new AnnouncedVendor(
                "Example LLC",
                "Reno",
                "Nevada",
                "",
                "HTC711-11-D-R021",
                new BigDecimal("9000000.00")),
            new AnnouncedVendor(
                "Sample Inc.",
                "Elko",
                "Nevada",
                "",
                "HTC711-10-D-R026",
                new BigDecimal("8000000.00"))),
        read.vendors());
    assertEquals(null, read.amount());
  }

  @Test
  void as_many_must_be_told_as_are_counted() {
    String text =
        "Three airlines have been awarded contracts. Example LLC, Reno, Nevada, was awarded a $9,000,000"
            + " contract (HTC711-18-C-0001).";
    assertEquals(
        "VENDORS_ELSEWHERE", assertThrows(RecordException.class, () -> parse(text)).code());
  }

  @Test
  void many_may_be_listed_behind_the_activity() throws RecordException {
    Announcement read =
        parse(
            "The Navy is awarding multiple award contracts to 3 contractors that will compete. A maximum of"
                + " $9,000,000 will be procured."
                + ACTIVITY
                + " (N00178-16-D-8518 thru N00178-16-D-9125). The list of contractors involved are: Example LLC*,"
                + " Reno, Nevada; Sample Corp.* Elko, Nevada; Third Group Inc., The*, Ely, Nevada.");
    assertEquals(
        List.of("Example LLC Reno *", "Sample Corp. Elko *", "Third Group Inc., The Ely *"),
        read.vendors().stream()
            .map(vendor -> vendor.name() + " " + vendor.city() + " " + vendor.mark())
            .toList());
    assertEquals(true, read.shared());
  }

  @Test
  void an_order_of_former_years_stands_behind_a_slash() throws RecordException {
    Announcement read =
        parse(
            "Example LLC, Reno, Nevada, was awarded a task order (HHM402-15-D-0038/0002) with a maximum value of"
                + " $9,000,000."
                + ACTIVITY
                + ".");
    assertEquals("HHM402-15-D-0038", read.parentPiid());
    assertEquals("0002", read.orderNumber());
  }

  @Test
  void to_modify_a_product_is_no_modification() throws RecordException {
    Announcement read =
        parse(
            "Example LLC, Reno, Nevada, was awarded a $9,000,000 firm-fixed-price contract to continue to modify"
                + " the Defense Example System."
                + ACTIVITY
                + " (W81XWH-14-C-0182).");
    assertEquals(Announcement.Kind.CONTRACT, read.kind());
  }

  private static Announcement parse(String text) throws RecordException {
    return new AnnouncementParser().parse(new Paragraph("NAVY", text));
  }
}
