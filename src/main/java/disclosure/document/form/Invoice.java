package disclosure.document.form;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Invoices. A page is one where it says its number and its day, whom it bills or that it is an
 * invoice, and what is due; a list of invoices or the statement of an account is none.
 */
final class Invoice extends SalesPaper {
  private static final Pattern GLUED_NUMBER =
      Pattern.compile(
          "(?i)\\bInvoice ?(?:# ?|No\\.?:? ?|Number:? ?)((?=\\S*\\d)[A-Z0-9][A-Z0-9-]{3,})");
  static final Pattern TITLE =
      Pattern.compile(
          "(?i)(?:(?:tax|sales|customer|service|original|commercial) )?invoice(?:"
              + " ?(?:#|no\\.?:?|number:?) ?\\S+)?");
  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)(?:account )?statement(?: of account)?|purchase order|(?:price"
              + " )?(?:quote|quotation)|packing (?:slip|list)|estimate");

  Invoice() {
    super(InvoiceLabels.ALL);
  }

  @Override
  boolean begins(Blocks blocks) {
    return number(blocks).isPresent()
        && (blocks.has("date") || hung(blocks).date().isPresent())
        && isSummed(blocks)
        && (blocks.has("bill") || isHeaded(blocks.sheet(), TITLE))
        && !isHeaded(blocks.sheet(), OTHER);
  }

  @Override
  Optional<Finding> number(Blocks blocks) {
    return value(blocks, "number")
        .or(() -> Phrases.first(blocks.sheet().page().words(), GLUED_NUMBER))
        .or(() -> hung(blocks).number());
  }

  private static TitleBlock hung(Blocks blocks) {
    return TitleBlock.of(blocks.sheet(), TITLE);
  }

  @Override
  void heading(Blocks blocks, PageFields fields) {
    fields.type(fields.isRecognized() ? "invoice (scan)" : "invoice", proof(blocks));
    fields.add("invoice_number", number(blocks));
    fields.add("date", hung(blocks).date().or(() -> date(blocks, "date")));
    fields.add("due_date", date(blocks, "due"));
    fields.add("po_number", value(blocks, "po"));
    fields.add("contract_number", identifier(blocks, "contract"));
    parties(blocks, fields);
    period(blocks, fields);
  }
}
