package disclosure.source.announcement;

import disclosure.model.AnnouncedVendor;
import disclosure.model.RecordException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Vendors that end in their place and follow one another. */
final class PlacedVendors {
  /** Before the District, Washington is a city. */
  private static final String PLACE =
      "(?!Washington,\\s*D(?:istrict|\\.\\s?C))(?i:" + Places.alternatives() + ")";

  private static final String MONEY =
      "(?:an? )?(?:(?:estimated|maximum|not-to-exceed) )*\\$\\s?\\d[\\d,]*(?:\\.\\d+)?";

  private static final String CHANGED =
      "modification|to contract|[A-Z0-9]{6}-\\d{2}-[A-Z]-[A-Z0-9]{4}";

  /** A number in parentheses, money or marks, which may follow the place in any order. */
  private static final String TAIL =
      "(?:[\\s,;]*(?:and\\s+)?(?:\\([^)]*\\)|" + MONEY + "|\\*+|" + CHANGED + "))*";

  private static final Pattern VENDOR =
      Pattern.compile(
          "(?<name>[^;$]+?),(?<mark>\\s?\\*+)?\\s*+(?!(?:Inc|LLC|L\\.L\\.C|Corp|Co|Ltd|LP|LLP|L\\.P|Jr)\\b)(?<city>[^,;()$*]+(?:\\([^)]*\\))?),\\s*"
              + "(?<place>"
              + PLACE
              + "(?:,\\s*(?i:Canada|United Kingdom|Japan|Italy|Germany|Korea|South Korea|Australia))?"
              + ")(?=\\s*(?:$|[;,(*$]|and\\b))(?<tail>"
              + TAIL
              + ")[\\s,;]*(?:and\\b,?\\s*)?");
  private static final Pattern TEAM = Pattern.compile("\\b[Tt]eam, which includes\\b");

  /** More characters than a vendor with its place and number has. */
  private static final int LONGEST = 250;

  private PlacedVendors() {}

  /** A matcher that looks for the next one where its region begins. */
  static Matcher in(String words) {
    return VENDOR.matcher(words);
  }

  /** Whether a line is one vendor with its place, and nothing else. */
  static boolean isOne(String line) {
    Matcher vendor = in(line);
    return vendor.lookingAt()
        && line.substring(vendor.end()).matches("[.;,\\s]*(?:and)?")
        && line.length() <= LONGEST;
  }

  /** The vendors that follow one another; the matcher's region begins behind the last. */
  static List<AnnouncedVendor> run(Matcher next) throws RecordException {
    List<AnnouncedVendor> vendors = new ArrayList<>();
    int team = -1;
    while (next.lookingAt()) {
      team = TEAM.matcher(next.group("name")).find() ? vendors.size() : team;
      AnnouncedVendor vendor = vendor(next);
      vendors.addAll(SeveralAwards.under(vendor, next.group("tail")));
      next.region(next.end(), next.regionEnd());
      String number = vendor.piid();
      if (team >= 0 && number != null) {
        vendors.subList(team, vendors.size()).replaceAll(each -> each.inTeam(number));
        team = -1;
      }
    }
    return vendors;
  }

  /** The one that was found. */
  static AnnouncedVendor vendor(Matcher found) throws RecordException {
    String mark = found.group("mark") == null ? "" : found.group("mark").strip();
    String tail = found.group("tail");
    String late = tail.replaceAll("[^*]", "");
    return PrintedVendor.read(
        found.group("name"), found.group("city"), found.group("place"), mark + late, tail);
  }
}
