package disclosure.document.form;

import disclosure.document.page.Segment;
import disclosure.model.DocumentField;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The signature and cover page that Colorado prescribes for its contracts and their amendments
 * (osc.colorado.gov/signature-page-form-of): a table of captions over their entries. An amendment
 * is known by the number of the contract it amends.
 */
final class StateCoverPage implements FormReader {
  private static final Pattern LETTERS = Pattern.compile("[A-Za-z]{2}");
  private static final Pattern AMENDMENT = Pattern.compile("(?i)\\bcontract amendment\\b");

  private static final List<Label> LABELS =
      List.of(
          Label.of("agency", "State Agency"),
          Label.of("contractor", "Contractor", "Grantee"),
          Label.of("original", "Original Contract Number", "Original Agreement Number"),
          Label.of("number", "Contract Number", "Agreement Number"),
          Label.of("own", "Amendment Contract Number", "Option Contract Number"),
          Label.of("maximum", "Current Contract Maximum Amount", "Contract Maximum Amount"),
          Label.of("total", "Total for All State Fiscal Years"),
          Label.of("effective", "Amendment Effective Date"),
          Label.of(
              "start",
              "Contract Performance Beginning Date",
              "Agreement Performance Beginning Date"),
          Label.of(
              "end",
              "Current Contract Expiration Date",
              "Initial Contract Expiration Date",
              "Initial Agreement Expiration Date",
              "Contract Expiration Date"));

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    return sheets.stream()
        .filter(sheet -> sheet.says("SIGNATURE AND COVER PAGE"))
        .map(sheet -> Blocks.of(sheet, LABELS))
        .filter(blocks -> blocks.has("agency") && blocks.has("contractor"))
        .limit(1)
        .flatMap(blocks -> fields(blocks).stream())
        .toList();
  }

  private static List<DocumentField> fields(Blocks blocks) {
    Sheet sheet = blocks.sheet();
    PageFields fields = new PageFields(sheet.page());
    if (sheet.matches(AMENDMENT)) {
      fields.type("contract amendment", blocks.proof("original", "agency"));
      fields.add("modification_number", ContractAmendment.number(sheet));
      fields.add(
          "effective_date",
          Printed.date(blocks.below("effective")).or(() -> ContractAmendment.effective(sheet)));
    } else {
      fields.type("state contract", blocks.proof("agency"));
    }
    return fields
        .add("contract_number", number(blocks))
        .add("agency", entry(blocks, "agency").filter(StateCoverPage::isName))
        .add("vendor", entry(blocks, "contractor").filter(StateCoverPage::isName))
        .add("pop_start_date", Printed.date(blocks.below("start")))
        .add("pop_end_date", Printed.date(blocks.below("end")))
        .add(
            "total_amount",
            Printed.amount(blocks.beside("total")).or(() -> Printed.amount(blocks.below("total"))))
        .all();
  }

  /** With its blanks: {@code 23 ABCD 178844}. */
  private static Optional<Finding> number(Blocks blocks) {
    return entry(blocks, "original").or(() -> entry(blocks, "number"));
  }

  private static Optional<Finding> entry(Blocks blocks, String caption) {
    return blocks.linesBelow(caption).stream()
        .findFirst()
        .map((Segment line) -> new Finding(line.text(), line));
  }

  private static boolean isName(Finding entry) {
    return LETTERS.matcher(entry.value()).find();
  }
}
