package disclosure.document.form;

import disclosure.model.DocumentField;
import disclosure.model.ReadMethod;
import java.util.regex.Pattern;

/**
 * Whether a field that was recognised from a picture may be stated: a number read wrongly is worse
 * than none. Text of a file is always believed.
 */
final class Believable {
  private static final double LEAST = 0.5;

  /** A date is checked by the calendar. */
  private static final double LEAST_OF_DATES = 0.25;

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private static final Pattern GOVERNMENT_NUMBER =
      Pattern.compile("(?:piid|idv_piid|solicitation_number|cage|uei|issuing_office_code)");

  private static final Pattern OTHER_NUMBER = Pattern.compile(".*_number");

  /** The government's numbers have no letter I or O after a digit; an office may end in one. */
  private static final Pattern NO_GOVERNMENT_NUMBER =
      Pattern.compile(".*(?:\\d[OI]|OO|\\d[a-z]|[a-z]\\d).*");

  /**
   * Letters that are taken for digits, among digits or between a word and digits, as in {@code
   * FTWO6}, but not {@code PO6}; or small letters in a number.
   */
  private static final Pattern CONFUSED =
      Pattern.compile(".*(?:\\d[OI]\\d|[A-Z][A-MOQ-Z]O\\d|\\d[a-z]|[a-z]\\d).*");

  /** The code of an office ends in a letter O or in a zero. */
  private static final Pattern OFFICE = Pattern.compile(".*_office_id");

  private static final Pattern NO_OFFICE = Pattern.compile(".*(?:O|\\d[OI].*)");

  private Believable() {}

  static boolean isStated(DocumentField field) {
    if (field.method() != ReadMethod.OCR || field.field().equals("doc_type")) {
      return true;
    }
    double least = DATE.matcher(field.value()).matches() ? LEAST_OF_DATES : LEAST;
    return field.confidence() >= least && !isConfused(field);
  }

  private static boolean isConfused(DocumentField field) {
    if (OFFICE.matcher(field.field()).matches()) {
      return NO_OFFICE.matcher(field.value()).matches();
    }
    return GOVERNMENT_NUMBER.matcher(field.field()).matches()
        ? NO_GOVERNMENT_NUMBER.matcher(field.value()).matches()
        : OTHER_NUMBER.matcher(field.field()).matches()
            && CONFUSED.matcher(field.value()).matches();
  }
}
