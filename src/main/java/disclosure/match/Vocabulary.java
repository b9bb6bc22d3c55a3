package disclosure.match;

import java.util.List;
import java.util.Set;

/** Words of names that tell nothing of whose they are. */
final class Vocabulary {
  /** What a maker adds to its mark for the entity that serves the government, or a country. */
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
          "AND",
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
          "APAC");

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

  private Vocabulary() {}

  /** Whether the word may stand beside a mark without changing whose entity it is. */
  static boolean isAllowed(String word) {
    return ALLOWED.contains(word);
  }

  /** Whether every word but those of {@code [from, to)} may stand beside a mark. */
  static boolean restIsAllowed(List<String> words, int from, int to) {
    for (int at = 0; at < words.size(); at++) {
      if ((at < from || at >= to) && !ALLOWED.contains(words.get(at))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word but those of {@code [from, to)} names the government. */
  static boolean restNamesGovernment(List<String> words, int from, int to) {
    for (int at = 0; at < words.size(); at++) {
      if ((at < from || at >= to) && GOVERNMENT.contains(words.get(at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word tells one vendor from others. */
  static boolean isTelling(String word) {
    return word.length() > 1 && !GENERIC.contains(word) && !ALLOWED.contains(word);
  }
}
