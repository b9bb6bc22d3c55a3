package disclosure.document.form;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The quotation by which a vendor offers its prices: it is called so in its heading, has a number
 * and says its day or until when it holds. The request for one is none.
 */
final class Quotation extends SalesPage {
  private static final Pattern QUOTATION =
      Pattern.compile(
          "(?i)(?:[\\w&.,' ]+ [-–—]"
              + " )?(?:(?:price|sales|budgetary|formal|official|customer|product|service)"
              + " )*(?:quotation|quote)(?: (?:confirmation|summary|form))?(?:[ :#-].*\\d.*)?");
  private static final Pattern GLUED_NUMBER =
      Pattern.compile(
          "(?i)\\b(?:quote|quotation) ?(?:# ?|No\\.?:? ?|Number:? ?|: ?)?"
              + "((?=\\S*\\d)[A-Z0-9][A-Z0-9.-]{3,})");

  /** As the sales system of many vendors numbers them, without a caption. */
  private static final Pattern BARE_NUMBER = Pattern.compile("^(Q-\\d{4,}\\S*)$");

  /** The order that a quotation led to names that too. */
  private static final Pattern ORDER = Pattern.compile("(?i)purchase order");

  private final Blocks blocks;

  Quotation(Blocks blocks) {
    super(blocks);
    this.blocks = blocks;
  }

  @Override
  boolean begins() {
    return (isHeaded(QUOTATION) || isBare())
        && !isHeadedFirst(ORDER, QUOTATION)
        && number().isPresent()
        && isSummed()
        && (date("date").isPresent() || date("expires").isPresent());
  }

  @Override
  Optional<Finding> number() {
    return value("number")
        .or(() -> Phrases.onLine(blocks.sheet(), GLUED_NUMBER))
        .or(this::bareNumber);
  }

  private Optional<Finding> bareNumber() {
    return blocks
        .sheet()
        .pieces()
        .flatMap(piece -> Phrases.first(piece.words(), BARE_NUMBER).stream())
        .findFirst();
  }

  private boolean isBare() {
    return bareNumber().isPresent() && blocks.sheet().says("QUOTE EXPIRATION");
  }

  @Override
  void heading(PageFields fields) {
    fields.type("quotation", proof());
    fields.add("quote_number", number());
    fields.add("date", date("date"));
    fields.add("solicitation_number", identifier("solicitation"));
    fields.add("contract_number", identifier("contract"));
    parties(fields);
    SaidOnForm.contractor(fields, blocks.sheet().page().words());
  }
}
