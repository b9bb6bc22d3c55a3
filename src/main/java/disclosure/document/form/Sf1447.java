package disclosure.document.form;

import disclosure.model.DocumentField;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Standard Form 1447, Solicitation/Contract (FAR 53.214, 53.215-1). Before the award it has no
 * contract number, no contractor and no total.
 */
final class Sf1447 implements FormReader {
  private static final int ENOUGH_LABELS = 10;
  private static final Pattern NAICS = Pattern.compile("\\b\\d{6}\\b");

  private static final List<Label> LABELS =
      List.of(
          Label.of("form", "STANDARD FORM 1447"),
          Label.of("1", "1. THIS CONTRACT IS A RATED ORDER"),
          Label.of("2", "2. CONTRACT NO.", "2. CONTRACT NUMBER"),
          Label.of("3", "3. AWARD/EFFECTIVE DATE"),
          Label.of("4", "4. SOLICITATION NUMBER", "4. SOLICITATION NO."),
          Label.of("5", "5. SOLICITATION TYPE"),
          Label.of("6", "6. SOLICITATION ISSUE DATE", "6. SOLICITATION"),
          Label.of("7", "7. ISSUED BY"),
          Label.of("8", "8. THIS ACQUISITION IS"),
          Label.inside("naics", "NAICS:"),
          Label.inside("size", "SIZE STANDARD:"),
          Label.of("9", "9. (AGENCY USE)"),
          Label.of("10", "10. ITEMS TO BE PURCHASED (BRIEF DESCRIPTION)"),
          Label.of("11", "11. IF OFFER IS ACCEPTED BY THE GOVERNMENT WITHIN"),
          Label.of("12", "12. ADMINISTERED BY"),
          Label.of("13", "13. CONTRACTOR OFFEROR", "13. CONTRACTOR/OFFEROR"),
          Label.inside("facility", "FACILITY CODE"),
          Label.of("14", "14. PAYMENT WILL BE MADE BY"),
          Label.of("telephone", "TELEPHONE NO.", "TELEPHONE NUMBER"),
          Label.of("remittance", "CHECK IF REMITTANCE IS DIFFERENT"),
          Label.of("15", "15. PROMPT PAYMENT DISCOUNT"),
          Label.of("16", "16. AUTHORITY FOR USING OTHER THAN FULL AND OPEN COMPETITION"),
          Label.of("18", "SCHEDULE OF SUPPLIES/SERVICES"),
          Label.of("23", "23. ACCOUNTING AND APPROPRIATION DATA"),
          Label.of("24", "24. TOTAL AWARD AMOUNT (FOR GOVT. USE ONLY)", "24. TOTAL AWARD AMOUNT"),
          Label.of("25", "25. CONTRACTOR IS REQUIRED TO SIGN"),
          Label.of("26", "26. AWARD OF CONTRACT"),
          Label.of("27", "27. SIGNATURE OF OFFEROR/CONTRACTOR"),
          Label.of("28", "28. UNITED STATES OF AMERICA (SIGNATURE OF CONTRACTING OFFICER)"),
          Label.of(
              "signer", "NAME AND TITLE OF SIGNER (TYPE OR PRINT)", "NAME AND TITLE OF SIGNER"),
          Label.of("offered", "DATE SIGNED"),
          Label.of(
              "officer",
              "NAME OF CONTRACTING OFFICER (TYPE OR PRINT)",
              "NAME OF CONTRACTING OFFICER"),
          Label.of("awarded", "DATE SIGNED"),
          Label.of("end", "AUTHORIZED FOR LOCAL REPRODUCTION"));

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    return new StandardForm(
            List.of("STANDARD FORM 1447", "BIDDER/OFFEROR TO COMPLETE BLOCKS"),
            LABELS,
            "24",
            ENOUGH_LABELS)
        .read(sheets, Sf1447::fields);
  }

  private static List<DocumentField> fields(Blocks blocks) {
    PageFields fields = new PageFields(blocks.sheet().page());
    boolean award =
        Printed.identifier(blocks.below("2")).isPresent()
            || Printed.date(blocks.below("awarded")).isPresent();
    fields.type(award ? "SF-1447 award" : "SF-1447 solicitation", blocks.proof("form", "24"));
    BlockReader reader = new BlockReader(blocks, fields);
    reader
        .identifier("piid", "2")
        .date("effective_date", "3")
        .identifier("solicitation_number", "4")
        .date("issue_date", "6")
        .issuer("7")
        .amount("total_amount", "24")
        .person("contracting_officer", "officer")
        .date("vendor_signed_date", "offered")
        .date("co_signed_date", "awarded");
    if (award) {
      reader.contractor("13");
    }
    fields.add("naics", Phrases.first(blocks.around("naics", 40, 14), NAICS));
    SaidOnForm.state(fields, blocks.sheet().page().words());
    return fields.all();
  }
}
