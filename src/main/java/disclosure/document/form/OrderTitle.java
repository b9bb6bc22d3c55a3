package disclosure.document.form;

import disclosure.document.page.Segment;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a paper that names a purchase order calls itself: bills, memoranda, lists and terms name one
 * too, and the title that stands first says what the paper is.
 */
final class OrderTitle {
  private static final Pattern ORDER =
      Pattern.compile("(?i)(?:[\\w ]+ )?(?:purchase ?order(?: .*)?|delivery order)");

  /** A title and nothing else, but a number. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?i)(?:(?!this\\b|the\\b|your\\b|our\\b)[\\w.&'’-]+ ){0,4}(?:purchase ?order|delivery order)"
              + "(?: (?:change order|form))?(?: ?(?:#|no\\.?|number)?:? ?[\\w-]*\\d[\\w-]*)?");

  private static final Pattern DELIVERY = Pattern.compile("(?i)delivery order");

  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)(?:purchase )?requisition(?: form)?|packing (?:slip|list)|receiving report"
              + "|(?:price |sales )?quotation|(?:[\\w ]+ )?memorandum|memo|(?:subject|re): .*"
              + "|(?:[\\w ]+ )?purchase orders?(?: .*)? (?:terms|conditions|instructions|procedures|policy"
              + "|list|listing|register|report|log|summary|history|status)\\b.*");

  /** Letters that stand apart, as {@code I N V O I C E}. */
  private static final Pattern SPACED = Pattern.compile("(?<=\\b\\p{L}) (?=\\p{L}\\b)");

  private OrderTitle() {}

  /** Whether the first title of the page is that of another paper. */
  static boolean isOther(Sheet sheet) {
    return sheet
        .pieces()
        .map(OrderTitle::text)
        .filter(piece -> isOther(piece) || ORDER.matcher(piece).matches())
        .findFirst()
        .filter(OrderTitle::isOther)
        .isPresent();
  }

  private static boolean isOther(String piece) {
    return OTHER.matcher(piece).matches() || Invoice.TITLE.matcher(piece).matches();
  }

  /** The piece of a line that is the title of an order and no more. */
  static Optional<Segment> in(Sheet sheet) {
    return sheet.pieces().filter(piece -> WHOLE.matcher(text(piece)).matches()).findFirst();
  }

  /** The title of an order from a contract that is called by this name and by no other. */
  static Optional<Segment> ofDelivery(Sheet sheet) {
    return in(sheet).filter(title -> DELIVERY.matcher(title.text()).matches());
  }

  private static String text(Segment piece) {
    return SPACED.matcher(piece.text()).replaceAll("");
  }
}
