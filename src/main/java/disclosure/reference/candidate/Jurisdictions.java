package disclosure.reference.candidate;

import disclosure.text.Names;
import disclosure.text.States;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where companies are registered: states, countries and the spellings that filings use. */
final class Jurisdictions {
  private static final List<String> SPELLINGS =
      List.of(
          "USA|U.S.A.|U.S.|US|United States of America|UK|U.K.|England|England & Wales",
          "England and Wales|Scotland|Wales|Northern Ireland|Great Britain|Republic of Ireland",
          "The Netherlands|Holland|Netherlands Antilles|Russia|Russian Federation|Korea",
          "South Korea|Republic of Korea|Korea, Republic of|Czech Republic|Slovak Republic|China",
          "People's Republic of China|Peoples Republic of China|PRC|P.R.C.|P.R. China|Hong Kong",
          "Macau|Taiwan|Taiwan, Province of China|R.O.C.|Vietnam|Viet Nam|Turkey|Turkiye|Laos",
          "UAE|U.A.E.|Dubai|Dubai (UAE)|Abu Dhabi|Bosnia|Macedonia|Ivory Coast|Curacao|Aruba",
          "Sint Maarten|British Virgin Islands|BVI|B.V.I.|Cayman|Virgin Islands|Isle of Man",
          "Bahamas|The Bahamas|Columbia|Burma|Swaziland|Congo|Tanzania|Bolivia|Moldova|Syria",
          "Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland|Nova Scotia|Ontario|Quebec",
          "Québec|Saskatchewan|New South Wales|Victoria|Queensland|Brasil|México|Georgia, CIS",
          "So. Carolina|N. Carolina|Mass.|Penn.|Calif.|Del.|Ill.|Wash.|N.Y.|N.J.|D.C.");
  private static final String CODES =
      "AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM"
          + "|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|PR";
  private static final Set<String> KNOWN = known();
  private static final Pattern WRAPPING = Pattern.compile("^[(\\[]\\s*(.*?)\\s*[)\\]][*†]*$");
  private static final Pattern QUALIFIED =
      Pattern.compile("^\\(?(?:USA|U\\.S\\.A?\\.?|United States)\\)?[,\\s]+(.+)$");
  private static final Pattern TOWN = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*|\\(USA\\)|nad|de|la");
  private static final int LONGEST = 6;

  private Jurisdictions() {}

  private static Set<String> known() {
    Set<String> known = new HashSet<>();
    for (String country : Locale.getISOCountries()) {
      known.add(folded(new Locale.Builder().setRegion(country).build()));
    }
    States.NAMES.forEach(name -> addAll(known, name));
    SPELLINGS.forEach(line -> addAll(known, line));
    addAll(known, CODES);
    return known;
  }

  private static void addAll(Set<String> known, String line) {
    Arrays.stream(line.split("\\|")).map(Jurisdictions::folded).forEach(known::add);
  }

  private static String folded(String name) {
    return name.replace('’', '\'').strip().toLowerCase(Locale.ROOT);
  }

  private static String folded(Locale country) {
    return folded(country.getDisplayCountry(Locale.ENGLISH));
  }

  /** Whether the words name a place; a town may stand before it, as in {@code Wuxi, China}. */
  static boolean isOne(String words) {
    String bare = words.strip().replaceAll("[*†]+$", "");
    Matcher wrapped = WRAPPING.matcher(bare);
    if (wrapped.matches()) {
      return isOne(wrapped.group(1));
    }
    if (KNOWN.contains(folded(bare))) {
      return true;
    }
    Matcher qualified = QUALIFIED.matcher(bare);
    if (qualified.matches()) {
      return isOne(qualified.group(1));
    }
    int comma = bare.lastIndexOf(',');
    return comma > 0 && KNOWN.contains(folded(bare.substring(comma + 1)));
  }

  /** {@code Wuxi, China}, {@code (USA) Delaware}; never {@code Ltd. Wuxi, China}. */
  private static boolean isTownOf(String tail) {
    int comma = tail.lastIndexOf(',');
    String[] town = comma > 0 ? tail.substring(0, comma).split(" ", -1) : new String[0];
    return isOne(tail)
        && !tail.startsWith(",")
        && town.length <= 2
        && Arrays.stream(town).allMatch(word -> TOWN.matcher(word).matches() && !isForm(word));
  }

  private static boolean isForm(String word) {
    return !Names.parse("Acme " + word).form().isEmpty();
  }

  /**
   * Where the place at the end of a line begins, the longest that leaves something before it; -1
   * where none ends it. Codes of two letters are not looked for: too many names end in such
   * letters.
   */
  static int trailing(String line) {
    String[] words = line.split(" ", -1);
    int longest = -1;
    int from = line.length() + 1;
    for (int count = 1; count <= Math.min(LONGEST, words.length - 1); count++) {
      from -= words[words.length - count].length() + 1;
      String tail = line.substring(from).strip();
      if (tail.length() > 2 && (KNOWN.contains(folded(tail)) || isTownOf(tail))) {
        longest = from;
      }
    }
    return longest;
  }
}
