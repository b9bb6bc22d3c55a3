package disclosure.document.form;

import disclosure.model.DocumentField;
import java.util.List;

/** Standard Form 26, Award/Contract (FAR 53.214(a)), and its continuation sheets. */
final class Sf26 implements FormReader {
  private static final int ENOUGH_LABELS = 8;

  private static final List<Label> LABELS =
      List.of(
          Label.of("form", "STANDARD FORM 26"),
          Label.of("1", "1. THIS CONTRACT IS A RATED ORDER"),
          Label.of("2", "2. CONTRACT (Proc. Inst. Ident.) NO.", "2. CONTRACT NUMBER"),
          Label.of("3", "3. EFFECTIVE DATE"),
          Label.of(
              "4",
              "4. REQUISITION/PURCHASE REQUEST/PROJECT NO.",
              "4. REQUISITION/PURCHASE REQUEST/PROJECT NUMBER",
              "REQUISITION/PURCHASE REQUEST/PROJECT NO."),
          Label.of("5", "5. ISSUED BY"),
          Label.of("6", "6. ADMINISTERED BY (If other than Item 5)", "6. ADMINISTERED BY"),
          Label.of(
              "7",
              "7. NAME AND ADDRESS OF CONTRACTOR (No., street, country, State and ZIP Code)",
              "7. NAME AND ADDRESS OF CONTRACTOR (No., street, city, county, State and ZIP Code)",
              "7. NAME AND ADDRESS OF CONTRACTOR"),
          Label.of("8", "8. DELIVERY"),
          Label.of("9", "9. DISCOUNT FOR PROMPT PAYMENT"),
          Label.of("10", "10. SUBMIT INVOICES"),
          Label.inside("facility", "FACILITY CODE"),
          Label.of("11", "11. SHIP TO/MARK FOR"),
          Label.of("12", "12. PAYMENT WILL BE MADE BY"),
          Label.of("13", "13. AUTHORITY FOR USING OTHER THAN FULL AND OPEN COMPETITION"),
          Label.of("14", "14. ACCOUNTING AND APPROPRIATION DATA"),
          Label.of("15G", "15G. TOTAL AMOUNT OF CONTRACT", "TOTAL AMOUNT OF CONTRACT"),
          Label.of("16", "16. TABLE OF CONTENTS"),
          Label.of(
              "19A",
              "19A. NAME AND TITLE OF SIGNER (Type or print)",
              "19A. NAME AND TITLE OF SIGNER"),
          Label.of("20A", "20A. NAME OF CONTRACTING OFFICER"),
          Label.of("19B", "19B. NAME OF CONTRACTOR"),
          Label.of("19C", "19C. DATE SIGNED"),
          Label.of("20B", "20B. UNITED STATES OF AMERICA"),
          Label.of("20C", "20C. DATE SIGNED"),
          Label.of("by", "(Signature of person authorized to sign)"),
          Label.of("co", "(Signature of the Contracting Officer)"));

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    return new StandardForm(
            List.of("STANDARD FORM 26", "AWARD/CONTRACT"), LABELS, "15G", ENOUGH_LABELS)
        .read(sheets, Sf26::fields);
  }

  private static List<DocumentField> fields(Blocks blocks) {
    PageFields fields = new PageFields(blocks.sheet().page());
    fields.type("SF-26 award/contract", blocks.proof("form", "15G"));
    new BlockReader(blocks, fields)
        .identifier("piid", "2")
        .date("effective_date", "3")
        .identifier("requisition_number", "4")
        .issuer("5")
        .contractor("7")
        .amount("total_amount", "15G")
        .person("contracting_officer", "20A")
        .date("vendor_signed_date", "19C")
        .date("co_signed_date", "20C");
    fields.add(
        "solicitation_number",
        Phrases.first(blocks.sheet().page().words(), SolicitationNumber.FEDERAL));
    SaidOnForm.state(fields, blocks.sheet().page().words());
    fields.addMissing("co_signed_date", CertifiedDay.below(blocks, "20B"));
    return fields.all();
  }
}
