package disclosure.document.form;

import disclosure.document.page.Lines;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The quotation by which a vendor offers its prices: it is called so in its heading, has a number
 * and says its day or until when it holds. The request for one is none.
 */
final class Quotation extends SalesPaper {
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

  Quotation() {
    super(QuotationLabels.ALL);
  }

  @Override
  boolean begins(Blocks blocks) {
    return (isHeaded(blocks.sheet(), QUOTATION) || isBare(blocks.sheet()))
        && number(blocks).isPresent()
        && isSummed(blocks)
        && (date(blocks, "date").isPresent() || date(blocks, "expires").isPresent());
  }

  @Override
  Optional<Finding> number(Blocks blocks) {
    return value(blocks, "number")
        .or(() -> Phrases.onLine(blocks.sheet(), GLUED_NUMBER))
        .or(() -> bareNumber(blocks.sheet()));
  }

  private static Optional<Finding> bareNumber(Sheet sheet) {
    return sheet.lines().stream()
        .flatMap(line -> Lines.segments(line).stream())
        .flatMap(piece -> Phrases.first(piece.words(), BARE_NUMBER).stream())
        .findFirst();
  }

  private static boolean isBare(Sheet sheet) {
    return bareNumber(sheet).isPresent() && sheet.says("QUOTE EXPIRATION");
  }

  @Override
  void heading(Blocks blocks, PageFields fields) {
    fields.type("quotation", proof(blocks));
    fields.add("quote_number", number(blocks));
    fields.add("date", date(blocks, "date"));
    fields.add("solicitation_number", identifier(blocks, "solicitation"));
    fields.add("contract_number", identifier(blocks, "contract"));
    parties(blocks, fields);
    SaidOnForm.contractor(fields, blocks.sheet().page().words());
  }
}
