package disclosure.document.form;

import disclosure.document.page.Word;
import java.util.List;
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
          "(?i)\\b(?:quote|quotation) ?(?:# ?|No\\.?:? ?|Number:? ?|:"
              + " ?)?((?=\\S*\\d)[A-Z0-9][A-Z0-9.-]{3,})");

  Quotation() {
    super(QuotationLabels.ALL);
  }

  @Override
  boolean begins(Blocks blocks) {
    return isHeaded(blocks.sheet(), QUOTATION)
        && number(blocks).isPresent()
        && isSummed(blocks)
        && (date(blocks, "date").isPresent() || date(blocks, "expires").isPresent());
  }

  @Override
  Optional<Finding> number(Blocks blocks) {
    return value(blocks, "number")
        .or(() -> Phrases.first(blocks.sheet().page().words(), GLUED_NUMBER));
  }

  @Override
  void heading(Blocks blocks, PageFields fields) {
    fields.type("quotation", proof(blocks));
    fields.add("quote_number", number(blocks));
    fields.add("date", date(blocks, "date"));
    fields.add("solicitation_number", identifier(blocks, "solicitation"));
    fields.add("contract_number", identifier(blocks, "contract"));
    parties(blocks, fields);
    List<Word> words = blocks.sheet().page().words();
    SaidOnForm.contractor(fields, words);
  }

  private static Optional<Finding> identifier(Blocks blocks, String label) {
    return Printed.identifier(blocks.beside(label));
  }
}
