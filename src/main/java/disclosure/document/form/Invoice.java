package disclosure.document.form;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Invoices. A page is one where it says its number and its day, whom it bills or that it is an
 * invoice, and what is due; a list of invoices or the statement of an account is none.
 */
final class Invoice extends SalesPage {
  private static final Pattern GLUED_NUMBER =
      Pattern.compile(
          "(?i)\\bInvoice ?(?:# ?|No\\.?:? ?|Number:? ?)((?=\\S*\\d)[A-Z0-9][A-Z0-9-]{3,})");

  /** What the paper calls itself in its title. */
  static final Pattern TITLE =
      Pattern.compile(
          "(?i)(?:(?:tax|sales|customer|service|original|commercial) )?invoice(?:"
              + " ?(?:#|no\\.?:?|number:?) ?\\S+)?");

  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)(?:account )?statement(?: of account)?|purchase order|(?:price"
              + " )?(?:quote|quotation)|packing (?:slip|list)|estimate");

  private final Blocks blocks;
  private final TitleBlock hung;

  Invoice(Blocks blocks) {
    super(blocks);
    this.blocks = blocks;
    this.hung = TitleBlock.of(blocks.sheet(), TITLE);
  }

  @Override
  boolean begins() {
    return number().isPresent()
        && (blocks.has("date") || hung.date().isPresent())
        && isSummed()
        && (blocks.has("bill") || isHeaded(TITLE))
        && !isHeaded(OTHER);
  }

  @Override
  Optional<Finding> number() {
    return value("number")
        .or(() -> Phrases.first(blocks.sheet().page().words(), GLUED_NUMBER))
        .or(hung::number);
  }

  @Override
  void heading(PageFields fields) {
    fields.type(fields.isRecognized() ? "invoice (scan)" : "invoice", proof());
    fields.add("invoice_number", number());
    fields.add("date", hung.date().or(() -> date("date")));
    fields.add("due_date", date("due"));
    fields.add("po_number", value("po"));
    fields.add("contract_number", identifier("contract"));
    parties(fields);
    period(fields);
  }
}
