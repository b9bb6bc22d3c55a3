package disclosure.source.announcement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Contract numbers in running text. Defense numbers have 13 characters (office 6, year 2, type 1,
 * serial 4), printed with hyphens or without, sometimes with the four of an order behind; GSA's
 * schedules begin with {@code GS}. A number with a character too few or too many is taken as
 * printed.
 */
final class PrintedPiids {
  private static final Pattern WORD = Pattern.compile("[A-Z0-9]+(?:[-–‑/][A-Z0-9]+)*");
  private static final Pattern BARE =
      Pattern.compile("[A-Z][A-Z0-9]{5}[0-9]{2}[A-Z0-9][A-Z0-9]{4}(?:[A-Z0-9]{4})?");
  private static final Pattern MISPRINTED =
      Pattern.compile("[A-Z][A-Z0-9]{3,6}-[0-9]{2}-[A-Z0-9]-[A-Z0-9]{3,5}");
  private static final Pattern SCHEDULE =
      Pattern.compile("(?:GS|V)[0-9]{2}[A-Z][A-Z0-9]{4,7}|GS[0-9]{2}[A-Z][0-9]{2}[A-Z]{3}[0-9]{4}");

  private PrintedPiids() {}

  /** All that stand in the text, in order, each once. */
  static List<String> in(String text) {
    List<String> found = new ArrayList<>();
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      String word = words.group().replaceAll("[–‑]", "-");
      String number = word.replaceFirst("-(?:P|A|PZ)[0-9]{4,5}$", "");
      if (is(number) && !found.contains(number)) {
        found.add(number);
      }
    }
    return found;
  }

  private static boolean is(String word) {
    String bare = word.replaceAll("[-/]", "");
    if (bare.chars().filter(Character::isDigit).count() < 4) {
      return false;
    }
    return BARE.matcher(bare).matches()
        || MISPRINTED.matcher(word).matches()
        || SCHEDULE.matcher(bare).matches();
  }
}
