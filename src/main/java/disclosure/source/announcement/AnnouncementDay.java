package disclosure.source.announcement;

import disclosure.source.announcement.AnnouncementPage.Paragraph;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * One day's announcements.
 *
 * @param day as the page's title or the file's name tells it, or null where neither does
 */
public record AnnouncementDay(@Nullable LocalDate day, List<Paragraph> paragraphs) {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern TITLE =
      Pattern.compile("(?i)contracts for ([a-z]{3})[a-z]*\\.? (\\d{1,2}),? (\\d{4})");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?<!\\d)(\\d{1,2})[-_.](\\d{1,2})[-_.](\\d{4})(?!\\d)");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)(\\d{4})[-_.]?(\\d{2})[-_.]?(\\d{2})(?!\\d)");

  public AnnouncementDay {
    paragraphs = List.copyOf(paragraphs);
  }

  /** Reads plain text. */
  public static AnnouncementDay ofText(String fileName, String text) {
    return new AnnouncementDay(day(text, fileName), AnnouncementPage.ofText(text));
  }

  /** Reads a page. */
  public static AnnouncementDay ofHtml(String fileName, byte[] html) throws IOException {
    String words = Jsoup.parse(new ByteArrayInputStream(html), null, "").text();
    String title = Jsoup.parse(new ByteArrayInputStream(html), null, "").title();
    return new AnnouncementDay(day(title + "\n" + words, fileName), AnnouncementPage.ofHtml(html));
  }

  /** Whether any paragraph awards something. */
  public boolean hasAwards() {
    return paragraphs.stream().anyMatch(paragraph -> AwardVerb.in(paragraph.text()));
  }

  private static @Nullable LocalDate day(String text, String fileName) {
    Matcher title = TITLE.matcher(text);
    if (title.find()) {
      int month = MONTHS.indexOf(title.group(1).toLowerCase(java.util.Locale.ROOT)) + 1;
      return dateOrNull(title.group(3), month, title.group(2));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(fileName);
    if (monthFirst.find()) {
      int month = Integer.parseInt(monthFirst.group(1));
      return dateOrNull(monthFirst.group(3), month, monthFirst.group(2));
    }
    Matcher yearFirst = YEAR_FIRST.matcher(fileName);
    return yearFirst.find()
        ? dateOrNull(yearFirst.group(1), Integer.parseInt(yearFirst.group(2)), yearFirst.group(3))
        : null;
  }

  private static @Nullable LocalDate dateOrNull(String year, int month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
