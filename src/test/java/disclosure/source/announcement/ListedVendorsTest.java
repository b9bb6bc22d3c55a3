package disclosure.source.announcement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.model.AnnouncedVendor;
import disclosure.model.Announcement;
import disclosure.model.RecordException;
import disclosure.source.announcement.AnnouncementPage.Paragraph;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Awards whose vendors, or whose last words, stand in blocks or lines of their own. */
class ListedVendorsTest {
  private static final String INTRODUCTION =
      "The following companies have been awarded a contract with a shared ceiling of $99,000,000 for"
          + " vetting:";
  private static final String REST =
      "Work is done in Reno. Example Agency, Quantico, Virginia, is the contracting activity.";
  private static final String NEXT =
      "Fourth Co., Ely, Nevada, was awarded an $8,000,000 contract. Example Command, Reno, Nevada, is the"
          + " contracting activity (HS0021-25-D-0014).";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>%s</p><ul><li>Example LLC,* Reno, Nevada (HS0021-25-D-0011)</li><li>Sample Inc., Elko, Nevada"
            + " (HS0021-25-D-0012);</li></ul><p>%s</p><p>%s</p>",
        "<p>%s</p><p>Example LLC,* Reno, Nevada (HS0021-25-D-0011); and</p><p>Sample Inc., Elko, Nevada"
            + " (HS0021-25-D-0012).</p><p>%s</p><p>%s</p>",
        "<p>%s<br>Example LLC,* Reno, Nevada (HS0021-25-D-0011)<br>Sample Inc., Elko, Nevada"
            + " (HS0021-25-D-0012)<br>%s</p><p>%s</p>"
      })
  void a_list_belongs_to_the_award_that_announces_it(String form) throws RecordException {
    String body = String.format(form, INTRODUCTION, REST, NEXT);
    List<Paragraph> page = AnnouncementPage.ofHtml(Jsoup.parse("<b>NAVY</b>" + body));
    assertEquals(2, page.size());
    assertRead(new AnnouncementParser().parse(page.get(0)));
    assertEquals(NEXT, page.get(1).text());
  }

  @Test
  void a_list_in_a_text_file_is_read_alike() throws RecordException {
    List<Paragraph> page =
        AnnouncementPage.ofText(
            String.join(
                "\n\n",
                INTRODUCTION,
                "Example LLC,* Reno, Nevada (HS0021-25-D-0011)",
                "Sample Inc., Elko, Nevada (HS0021-25-D-0012)",
                REST,
                NEXT));
    assertEquals(2, page.size());
    assertRead(new AnnouncementParser().parse(page.get(0)));
  }

  @Test
  void an_award_behind_a_list_is_one_of_its_own() {
    List<Paragraph> page =
        AnnouncementPage.ofHtml(
            Jsoup.parse(
                "<p>"
                    + INTRODUCTION
                    + "</p><ul><li>Example LLC, Reno, Nevada</li></ul><p>"
                    + NEXT));
    assertEquals(
        List.of(INTRODUCTION + " Example LLC, Reno, Nevada", NEXT),
        page.stream().map(Paragraph::text).toList());
  }

  @Test
  void vendors_before_the_verb_may_stand_one_a_block() throws RecordException {
    List<Paragraph> page =
        AnnouncementPage.ofHtml(
            Jsoup.parse(
                "<ul><li>Example LLC,* Reno, Nevada (HS0021-25-D-0011);</li><li>Sample Inc., Elko, Nevada"
                    + " (HS0021-25-D-0012);</li></ul><p>are awarded a $99,000,000 contract. "
                    + REST));
    assertEquals(1, page.size());
    assertRead(new AnnouncementParser().parse(page.get(0)));
  }

  @Test
  void the_contracting_activity_may_stand_in_a_block_of_its_own() throws RecordException {
    List<Paragraph> page =
        AnnouncementPage.ofHtml(
            Jsoup.parse(
                "<p>Example LLC, Reno, Nevada, was awarded a $9,000,000 contract.</p><p>Example Agency, Quantico,"
                    + " Virginia, is the contracting activity (HS0021-25-C-0011).</p><p>"
                    + NEXT));
    assertEquals(2, page.size());
    Announcement read = new AnnouncementParser().parse(page.get(0));
    assertEquals("HS0021-25-C-0011", read.piid());
    assertEquals("Example Agency, Quantico, Virginia", read.activity());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No funds will be obligated at the time of award; they will be as orders are issued.",
        "Fiscal 2018 funds are anticipated to be obligated as orders are issued.",
        "This contract was awarded without competition."
      })
  void what_is_said_of_an_award_in_a_line_of_its_own_is_no_other(String line)
      throws RecordException {
    String award = "Example LLC, Reno, Nevada, is awarded a $9,000,000 contract.";
    String activity =
        " Example Command, Reno, Nevada, is the contracting activity (N66001-18-D-0153).";
    List<Paragraph> page =
        AnnouncementPage.ofText(award + "\n\n" + line + activity + "\n\n" + NEXT);
    assertEquals(
        List.of(award + " " + line + activity, NEXT), page.stream().map(Paragraph::text).toList());
    assertEquals("N66001-18-D-0153", new AnnouncementParser().parse(page.get(0)).piid());
  }

  @Test
  void a_footnote_is_no_paragraph_whatever_its_mark() {
    List<Paragraph> page =
        AnnouncementPage.ofHtml(
            Jsoup.parse("<p>" + NEXT + "</p><p>*Small business<br>\u2020Mandatory source</p>"));
    assertEquals(List.of(NEXT), page.stream().map(Paragraph::text).toList());
  }

  private static void assertRead(Announcement read) {
    assertEquals(
        List.of(
            new AnnouncedVendor("Example LLC", "Reno", "Nevada", "*", "HS0021-25-D-0011", null),
            new AnnouncedVendor("Sample Inc.", "Elko", "Nevada", "", "HS0021-25-D-0012", null)),
        read.vendors());
    assertEquals("99000000.00", String.valueOf(read.amount()));
    assertEquals(true, read.shared());
    assertEquals("Example Agency, Quantico, Virginia", read.activity());
  }
}
