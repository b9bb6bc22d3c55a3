package disclosure.text;

import disclosure.model.RecordException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * U.S. dollar amounts as sources print them, to the cent ({@code DECIMAL(18,2)}).
 *
 * <p>Read: {@code -1234.5}, {@code $1,234.50}, {@code (1,234.50)}, {@code 850361073.0}. Flagged:
 * {@code NaN} (no value), more than two decimals (rounded half up). Refused: scientific notation
 * whose digits do not reach the cent (a spreadsheet shortened it), amounts of more than 16 digits
 * before the point, anything else.
 */
public final class Amounts {
  /** The value reads {@code NaN}: a program wrote it where nothing was stated. */
  public static final String NAN = "AMOUNT_NAN";

  /** The value had fractions of a cent and was rounded half up. */
  public static final String ROUNDED = "AMOUNT_ROUNDED";

  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d*)?");
  private static final Pattern WITH_COMMA =
      Pattern.compile("(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?");
  private static final BigDecimal LIMIT = BigDecimal.TEN.pow(16);
  private static final int PLAIN_DIGITS = 15;
  private static final int MOST_CHARACTERS = 40;
  private static final int MOST_DECIMALS = 30;

  private Amounts() {}

  /** Reads one non-blank amount of a source that writes its cents behind such a mark. */
  public static Parsed<BigDecimal> parse(String text, DecimalMark mark) throws RecordException {
    return mark == DecimalMark.POINT ? parse(text) : parseDressed(text, mark);
  }

  /** Reads one non-blank amount. */
  public static Parsed<BigDecimal> parse(String text) throws RecordException {
    BigDecimal plain = plainOrNull(text);
    return plain == null ? parseDressed(text, DecimalMark.POINT) : Parsed.of(plain);
  }

  /**
   * The shape nearly every row has: digits, at most one sign, at most two decimals. Null for any
   * other.
   */
  private static @Nullable BigDecimal plainOrNull(String text) {
    int length = text.length();
    int at = text.charAt(0) == '-' ? 1 : 0;
    if (at == length || length - at > PLAIN_DIGITS) {
      return null;
    }
    long digits = 0;
    int scale = -1;
    for (; at < length; at++) {
      char c = text.charAt(at);
      if (c == '.' && scale < 0) {
        scale = 0;
      } else if (c >= '0' && c <= '9' && scale < 2) {
        digits = digits * 10 + (c - '0');
        scale += scale < 0 ? 0 : 1;
      } else {
        return null;
      }
    }
    return cents(digits, scale, text.charAt(0) == '-');
  }

  private static @Nullable BigDecimal cents(long digits, int scale, boolean negative) {
    if (scale == 0) {
      return null;
    }
    long cents = scale == 2 ? digits : scale == 1 ? digits * 10 : digits * 100;
    return BigDecimal.valueOf(negative ? -cents : cents, 2);
  }

  private static Parsed<BigDecimal> parseDressed(String text, DecimalMark mark)
      throws RecordException {
    String bare = text.strip().replace("$", "");
    boolean accounting = bare.startsWith("(") && bare.endsWith(")");
    if (accounting) {
      bare = "-" + bare.substring(1, bare.length() - 1);
    }
    if (Texts.isNothing(bare)) {
      return Parsed.none(NAN);
    }
    String number = mark == DecimalMark.POINT ? ungrouped(bare) : withPoint(bare);
    return toCents(parseNumber(number, text), text);
  }

  private static String ungrouped(String bare) {
    String digits = bare.startsWith("-") ? bare.substring(1) : bare;
    return GROUPED.matcher(digits).matches() ? bare.replace(",", "") : bare;
  }

  /** No number where it is not written with a comma. */
  private static String withPoint(String bare) {
    String digits = bare.startsWith("-") ? bare.substring(1) : bare;
    return WITH_COMMA.matcher(digits).matches() ? bare.replace(".", "").replace(',', '.') : "";
  }

  /** Bounded, because a number of a few characters (1E-999999999) can take all memory. */
  private static BigDecimal parseNumber(String bare, String text) throws RecordException {
    try {
      BigDecimal number = new BigDecimal(bare.length() > MOST_CHARACTERS ? "" : bare);
      if (number.scale() <= MOST_DECIMALS) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below, with the value as it is printed
    }
    boolean comma = WITH_COMMA.matcher(bare.replaceFirst("^-", "")).matches();
    throw new RecordException(
        "AMOUNT_UNREADABLE",
        "'"
            + text
            + "' is not an amount"
            + (comma ? "; a source that writes so declares amounts: 1.234,56" : ""));
  }

  private static Parsed<BigDecimal> toCents(BigDecimal number, String text) throws RecordException {
    if (number.precision() - number.scale() > PLAIN_DIGITS + 1
        || number.abs().compareTo(LIMIT) >= 0) {
      throw new RecordException(
          "AMOUNT_TOO_LARGE", "'" + text + "' has more than 16 digits before the point");
    }
    if (text.indexOf('E') >= 0 || text.indexOf('e') >= 0) {
      return scientific(number, text);
    }
    return rounded(number);
  }

  private static Parsed<BigDecimal> rounded(BigDecimal number) {
    BigDecimal cents = number.setScale(2, RoundingMode.HALF_UP);
    return cents.compareTo(number) == 0 ? Parsed.of(cents) : Parsed.repaired(cents, ROUNDED);
  }

  private static Parsed<BigDecimal> scientific(BigDecimal number, String text)
      throws RecordException {
    if (number.scale() < 2) {
      throw new RecordException(
          "AMOUNT_IMPRECISE",
          "'" + text + "' was shortened by a spreadsheet: its last digits are lost");
    }
    return rounded(number);
  }
}
