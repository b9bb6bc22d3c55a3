package disclosure.document.form;

import disclosure.document.page.Word;
import disclosure.model.DocumentField;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * DD Form 1155, Order for Supplies or Services (DFARS 253.213): a purchase order with a number of
 * its own in block 1, or an order in block 2 under the contract in block 1.
 */
final class Dd1155 implements FormReader {
  private static final int ENOUGH_LABELS = 9;

  private static final Set<String> MARGIN = Set.of("NAME", "AND", "ADDRESS", "");
  private static final double MARGIN_WIDTH = 40;

  private static final List<Label> LABELS =
      List.of(
          Label.of("form", "DD FORM 1155"),
          Label.of(
              "1",
              "1. CONTRACT/PURCH ORDER/AGREEMENT NO.",
              "1. CONTRACT/PURCH. ORDER/AGREEMENT NUMBER",
              "1. CONTRACT/PURCHASE ORDER/AGREEMENT NO.",
              "1. CONTRACT/PURCHASE ORDER NO.",
              "1. CONTRACT/PURCH ORDER NO."),
          Label.of(
              "2",
              "2. DELIVERY ORDER/CALL NO.",
              "2. DELIVERY ORDER/CALL NUMBER",
              "2. DELIVERY ORDER NO."),
          Label.of(
              "3",
              "3. DATE OF ORDER/CALL (YYYYMMMDD)",
              "3. DATE OF ORDER/CALL",
              "3. DATE OF ORDER"),
          Label.of(
              "4",
              "4. REQUISITION/PURCH REQUEST NO.",
              "4. REQ./PURCH. REQUEST NO.",
              "4. REQUISITION/PURCHASE REQUEST NO.",
              "4. REQUISITION/PURCH REQUEST NUMBER"),
          Label.of("5", "5. PRIORITY", "5. CERTIFIED FOR NATIONAL DEFENSE"),
          Label.of("6", "6. ISSUED BY"),
          Label.of("7", "7. ADMINISTERED BY (If other than 6)", "7. ADMINISTERED BY"),
          Label.of("8", "8. DELIVERY FOB", "8. DELIVERY F.O.B."),
          Label.of("9", "9. CONTRACTOR"),
          Label.inside("facility", "FACILITY CODE", "FACILITY"),
          Label.of(
              "10",
              "10. DELIVER TO FOB POINT BY (Date)",
              "10. DELIVER TO F.O.B. POINT BY (Date)",
              "10. DELIVER TO FOB POINT BY"),
          Label.of(
              "11", "11. X IF BUSINESS IS", "11. MARK IF BUSINESS IS", "11. CHECK IF BUSINESS IS"),
          Label.of("12", "12. DISCOUNT TERMS"),
          Label.of(
              "13",
              "13. MAIL INVOICES TO THE ADDRESS IN BLOCK",
              "13. MAIL INVOICES TO",
              "13. MAIL INVOICES TO ADDRESS IN BLOCK"),
          Label.of("14", "14. SHIP TO"),
          Label.of("15", "15. PAYMENT WILL BE MADE BY"),
          Label.of("16", "16. TYPE OF ORDER"),
          Label.of(
              "17",
              "17. ACCOUNTING AND APPROPRIATION DATA/LOCAL USE",
              "17. ACCOUNTING AND APPROPRIATION DATA"),
          Label.of("18", "18. ITEM NO.", "18. ITEM"),
          Label.of("19", "19. SCHEDULE OF SUPPLIES/SERVICES", "19. SCHEDULE OF SUPPLIES/SERVICE"),
          Label.of("24", "24. UNITED STATES OF AMERICA"),
          Label.of("officer", "CONTRACTING/ORDERING OFFICER"),
          Label.of("25", "25. TOTAL"),
          Label.of(
              "26", "26. QUANTITY IN COLUMN 20 HAS BEEN", "27a. QUANTITY IN COLUMN 20 HAS BEEN"),
          Label.of("differences", "26. DIFFERENCES"));

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    return new StandardForm(
            List.of("DD FORM 1155", "ORDER FOR SUPPLIES OR SERVICES"), LABELS, "9", ENOUGH_LABELS)
        .read(sheets.stream().filter(sheet -> !isOptionalForm(sheet)).toList(), Dd1155::fields);
  }

  /** Optional Form 347 has the same title, and some captions under other numbers. */
  private static boolean isOptionalForm(Sheet sheet) {
    return Stream.of("a. NAME OF CONTRACTOR", "b. COMPANY NAME", "OPTIONAL FORM 347")
        .anyMatch(sheet::says);
  }

  private static List<DocumentField> fields(Blocks blocks) {
    PageFields fields = new PageFields(blocks.sheet().page());
    fields.type("DD-1155 order", blocks.proof("form", "1"));
    new BlockReader(blocks, fields)
        .order("1", "2")
        .date("date", "3")
        .date("due_date", "10")
        .identifier("requisition_number", "4")
        .issuer("6")
        .contractor("9", contractor(blocks))
        .amount("total_amount", "25")
        .person("contracting_officer", "24");
    SaidOnForm.state(fields, blocks.sheet().page().words());
    return fields.all();
  }

  /** The block's words without the words that are printed down its margin. */
  private static List<Word> contractor(Blocks blocks) {
    double margin = blocks.proof("9").get(0).box().left() + MARGIN_WIDTH;
    return blocks.below("9").stream()
        .filter(word -> word.box().left() > margin || !MARGIN.contains(Label.bare(word.text())))
        .toList();
  }
}
