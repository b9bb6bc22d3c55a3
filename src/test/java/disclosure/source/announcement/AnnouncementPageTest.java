package disclosure.source.announcement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.source.announcement.AnnouncementPage.Paragraph;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day's page: its paragraphs, the headings over them, and its date. */
class AnnouncementPageTest {
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
}
