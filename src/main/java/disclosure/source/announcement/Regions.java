package disclosure.source.announcement;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import disclosure.model.AnnouncedVendor;
import disclosure.text.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Counties, prefectures and states abroad. Between a city and its country stands one of them, as in
 * {@code Samlesbury, Lancashire, United Kingdom}: the city is then the part before it.
 */
final class Regions {
  private static final Map<String, Set<String>> OF_COUNTRY =
      WordList.lines(Regions.class, "regions.txt")
          .map(line -> line.split(":\\s*", 2))
          .collect(
              groupingBy(
                  line -> line[0],
                  flatMapping(line -> Arrays.stream(line[1].split(",\\s*")), toUnmodifiableSet())));

  private static final Map<String, String> OTHER_NAMES =
      Map.of(
          "england", "united kingdom",
          "scotland", "united kingdom",
          "wales", "united kingdom",
          "northern ireland", "united kingdom",
          "great britain", "united kingdom",
          "korea", "south korea",
          "republic of korea", "south korea",
          "the netherlands", "netherlands");

  private static final Pattern BY_KIND =
      Pattern.compile("(?:county|province of|state of) .+|.+ (?:prefecture|province|region)|.+-do");

  private static final Pattern LEGAL_FORM =
      Pattern.compile(
          "(?i).*\\b(?:Inc|LLC|Corp|Co|Ltd|Limited|LP|LLP|JV|S\\.?p\\.?A|S\\.?A|GmbH|AG|KG|A/?S|AB|B\\.?V|N\\.?V"
              + "|PLC|S\\.?R\\.?L|K\\.?K|Pty)\\b\\.?");

  /** A part of a company's name, which no town's name holds. */
  private static final Pattern OF_A_COMPANY =
      Pattern.compile(
          "(?i)\\b(?:\\w*(?:systems?|services?|divisions?|solutions|technolog\\w+|industries|sensors?|shipyards?)"
              + "|group|branch|business|team|sector|unit|works|company|international|aerospace"
              + "|aeronautics|defen[cs]e|operations|maritime|marine|missions?|electronics?"
              + "|engineering|construction|radar|training|programs?|support|energy|airlines|helicopters"
              + "|aircraft|submarines|university|college|institute|cent(?:er|re)|department|ministry)\\b");

  private static final Pattern TOWN =
      Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]+){0,3}");

  private Regions() {}

  /** The vendor with its city, where what was read as city is a region of its country. */
  static AnnouncedVendor withCity(AnnouncedVendor vendor) {
    String region = vendor.city();
    String place = vendor.place();
    if (region == null || place == null || !isIn(place, region)) {
      return vendor;
    }
    List<String> name = new ArrayList<>(List.of(vendor.name().split(",\\s*", -1)));
    int most = name.stream().anyMatch(part -> LEGAL_FORM.matcher(part).matches()) ? 2 : 1;
    String city = region;
    for (int taken = 0; taken < most && name.size() > 1 && isTown(last(name)); taken++) {
      city = name.remove(name.size() - 1) + ", " + city;
    }
    return vendor.renamed(String.join(", ", name), city);
  }

  private static boolean isIn(String place, String words) {
    String last = place.toLowerCase(Locale.ROOT).replaceFirst(",.*", "");
    Set<String> regions = OF_COUNTRY.get(OTHER_NAMES.getOrDefault(last, last));
    String region = words.strip().toLowerCase(Locale.ROOT);
    return regions != null && (regions.contains(region) || BY_KIND.matcher(region).matches());
  }

  private static boolean isTown(String part) {
    return TOWN.matcher(part).matches()
        && !LEGAL_FORM.matcher(part).matches()
        && !OF_A_COMPANY.matcher(part).find();
  }

  private static String last(List<String> parts) {
    return parts.get(parts.size() - 1);
  }
}
