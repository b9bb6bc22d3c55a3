package disclosure.document.form;

import disclosure.document.page.Page;
import disclosure.document.page.Word;
import disclosure.model.DocumentField;
import disclosure.model.ReadMethod;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Whether a field that was recognised from a picture may be stated: a number read wrongly is worse
 * than none. Text of a file is always believed.
 */
final class Believable {
  private static final double LEAST = 0.5;

  /** Of what no form, sum or calendar proves. */
  private static final double LEAST_OF_NUMBERS = 0.6;

  /** Of words that are in every dictionary. */
  private static final double LEAST_OF_AGENCIES = 0.3;

  /** A date is checked by the calendar. */
  private static final double LEAST_OF_DATES = 0.25;

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private static final Pattern GOVERNMENT_NUMBER =
      Pattern.compile("(?:piid|idv_piid|solicitation_number|cage|uei|issuing_office_code)");

  private static final Pattern OTHER_NUMBER = Pattern.compile(".*_number");

  /** Read digit by digit, and proved by nothing. */
  private static final Pattern DIGITS =
      Pattern.compile(
          "(?:piid|idv_piid|solicitation_number|uei|duns|issuing_office_code|requisition_number"
              + "|.*_amount|.*obligation)");

  private static final Pattern AMOUNT = Pattern.compile(".*(?:_amount|_total|obligation)|clin");

  /** Amounts of awards are printed with cents; a few digits without any are a piece of one. */
  private static final Pattern PIECE = Pattern.compile("\\d{1,3}");

  private static final Pattern AGENCY = Pattern.compile("agency|issuing_office");
  private static final Pattern LAST_PART = Pattern.compile(".* \\| ");

  /** The government's numbers have no letter I or O after a digit; an office may end in one. */
  private static final Pattern NO_GOVERNMENT_NUMBER =
      Pattern.compile(".*(?:\\d[OI]|OO|\\d[a-z]|[a-z]\\d).*");

  /**
   * Letters that are taken for digits, among digits or between a word and digits, as in {@code
   * FTWO6}, but not {@code PO6} or an office whose name ends so, as {@code ERO6}; or small letters
   * in a number.
   */
  private static final Pattern CONFUSED =
      Pattern.compile(".*(?:\\d[OI]\\d|[A-Z][A-MOQ-Z](?<!DR|ER|CI)O\\d|\\d[a-z]|[a-z]\\d).*");

  /** The code of an office ends in a letter O or in a zero. */
  private static final Pattern OFFICE = Pattern.compile(".*_office_id");

  private static final Pattern NO_OFFICE = Pattern.compile(".*(?:O|\\d[OI].*)");

  /** Fewer characters may stand in two places without being one number. */
  private static final int SHORTEST = 10;

  private final List<Page> pages;
  private final Map<Integer, CheckedAmounts> checked = new HashMap<>();

  /** For fields of these pages. */
  Believable(List<Page> pages) {
    this.pages = pages;
    pages.forEach(page -> checked.put(page.number(), CheckedAmounts.of(page)));
  }

  boolean isStated(DocumentField field) {
    if (field.method() != ReadMethod.OCR || field.field().equals("doc_type")) {
      return true;
    }
    return isProved(field)
        || ((field.confidence() >= least(field) || isRepeated(field))
            && !isConfused(field)
            && !isPiece(field));
  }

  /** Whether a number that nothing else proves was read alike and surely in another place. */
  private boolean isRepeated(DocumentField field) {
    String number = Label.bare(field.value());
    return GOVERNMENT_NUMBER.matcher(field.field()).matches()
        && number.length() >= SHORTEST
        && pages.stream()
            .flatMap(page -> page.words().stream().filter(word -> isElsewhere(word, field, page)))
            .anyMatch(word -> Label.bare(word.text()).equals(number));
  }

  private static boolean isElsewhere(Word word, DocumentField field, Page page) {
    return word.confidence() >= LEAST_OF_NUMBERS
        && (page.number() != field.page() || !field.box().holds(word.box()));
  }

  /** What stands before the comma of an amount whose rest was not read. */
  private static boolean isPiece(DocumentField field) {
    return AMOUNT.matcher(field.field()).matches() && PIECE.matcher(field.value()).matches();
  }

  private boolean isProved(DocumentField field) {
    return AMOUNT.matcher(field.field()).matches()
        && checked.containsKey(field.page())
        && checked.get(field.page()).prove(LAST_PART.matcher(field.value()).replaceFirst(""));
  }

  private static double least(DocumentField field) {
    if (DATE.matcher(field.value()).matches()) {
      return LEAST_OF_DATES;
    }
    if (AGENCY.matcher(field.field()).matches()) {
      return AgencyNames.isAgency(field.value()) ? LEAST_OF_AGENCIES : LEAST;
    }
    return DIGITS.matcher(field.field()).matches() ? LEAST_OF_NUMBERS : LEAST;
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
