package disclosure.source.announcement;

import disclosure.source.WebPage;
import disclosure.source.announcement.AnnouncementPage.Paragraph;
import disclosure.text.NamedDates;
import disclosure.text.Parsed;
import disclosure.text.Texts;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * One day's announcements.
 *
 * @param day as the page's title or the file's name tells it, of several the last, or null where
 *     neither does
 * @param flag of letters that had to be guessed, or null
 */
public record AnnouncementDay(
    @Nullable LocalDate day, List<Paragraph> paragraphs, @Nullable String flag) {
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)contracts?[ -]for:?[ -](?:[a-z.]{3,9} \\d{1,2},? \\d{4},? through )?"
              + "([a-z]{3,9})\\.?[ -](?:\\d{1,2}-)?(\\d{1,2}),?[ -](\\d{4})");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?<!\\d)(\\d{1,2})[-_.](\\d{1,2})[-_.](\\d{4})(?!\\d)");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)(\\d{4})[-_.]?(\\d{2})[-_.]?(\\d{2})(?!\\d)");

  public AnnouncementDay {
    paragraphs = List.copyOf(paragraphs);
  }

  /** Reads plain text. */
  public static AnnouncementDay ofText(String fileName, byte[] bytes) {
    Parsed<String> decoded = Texts.decode(bytes);
    String text = String.valueOf(decoded.value());
    return new AnnouncementDay(day(text, fileName), AnnouncementPage.ofText(text), decoded.flag());
  }

  /** Reads a page. */
  public static AnnouncementDay ofHtml(String fileName, byte[] html) throws IOException {
    WebPage page = WebPage.read(html, "");
    Document content = page.content();
    String words = content.title() + "\n" + content.select("h1").text() + "\n" + content.text();
    LocalDate day = day(words, fileName);
    return new AnnouncementDay(day, AnnouncementPage.ofHtml(content), page.flag());
  }

  /** Whether any paragraph awards something. */
  public boolean hasAwards() {
    return paragraphs.stream().anyMatch(paragraph -> AwardVerb.in(paragraph.text()));
  }

  private static @Nullable LocalDate day(String text, String fileName) {
    Matcher title = TITLE.matcher(text.replace('\u00A0', ' ') + "\n" + fileName);
    if (title.find()) {
      return NamedDates.of(title.group(1), title.group(2), title.group(3));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(fileName);
    if (monthFirst.find()) {
      int month = Integer.parseInt(monthFirst.group(1));
      return PrintedDates.ofNumbers(month, monthFirst.group(2), monthFirst.group(3));
    }
    Matcher yearFirst = YEAR_FIRST.matcher(fileName);
    if (!yearFirst.find()) {
      return null;
    }
    int month = Integer.parseInt(yearFirst.group(2));
    return PrintedDates.ofNumbers(month, yearFirst.group(3), yearFirst.group(1));
  }
}
