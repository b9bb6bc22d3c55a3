package disclosure.document.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends what a recogniser often takes for one another, where only one of the two can stand: the
 * letter O and the digit 0 in contract numbers of the uniform shape (FAR 4.1603: six characters of
 * the office, two digits of the year, a letter of the kind, and up to eight that end in digits) and
 * in numbers of modifications ({@code P00002}).
 */
final class RecognizedNumbers {
  private static final Pattern CONTRACT =
      Pattern.compile("(7[0O])([A-Z0-9]{4})(-?[0-9O]{2})(-?[A-Z]-?)([A-Z]{0,2}?)([0-9O]{6,8})");

  private static final Pattern MODIFICATION = Pattern.compile("([AP])([0-9O]{5})");

  private static final int OFFICE = 1;
  private static final int YEAR = 3;
  private static final int TAIL = 6;

  private RecognizedNumbers() {}

  /** The word with digits where digits must be; any other word as it is. */
  static String mended(String word) {
    Matcher number = CONTRACT.matcher(word);
    if (number.matches()) {
      return digits(number.group(OFFICE))
          + number.group(2)
          + digits(number.group(YEAR))
          + number.group(4)
          + number.group(5)
          + digits(number.group(TAIL));
    }
    Matcher modification = MODIFICATION.matcher(word);
    return modification.matches() ? modification.group(1) + digits(modification.group(2)) : word;
  }

  private static String digits(String read) {
    return read.replace('O', '0');
  }
}
