package disclosure.document.form;

import disclosure.model.DocumentField;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Standard Form 1449, Solicitation/Contract/Order for Commercial Items (FAR 53.212). Before the
 * award it has no contract number, no contractor and no total.
 */
final class Sf1449 implements FormReader {
  private static final int ENOUGH_LABELS = 12;
  private static final Pattern NAICS = Pattern.compile("\\b\\d{6}\\b");

  private static final List<Label> LABELS =
      List.of(
          Label.of("form", "STANDARD FORM 1449"),
          Label.of("1", "1. REQUISITION NO.", "1. REQUISITION NUMBER"),
          Label.of("page", "PAGE 1 OF", "PAGE OF"),
          Label.of("2", "2. CONTRACT NO.", "2. CONTRACT NUMBER"),
          Label.of("3", "3. AWARD/EFFECTIVE DATE", "3. AWARD/EFFECTIVE"),
          Label.of("4", "4. ORDER NO.", "4. ORDER NUMBER"),
          Label.of("5", "5. SOLICITATION NUMBER", "5. SOLICITATION NO."),
          Label.of("6", "6. SOLICITATION ISSUE DATE", "6. SOLICITATION ISSUE", "6. SOLICITATION"),
          Label.of("7", "7. FOR SOLICITATION"),
          Label.of("7i", "INFORMATION CALL:"),
          Label.of("7a", "a. NAME"),
          Label.of(
              "7b",
              "b. TELEPHONE NO. (No Collect Calls)",
              "b. TELEPHONE NUMBER (No collect calls)",
              "b. TELEPHONE NUMBER",
              "b. TELEPHONE NO."),
          Label.of(
              "8", "8. OFFER DUE DATE/LOCAL TIME", "8. OFFER DUE DATE/LOCAL", "8. OFFER DUE DATE"),
          Label.of("9", "9. ISSUED BY"),
          Label.of("10", "10. THIS ACQUISITION IS"),
          Label.inside(
              "naics", "NAICS:", "NORTH AMERICAN INDUSTRY CLASSIFICATION STANDARD (NAICS):"),
          Label.inside("size", "SIZE STANDARD:"),
          Label.of(
              "11",
              "11. DELIVERY FOR FOB DESTINA-",
              "11. DELIVERY FOR FOB DESTINATION",
              "11. DELIVERY FOR FOB"),
          Label.of("12", "12. DISCOUNT TERMS"),
          Label.of("13a", "13a. THIS CONTRACT IS A"),
          Label.of("13b", "13b. RATING"),
          Label.of("14", "14. METHOD OF SOLICITATION"),
          Label.of("15", "15. DELIVER TO"),
          Label.of("16", "16. ADMINISTERED BY"),
          Label.of("17a", "17a. CONTRACTOR/OFFEROR", "17a. CONTRACTOR/ OFFEROR", "17a. OFFEROR"),
          Label.inside("facility", "FACILITY CODE"),
          Label.of("18a", "18a. PAYMENT WILL BE MADE BY"),
          Label.of("telephone", "TELEPHONE NO.", "TELEPHONE NUMBER"),
          Label.of("uei", "UEI:"),
          Label.of(
              "17b",
              "17b. CHECK IF REMITTANCE IS DIFFERENT AND PUT SUCH ADDRESS IN OFFER",
              "17b. CHECK IF REMITTANCE IS DIFFERENT AND PUT SUCH ADDRESS IN"),
          Label.of(
              "18b",
              "18b. SUBMIT INVOICES TO ADDRESS SHOWN IN BLOCK 18a UNLESS BLOCK BELOW IS CHECKED",
              "18b. SUBMIT INVOICES TO ADDRESS SHOWN IN BLOCK"),
          Label.of("20", "SCHEDULE OF SUPPLIES/SERVICES"),
          Label.of("25", "25. ACCOUNTING AND APPROPRIATION DATA"),
          Label.of(
              "26",
              "26. TOTAL AWARD AMOUNT (For Govt. Use Only)",
              "26. TOTAL AWARD AMOUNT (For Government Use Only)",
              "26. TOTAL AWARD AMOUNT"),
          Label.of("27a", "27a. SOLICITATION INCORPORATES BY REFERENCE"),
          Label.of("30a", "30a. SIGNATURE OF OFFEROR/CONTRACTOR"),
          Label.of(
              "31a",
              "31a. UNITED STATES OF AMERICA (SIGNATURE OF CONTRACTING OFFICER)",
              "31a. UNITED STATES OF AMERICA"),
          Label.of(
              "30b",
              "30b. NAME AND TITLE OF SIGNER (TYPE OR PRINT)",
              "30b. NAME AND TITLE OF SIGNER"),
          Label.of("30c", "30c. DATE SIGNED"),
          Label.of(
              "31b",
              "31b. NAME OF CONTRACTING OFFICER (TYPE OR PRINT)",
              "31b. NAME OF CONTRACTING OFFICER"),
          Label.of("31c", "31c. DATE SIGNED"),
          Label.of("end", "AUTHORIZED FOR LOCAL REPRODUCTION"));

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    return new StandardForm(
            List.of("STANDARD FORM 1449", "SOLICITATION/CONTRACT/ORDER FOR COMMERCIAL"),
            LABELS,
            "26",
            ENOUGH_LABELS)
        .read(sheets, Sf1449::fields);
  }

  private static List<DocumentField> fields(Blocks blocks) {
    PageFields fields = new PageFields(blocks.sheet().page());
    fields.type(
        isAward(blocks) ? "SF-1449 award" : "SF-1449 solicitation", blocks.proof("form", "26"));
    new BlockReader(blocks, fields)
        .identifier("requisition_number", "1")
        .order("2", "4")
        .identifier("order_number", "4")
        .date("effective_date", "3")
        .identifier("solicitation_number", "5")
        .date("issue_date", "6")
        .person("poc", "7a")
        .date("offer_due_date", "8")
        .issuer("9")
        .contractor("17a")
        .amount("total_amount", "26")
        .person("contracting_officer", "31b")
        .signed("30c", "31c", "31b");
    fields.addMissing("co_signed_date", CertifiedDay.below(blocks, "31a"));
    fields.add("naics", Phrases.first(blocks.around("naics", 40, 14), NAICS));
    SaidOnForm.state(fields, blocks.sheet().page().words());
    return fields.all();
  }

  private static boolean isAward(Blocks blocks) {
    return Printed.identifier(blocks.below("2")).isPresent()
        || Printed.identifier(blocks.below("4")).isPresent()
        || Printed.date(blocks.below("31c")).isPresent();
  }
}
