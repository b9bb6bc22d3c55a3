package disclosure.source.announcement;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import disclosure.model.Announcement;
import disclosure.model.RecordException;
import disclosure.source.announcement.AnnouncementPage.Paragraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** All days of 2014 to 2017: how many paragraphs that state an award are read whole. */
@Tag("real")
class RealAnnouncementsTest {
  private static final Path DAYS =
      Path.of(System.getProperty("disclosure.real", ""), "documents", "dod_daily_txt");

  private final AnnouncementParser parser = new AnnouncementParser();
  private final Map<String, Integer> counts = new TreeMap<>();

  @Test
  void ninety_nine_of_a_hundred_awards_yield_vendor_amount_and_number() throws IOException {
    assumeTrue(Files.isDirectory(DAYS), "the folder of real files is not here");
    try (Stream<Path> days = Files.list(DAYS)) {
      for (Path day : days.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        AnnouncementPage.ofText(Files.readString(day)).forEach(this::count);
      }
    }
    int awards = of("whole") + of("part") + of("unread");
    double share = of("whole") / (double) awards;
    System.out.println("announcements: " + counts + ", whole " + share);
    assertTrue(share >= 0.99, counts + " " + share);
  }

  private int of(String what) {
    return counts.getOrDefault(what, 0);
  }

  private void count(Paragraph paragraph) {
    try {
      counts.merge(isWhole(parser.parse(paragraph)) ? "whole" : "part", 1, Integer::sum);
    } catch (RecordException e) {
      boolean award = e.code().startsWith("VENDOR");
      counts.merge(e.code(), 1, Integer::sum);
      counts.merge("unread", award ? 1 : 0, Integer::sum);
    }
  }

  /** Vendors with a place, an amount and a number, as far as they are printed. */
  private static boolean isWhole(Announcement read) {
    boolean vendors = read.vendors().stream().allMatch(vendor -> vendor.name().length() > 1);
    boolean amount =
        read.amount() != null
            || read.vendors().stream().allMatch(vendor -> vendor.amount() != null)
            || !read.text().contains("$");
    List<String> printed = PrintedPiids.in(read.text());
    boolean number =
        printed.isEmpty()
            || read.piid() != null
            || read.parentPiid() != null
            || read.vendors().stream().anyMatch(vendor -> vendor.piid() != null);
    return vendors && amount && number;
  }
}
