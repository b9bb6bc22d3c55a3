package disclosure.document.form;

import disclosure.model.DocumentField;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A register of what a government has paid, as accounting systems print it: checks, warrants,
 * vouchers, transfers or the invoices approved for payment. States each row as {@code number | date
 * | payee | description | amount}, as far as the register has these columns, and its totals.
 */
final class PaymentRegister implements FormReader {
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)\\b(?:registers?|warrants?|disbursements?|voucher list|checks? by|expense approval"
              + "|payment approval|check (?:report|payments|detail|history|list\\w*)|paid invoices?"
              + "|bills|claims|accounts payable|payments? (?:list\\w*|report|history|issued)|demands"
              + "|invoices? (?:paid|approv\\w+|list\\w*|register)|payables?|list of payments|vendor (?:history|payments?)"
              + "|expenditures?|checks (?:issued|written|paid)|(?:EFT|ACH) (?:report|list\\w*)|AP check\\w*|check reconciliation)\\b");

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    return RegisterPages.read(sheets, TITLE, RegisterKind.PAYMENTS);
  }
}
