package disclosure.document.form;

import disclosure.document.page.Word;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates, amounts and identifiers as American forms print them; month first. */
final class Printed {
  static final Pattern DATE =
      Pattern.compile(
          "\\b\\d{1,2}/\\s?\\d{1,2}/\\s?(?:\\d{4}|\\d{2})\\b|\\b\\d{1,2}-\\d{1,2}-\\d{4}\\b"
              + "|\\b\\d{4}[-./]\\d{2}[-./]\\d{2}\\b"
              + "|\\b(?:January|February|March|April|May|June|July|August|September|October"
              + "|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)"
              + "\\s\\d{1,2}(?:st|nd|rd|th)?[,.]?\\s\\d{4}\\b"
              + "|\\b\\d{1,2}[- ]?(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*[- ]?\\d{4}\\b"
              + "|\\b\\d{1,2}-(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)-\\d{2}\\b"
              + "|\\b(?:3[2-9]|[4-9]\\d) ?(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC) ?\\d{2}\\b"
              + "|\\b\\d{4}[- ]?(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[- ]?\\d{2}\\b",
          Pattern.CASE_INSENSITIVE);

  /**
   * An amount has a dollar sign, cents or grouped thousands; bare digits may be anything. What goes
   * on behind a comma that was misread, as {@code $9,533; 902.00}, is none.
   */
  static final Pattern AMOUNT =
      Pattern.compile(
          "(?<![\\w.,])\\(?-?\\$\\s?-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d{2})?\\)?(?![\\d,]*\\d)"
              + "(?![,;] \\d{3}[.,]\\d{2}(?!\\d))"
              + "|(?<![\\w.,$-])(?<!(?:\\$\\d{1,3}|,\\d{3})[,;] )"
              + "\\(?-?(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d{2})?|\\d+\\.\\d{2})\\)?(?![\\d%])");

  static final Pattern MONEY =
      Pattern.compile(
          "(?<![\\w.,])\\(?-?\\$\\s?-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d{2})?\\)?"
              + "|(?<![\\w.,$])\\(?-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)\\.\\d{2}\\)?(?![\\d%])");

  private static final String STATE =
      "\\b(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI"
          + "|S[CD]|T[NX]|UT|V[AIT]|W[AIVY])";

  /**
   * A token of an identifier: letters, digits and hyphens with three digits or more among them, and
   * the number of a part after a point, which without letters before it is never of two digits as
   * cents are; a ZIP code is none.
   */
  static final Pattern IDENTIFIER =
      Pattern.compile(
          "(?<![\\w/~-])(?!(?<="
              + STATE
              + ",? )\\d{5}(?:-\\d{4})?(?![\\w/-]))"
              + "(?=[A-Za-z/-]*(?:\\d[A-Za-z/-]*){3})[A-Za-z0-9][A-Za-z0-9/-]{4,}"
              + "(?:\\.(?:\\d|\\d{3})(?![\\w.])|(?<=[A-Za-z][\\w/-]{0,30})\\.\\d{2}(?![\\w.]))?");

  /** Before this year of the century two digits are of this one. */
  private static final int LAST_CENTURY = 70;

  private static final int LAST_DAY = 31;
  private static final List<String> MONTHS =
      List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
  private static final Pattern NUMBERS = Pattern.compile("\\d+");
  private static final Pattern LETTERS = Pattern.compile("[A-Za-z]{3,}");

  private Printed() {}

  /** The first date among the words, as ISO. */
  static Optional<Finding> date(List<Word> words) {
    return dates(words).stream().findFirst();
  }

  /** The date at the first place of a pattern, as ISO. */
  static Optional<Finding> date(List<Word> words, Pattern pattern) {
    return Phrases.first(words, pattern).flatMap(found -> iso(found.value()).map(found::as));
  }

  /** Every date among the words, as ISO; what has the shape of a date and is none is left out. */
  static List<Finding> dates(List<Word> words) {
    return Phrases.all(words, DATE).stream()
        .flatMap(found -> iso(found.value()).map(found::as).stream())
        .toList();
  }

  static Optional<String> iso(String printed) {
    List<String> numbers = NUMBERS.matcher(printed).results().map(r -> r.group()).toList();
    Matcher letters = LETTERS.matcher(printed);
    try {
      if (letters.find()) {
        int month = MONTHS.indexOf(letters.group().substring(0, 3).toUpperCase(Locale.ROOT)) + 1;
        int year = numbers.get(0).length() == 4 || isYear(numbers.get(0)) ? 0 : 1;
        return date(numbers.get(year), month, Integer.parseInt(numbers.get(1 - year)));
      }
      return numbers.get(0).length() == 4
          ? date(numbers.get(0), Integer.parseInt(numbers.get(1)), Integer.parseInt(numbers.get(2)))
          : date(
              numbers.get(2), Integer.parseInt(numbers.get(0)), Integer.parseInt(numbers.get(1)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * Of two digits before the month, as the Department of Defense wrote the day: {@code 99 FEB 03}.
   */
  private static boolean isYear(String digits) {
    return Integer.parseInt(digits) > LAST_DAY;
  }

  private static Optional<String> date(String year, int month, int day) {
    int century = year.length() > 2 ? 0 : Integer.parseInt(year) < LAST_CENTURY ? 2000 : 1900;
    int full = Integer.parseInt(year) + century;
    return Optional.of(LocalDate.of(full, month, day).toString());
  }

  /** The first amount among the words, plain. */
  static Optional<Finding> amount(List<Word> words) {
    return amounts(words).stream().findFirst();
  }

  /** The amount that a phrase states, plain. */
  static Optional<Finding> amount(List<Word> words, Pattern phrase) {
    return Phrases.first(words, phrase).map(found -> found.as(plain(found.value())));
  }

  /** Every amount among the words, plain. */
  static List<Finding> amounts(List<Word> words) {
    return amounts(words, AMOUNT);
  }

  /** Every amount among the words with a dollar sign or cents, plain. */
  static List<Finding> money(List<Word> words) {
    return amounts(words, MONEY);
  }

  private static List<Finding> amounts(List<Word> words, Pattern pattern) {
    return Phrases.all(words, pattern).stream()
        .filter(found -> found.value().chars().filter(Character::isDigit).count() <= 17)
        .map(found -> found.as(plain(found.value())))
        .toList();
  }

  /** {@code ($1,234.50)} as {@code -1234.50}. */
  static String plain(String printed) {
    boolean negative = printed.contains("-") || printed.startsWith("(");
    BigDecimal number = new BigDecimal(printed.replaceAll("[^0-9.]", ""));
    return (negative ? number.negate() : number).toPlainString();
  }

  /** The first identifier among the words, as printed. */
  static Optional<Finding> identifier(List<Word> words) {
    return Phrases.all(words, IDENTIFIER).stream()
        .filter(found -> !DATE.matcher(found.value()).matches())
        .findFirst();
  }
}
