package disclosure.document.pdf;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends what a recogniser often takes for one another, where only one of the two can stand: the
 * letters O, I and l and the digits 0 and 1 in contract numbers (FAR 4.1603: six characters of the
 * office, two digits of the year, a letter of the kind, and up to eight that end in digits; the
 * Department of Homeland Security's own before 2017 likewise, with five at the end or letters and
 * four; since then its offices begin with 70, which is also read as TO, and have no letter O) and
 * in numbers of modifications ({@code P00002}). The Department of Defense uses neither I nor O in
 * its numbers (DFARS 204.7003 of 2015), nor do the codes of its offices.
 */
final class RecognizedNumbers {
  private static final Pattern CONTRACT =
      Pattern.compile(
          "(?<![A-Za-z0-9])([7T][0O]|HS)([A-Z0-9]{4})(-?[0-9OIl]{2})(-?[A-Z]-?)([A-NP-Z]{0,2})"
              + "([0-9OIl]{3,8})(?![A-Za-z0-9])");

  /**
   * Of any civilian department: two digits begin its code. What stands behind the letter of the
   * kind has neither I nor O.
   */
  private static final Pattern CIVILIAN =
      Pattern.compile(
          "(?<![A-Za-z0-9])(\\d[0-9O])([A-Z0-9]{4})(?=[OIl]?\\d)([0-9OIl]{2})([A-HJ-NP-Z])"
              + "((?=[A-Z]*[0-9O]{2})[A-Z0-9]{4,8})(?![A-Za-z0-9])");

  /** Of a schedule of the General Services Administration: {@code GS-07F-0128L}. */
  private static final Pattern SCHEDULE =
      Pattern.compile(
          "(?<![A-Za-z0-9])(GS-?)(?=[O0-9]*\\d)([0-9O]{2})([FKTQ]-?)([0-9O]{4})([A-HJ-NP-Z])(?![A-Za-z0-9])");

  /** The same as it is numbered by eleven characters: {@code GS-00F-211DA}. */
  private static final Pattern WHOLE_SCHEDULE =
      Pattern.compile("GS-?\\d{2}[FKTQ]-?(?:\\d{4}[A-HJ-NP-Z]|\\d{3}[A-HJ-NP-Z]{2})");

  private static final Pattern DEFENSE =
      Pattern.compile(
          "(?<![A-Za-z0-9])[A-HJ-NP-Z][A-Z0-9][0-9OI]{4}-[0-9OIl]{2}-[A-HJ-NP-Z]-[A-Z0-9]{4}"
              + "(?![A-Za-z0-9])");

  /**
   * The letter of the kind of a contract and the first of an office's code of the Department of
   * Defense, where they differ from small ones by their height alone.
   */
  private static final Pattern SMALL =
      Pattern.compile(
          "(?<=\\d{2}-)[cosvwxz](?=-[A-Z0-9]{4,5}$)"
              + "|^[sw](?=[A-Z0-9]{5}-?\\d{2}-?[A-HJ-NP-Z]-?[A-Z0-9]{4}$)");

  /**
   * Numbered from 00001 on (FAR 4.1603); a letter Q or D among the digits is a zero with a speck.
   */
  private static final Pattern MODIFICATION =
      Pattern.compile("([AP])([0-9O]{5}|(?=(?:\\D*\\d){2})[0-9OQD]{5})");

  private static final Pattern CHANGE = Pattern.compile("[AP]0\\d{4}");

  /** Units of the Navy and the Marine Corps: a letter and five digits (DoDAAC). */
  private static final Pattern NAVY = Pattern.compile("[NMnm](?=[0OoIl]*\\d)[0-9OoIl]{5}");

  /** The same before the rest of a number of a contract. */
  private static final Pattern UNIT =
      Pattern.compile("(?<![A-Za-z0-9])N[OQD](?=\\d{4}-?\\d{2}-?[A-HJ-NP-Z]-?[A-Z0-9]{4})");

  /** The department's headquarters; no other of its components has an H after {@code HS}. */
  private static final Pattern HEADQUARTERS =
      Pattern.compile("(?<![A-Za-z0-9])HSH[O0](?=[A-Z0-9]{2}-?\\d{2}-?[A-Z])");

