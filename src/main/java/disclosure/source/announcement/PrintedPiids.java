package disclosure.source.announcement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Contract numbers in running text. Numbers have 13 characters (office 6, year 2, type 1, serial
 * 4), printed with hyphens or without, sometimes with the four of an order behind; GSA's schedules
 * begin with {@code GS}. A number with a character too few or too many is taken as printed; spaces
 * beside its hyphens are taken out. Solicitations (types R and Q) are no contracts.
 *
 * <p>Since fiscal year 2018 every order has a number of its own (FAR 4.1603): four characters
 * behind a slash are then another serial of the same office and year, as in {@code
 * SPE8EH-20-D-0001/0002}.
 */
final class PrintedPiids {
  private static final Pattern SPACED =
      Pattern.compile(
          "\\b([A-Z][A-Z0-9]{5}) ?([-–‑‐ ]) ?(\\d{2}) ?[-–‑‐ ] ?([A-Z0-9]) ?[-–‑‐] ?([A-Z0-9]{4})\\b");

  static final String NUMBER = "[A-Z][A-Z0-9]{5}-?\\d{2}-?[A-PS-Z]-?[A-Z0-9]{4}";

  /** Between a contract and its order, which both are printed whole. */
  private static final Pattern BETWEEN =
      Pattern.compile("(?<=\\b" + NUMBER + ")-(?=" + NUMBER + "\\b)");

  private static final Pattern SERIALS =
      Pattern.compile(
          "\\b(?<office>[A-Z][A-Z0-9]{5}-?(?:1[89]|[2-9]\\d)-?[A-PS-Z]-?)(?<first>[A-Z0-9]{4})(?<more>(?:/(?!P\\d)[A-Z0-9]{4})+)\\b");
  private static final Pattern RESPECTIVE =
      Pattern.compile(
          "\\b(?<office>[A-Z][A-Z0-9]{5}-?\\d{2}-?[A-PS-Z]-?)(?<first>[A-Z0-9]{4})(?<more>(?:,? (?:and )?(?=\\w*\\d)[A-Z0-9]{4}\\b(?!-))+)(?=,? respectively)");

  /** No number has fewer than nine characters. */
  private static final Pattern WORD =
      Pattern.compile("(?=[A-Z0-9–‑‐/-]{9})[A-Z0-9]+(?:[-–‑‐/][A-Z0-9]+)*");

  private static final Pattern BEHIND =
      Pattern.compile("[-/](?:P|A|AC|PZ|Q)?[0-9]{4,6}$|/[A-Z]?[0-9]{2,6}$");
  private static final Pattern BARE =
      Pattern.compile(
          "(?:[A-Z][A-Z0-9]{5}|[0-9]+[A-Z][A-Z0-9]*(?<=^[0-9A-Z]{6}))[0-9]{2}[A-PS-Z0-9][A-Z0-9]{4}"
              + "(?:[A-Z0-9]{4})?");
  private static final Pattern MISPRINTED =
      Pattern.compile(
          "[A-Z][A-Z0-9]{3,6}-[0-9]{2,3}[A-Z0-9]?-[A-PS-Z0-9]-[A-Z0-9]{3,5}"
              + "|[A-Z][A-Z0-9]{4,5}-[0-9]{2,3}[A-Z]?-[A-PS-Z]?[A-Z0-9]?[0-9]{3,4}"
              + "|[A-Z][A-Z0-9]{5}-[ACDEFGPS]-(?:[0-9]{2}-)?[0-9]{4}");
  private static final Pattern SCHEDULE =
      Pattern.compile(
          "(?:GS|V)[0-9]{2}[A-Z][A-Z0-9]{4,7}|GS[0-9]{2}[A-Z][0-9]{2}[A-Z]{3,4}[0-9]{3,4}");
  private static final Pattern IN_PARENTHESES =
      Pattern.compile("\\(([A-Z0-9]{4,7}(?: ?[-–‑‐] ?[A-Z0-9]{1,5}){2,4})\\)");
  private static final int TYPE = 8;

  private PrintedPiids() {}

  /** All that stand in the text, in order, each once. */
  static List<String> in(String text) {
    List<String> found = new ArrayList<>();
    String spaced = BETWEEN.matcher(SPACED.matcher(text).replaceAll("$1-$3-$4-$5")).replaceAll(" ");
    Matcher words = WORD.matcher(NumberRanges.inFull(inFull(RESPECTIVE, inFull(SERIALS, spaced))));
    while (words.find()) {
      String word = words.group().replaceAll("[–‑‐]", "-");
      String number = is(word) ? word : BEHIND.matcher(word).replaceFirst("");
      for (String part : is(number) ? new String[] {number} : word.split("/", -1)) {
        if (is(part) && !found.contains(part)) {
          found.add(part);
        }
      }
    }
    return found;
  }

  /** Each serial behind the office, year and type that are printed once. */
  private static String inFull(Pattern serials, String text) {
    return serials
        .matcher(text)
        .replaceAll(
            found ->
                found.group(1)
                    + found.group(2)
                    + found
                        .group(3)
                        .replaceAll("[/,]? ?(?:and )?([A-Z0-9]{4})", " " + found.group(1) + "$1"));
  }

  /** The same at the end of a paragraph, where what stands in parentheses is the number. */
  static List<String> inClosing(String text) {
    List<String> found = in(text);
    Matcher printed = IN_PARENTHESES.matcher(text);
    if (found.isEmpty() && printed.find() && hasSixDigits(printed.group(1))) {
      return List.of(printed.group(1).replaceAll(" ?[-–‑‐] ?", "-"));
    }
    return found;
  }

  /** Whether the number's type says that it is an order. */
  static boolean isOrder(String number) {
    String bare = number.replaceAll("[-/]", "");
    return BARE.matcher(bare).matches() && bare.charAt(TYPE) == 'F';
  }

  private static boolean is(String word) {
    String bare = word.replaceAll("[-/]", "");
    if (bare.chars().filter(Character::isDigit).count() < 4) {
      return false;
    }
    return BARE.matcher(bare).matches()
        || (MISPRINTED.matcher(word).matches() && hasSixDigits(word))
        || SCHEDULE.matcher(bare).matches();
  }

  private static boolean hasSixDigits(String word) {
    return word.chars().filter(Character::isDigit).count() >= 6;
  }
}
