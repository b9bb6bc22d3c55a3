package disclosure.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Words of names that tell nothing of whose they are. */
final class Vocabulary {
  /** What a maker adds to its mark for the entity of a country. */
  private static final Set<String> COUNTRIES =
      Set.of(
          "UK",
          "CANADA",
          "AUSTRALIA",
          "EUROPE",
          "GERMANY",
          "DEUTSCHLAND",
          "FRANCE",
          "JAPAN",
          "KOREA",
          "INDIA",
          "IRELAND",
          "ISRAEL",
          "BRASIL",
          "MEXICO",
          "SINGAPORE",
          "EMEA",
          "APAC",
          "NEDERLAND",
          "NETHERLANDS",
          "BELGIUM",
          "THAILAND",
          "ITALIA",
          "ITALY",
          "ESPANA",
          "SPAIN",
          "PORTUGAL",
          "POLSKA",
          "POLAND",
          "SCHWEIZ",
          "SWITZERLAND",
          "OSTERREICH",
          "AUSTRIA",
          "SVERIGE",
          "SWEDEN",
          "NORGE",
          "NORWAY",
          "DANMARK",
          "DENMARK",
          "FINLAND",
          "BRAZIL",
          "CHILE",
          "COLOMBIA",
          "PERU",
          "ARGENTINA",
          "PANAMA",
          "CARIBE",
          "CARIBBEAN",
          "TAIWAN",
          "PHILIPPINES",
          "MALAYSIA",
          "INDONESIA",
          "VIETNAM",
          "GREECE",
          "TURKIYE",
          "EGYPT",
          "QATAR",
          "KUWAIT",
          "BAHRAIN");

  /** What a maker adds to its mark for the entity that serves the government. */
  private static final Set<String> ALLOWED =
      Set.of(
          "FEDERAL",
          "GOVERNMENT",
          "GOV",
          "GOVT",
          "PUBLIC",
          "SECTOR",
          "US",
          "USA",
          "USG",
          "UNITED",
          "STATES",
          "AMERICA",
          "AMERICAS",
          "NORTH",
          "INTERNATIONAL",
          "GLOBAL",
          "WORLDWIDE",
          "SERVICES",
          "SERVICE",
          "HOLDINGS",
          "HOLDING",
          "GROUP",
          "OPERATIONS",
          "NATIONAL",
          "SECURITY",
          "DEFENSE",
          "OF",
          "AND");

  /** What says that the entity sells to the government or stands for a country. */
  private static final Set<String> GOVERNMENT =
      Set.of("FEDERAL", "GOVERNMENT", "GOV", "GOVT", "SECTOR", "USG", "US", "USA", "NATIONAL");

  /** Words that thousands of vendors share. */
  private static final Set<String> GENERIC =
      Set.of(
          "SYSTEM",
          "SYSTEMS",
          "SOLUTION",
          "SOLUTIONS",
          "TECHNOLOGY",
          "TECHNOLOGIES",
          "TECH",
          "SOFTWARE",
          "DATA",
          "INFORMATION",
          "NETWORK",
          "NETWORKS",
          "COMMUNICATIONS",
          "CONSULTING",
          "MANAGEMENT",
          "ENTERPRISE",
          "ENTERPRISES",
          "INDUSTRIES",
          "PARTNERS",
          "ASSOCIATES",
          "LABS",
          "SCIENCE",
          "SCIENCES",
          "RESEARCH",
          "ENGINEERING",
          "ELECTRONICS",
          "AEROSPACE",
          "GENERAL",
          "AMERICAN",
          "ADVANCED",
          "FIRST",
          "UNITED",
          "BUSINESS",
          "FINANCIAL",
          "CAPITAL",
          "HEALTH",
          "DIGITAL",
          "COMPUTER",
          "COMPUTERS",
          "RISK",
          "THE",
          "NEW",
          "INC",
          "CORP",
          "CO",
          "LTD");

  /** Legal forms that stand before such words: {@code ORACLE CORPORATION JAPAN}. */
  private static final Set<String> FORMS = Set.of("INC", "CORP", "CO", "LTD");

  private Vocabulary() {}

  /** Whether the word may stand beside a mark without changing whose entity it is. */
  static boolean isAllowed(String word) {
    return ALLOWED.contains(word) || COUNTRIES.contains(word);
  }

  /** Whether every word but those of {@code [from, to)} may stand beside a mark. */
  static boolean restIsAllowed(List<String> words, int from, int to) {
    for (int at = 0; at < words.size(); at++) {
      if ((at < from || at >= to) && !isAllowed(words.get(at))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word but those of {@code [from, to)} names the government or a country. */
  static boolean restNamesPlace(List<String> words, int from, int to) {
    for (int at = 0; at < words.size(); at++) {
      if ((at < from || at >= to) && isPlace(words.get(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlace(String word) {
    return GOVERNMENT.contains(word) || COUNTRIES.contains(word);
  }

  /** The name up to its last telling word: {@code VARONIS SYSTEMS} is VARONIS's. */
  static List<String> core(List<String> words) {
    int to = words.size();
    while (to > 1 && !isTelling(words.get(to - 1))) {
      to--;
    }
    return words.subList(0, to);
  }

  /** What may be the name before words that say only whom or where it serves, the longest first. */
  static List<List<String>> served(List<String> words) {
    List<List<String>> names = new ArrayList<>();
    boolean place = false;
    for (int to = words.size() - 1; to > 0 && isAddition(words.get(to)); to--) {
      place |= isPlace(words.get(to));
      if (place) {
        names.add(words.subList(0, to));
      }
    }
    return names;
  }

  /** The name less the words at its end that may stand beside a mark: {@code MIMECAST SERVICES}. */
  static String bare(List<String> words) {
    int to = words.size();
    while (to > 1 && isAddition(words.get(to - 1))) {
      to--;
    }
    return String.join(" ", words.subList(0, to));
  }

  private static boolean isAddition(String word) {
    return isAllowed(word) || FORMS.contains(word);
  }

  /** Whether the word tells one vendor from others. */
  static boolean isTelling(String word) {
    return word.length() > 1 && !GENERIC.contains(word) && !isAllowed(word);
  }
}