  private static final Pattern DATE =
      Pattern.compile("(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\\d|3[01])/(?:(?:19|20)\\d{2}|\\d{2})");

  private static final Pattern AMOUNT = Pattern.compile("\\$?\\d{1,3}(?:,\\d{3})*\\.\\d{2}");

  /** Thousands are grouped by three digits: before the last two stands a point. */
  private static final Pattern COMMA_FOR_POINT =
      Pattern.compile("(\\$?\\d{1,3}(?:,\\d{3})*),(\\d{2})");

  /** No page of the United States is in pounds. */
  private static final Pattern POUND = Pattern.compile("£(?=\\d{4})");

  private static final int OFFICE = 1;
  private static final int YEAR = 3;
  private static final int TAIL = 6;
  private static final String HOMELAND = "HS";

  private RecognizedNumbers() {}

  /** The word with digits where digits must be; any other word as it is. */
  static String mended(String read) {
    Matcher comma = COMMA_FOR_POINT.matcher(read);
    if (comma.matches()) {
      return comma.group(1) + "." + comma.group(2);
    }
    String letters = DoubledZeros.single(POUND.matcher(read).replaceFirst("E"));
    String word =
        SMALL.matcher(letters).replaceAll(letter -> letter.group().toUpperCase(Locale.ROOT));
    String mended =
        MODIFICATION.matcher(word).matches()
            ? word.charAt(0) + digits(word.substring(1).replaceAll("[QD]", "0"))
            : word;
    if (NAVY.matcher(mended).matches()) {
      return digits(mended.toUpperCase(Locale.ROOT));
    }
    String contract =
        CONTRACT
            .matcher(HEADQUARTERS.matcher(UNIT.matcher(mended).replaceAll("N0")).replaceAll("HSHQ"))
            .replaceAll(RecognizedNumbers::contract);
    String civilian = CIVILIAN.matcher(contract).replaceAll(RecognizedNumbers::civilian);
    String schedule = SCHEDULE.matcher(civilian).replaceAll(RecognizedNumbers::schedule);
    return DEFENSE.matcher(schedule).replaceAll(number -> digits(number.group()));
  }

  private static String civilian(MatchResult number) {
    return digits(number.group(1))
        + number.group(2)
        + digits(number.group(YEAR))
        + number.group(4)
        + digits(number.group(TAIL - 1));
  }

  private static String schedule(MatchResult number) {
    return number.group(1)
        + digits(number.group(2))
        + number.group(3)
        + digits(number.group(4))
        + number.group(5);
  }

  static boolean isDate(String word) {
    return DATE.matcher(word).matches();
  }

  /**
   * Whether the word is all of a date, an amount with cents or the number of a contract or a
   * change.
   */
  static boolean isWellFormed(String word) {
    return isDate(word)
        || AMOUNT.matcher(word).matches()
        || CONTRACT.matcher(word).matches()
        || CIVILIAN.matcher(word).matches()
        || CHANGE.matcher(word).matches()
        || WHOLE_SCHEDULE.matcher(word).matches()
        || DEFENSE.matcher(word).matches();
  }

  private static String contract(MatchResult number) {
    int least = number.group(OFFICE).equals(HOMELAND) ? 5 : 7;
    int letters = number.group(TAIL - 1).length();
    int most = number.group(OFFICE).equals(HOMELAND) ? Math.max(5, 4 + letters) : 8;
    int serial = letters + number.group(TAIL).length();
    return serial < least || serial > most
        ? number.group()
        : digits(number.group(OFFICE)).replace('T', '7')
            + (number.group(OFFICE).equals(HOMELAND)
                ? number.group(2)
                : number.group(2).replace('O', '0'))
            + digits(number.group(YEAR))
            + number.group(4)
            + number.group(TAIL - 1)
            + digits(number.group(TAIL));
  }

  /** With digits for the letters that look like them, wherever they stand. */
  static String digits(String read) {
    return read.replace('O', '0').replace('I', '1').replace('l', '1');
  }
}
