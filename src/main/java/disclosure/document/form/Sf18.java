package disclosure.document.form;

import disclosure.model.DocumentField;
import java.util.List;

/** Standard Form 18, Request for Quotation (FAR 53.213(a)): not an order, so without a vendor. */
final class Sf18 implements FormReader {
  private static final int ENOUGH_LABELS = 7;

  private static final List<Label> LABELS =
      List.of(
          Label.of("form", "STANDARD FORM 18"),
          Label.of("1", "1. REQUEST NO.", "1. REQUEST NUMBER"),
          Label.of("2", "2. DATE ISSUED"),
          Label.of(
              "3", "3. REQUISITION/PURCHASE REQUEST NO.", "3. REQUISITION/PURCHASE REQUEST NUMBER"),
          Label.of("4", "4. CERT. FOR NAT. DEF."),
          Label.of("rating", "RATING"),
          Label.of("5A", "5A. ISSUED BY"),
          Label.of("5B", "5B. FOR INFORMATION CALL", "5B. FOR INFORMATION CALL (NO COLLECT CALLS)"),
          Label.of("name", "NAME"),
          Label.of("telephone", "TELEPHONE NUMBER"),
          Label.of("6", "6. DELIVER BY (Date)", "6. DELIVERY BY (Date)", "6. DELIVER BY"),
          Label.of("7", "7. DELIVERY"),
          Label.of("8", "8. TO:"),
          Label.of("8a", "a. NAME"),
          Label.of("8b", "b. COMPANY"),
          Label.of("8c", "c. STREET ADDRESS"),
          Label.of("9", "9. DESTINATION"),
          Label.of("9a", "a. NAME OF CONSIGNEE"),
          Label.of("10", "10. PLEASE FURNISH QUOTATIONS TO"),
          Label.of("11", "11. SCHEDULE"),
          Label.of("12", "12. DISCOUNT FOR PROMPT PAYMENT"),
          Label.of("13", "13. NAME AND ADDRESS OF QUOTER"),
          Label.of("14", "14. SIGNATURE OF PERSON AUTHORIZED"),
          Label.of("15", "15. DATE OF QUOTATION"),
          Label.of("16", "16. SIGNER"));

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    return new StandardForm(
            List.of("STANDARD FORM 18", "REQUEST FOR QUOTATION"), LABELS, "5A", ENOUGH_LABELS)
        .read(sheets, Sf18::fields);
  }

  private static List<DocumentField> fields(Blocks blocks) {
    PageFields fields = new PageFields(blocks.sheet().page());
    fields.type("RFQ", blocks.proof("form", "1"));
    new BlockReader(blocks, fields)
        .identifier("solicitation_number", "1")
        .date("issue_date", "2")
        .identifier("requisition_number", "3")
        .issuer("5A")
        .person("poc", "name")
        .date("offer_due_date", "10");
    SaidOnForm.product(fields, blocks.sheet().page().words());
    return fields.all();
  }
}
