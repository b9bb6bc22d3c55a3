package disclosure.document.form;

import disclosure.model.DocumentField;
import java.util.List;
import java.util.Optional;

/** Optional Form 347, Order for Supplies or Services (FAR 53.213(f)). */
final class Of347 implements FormReader {
  private static final int ENOUGH_LABELS = 9;

  private static final List<Label> LABELS =
      List.of(
          Label.of("form", "OPTIONAL FORM 347"),
          Label.of("1", "1. DATE OF ORDER"),
          Label.of(
              "2", "2. CONTRACT NO. (If any)", "2. CONTRACT NUMBER (If any)", "2. CONTRACT NO."),
          Label.of("3", "3. ORDER NO.", "3. ORDER NUMBER"),
          Label.of("4", "4. REQUISITION/REFERENCE NO.", "4. REQUISITION/REFERENCE NUMBER"),
          Label.of("5", "5. ISSUING OFFICE (Address correspondence to)", "5. ISSUING OFFICE"),
          Label.of("6", "6. SHIP TO:", "6. SHIP TO"),
          Label.of("6a", "a. NAME OF CONSIGNEE"),
          Label.of("6b", "b. STREET ADDRESS"),
          Label.of("6c", "c. CITY"),
          Label.of("6d", "d. STATE"),
          Label.of("6e", "e. ZIP CODE"),
          Label.of("6f", "f. SHIP VIA"),
          Label.of("7", "7. TO:", "7. TO"),
          Label.of("7a", "a. NAME OF CONTRACTOR"),
          Label.of("7b", "b. COMPANY NAME"),
          Label.of("7c", "c. STREET ADDRESS"),
          Label.of("7d", "d. CITY"),
          Label.of("7e", "e. STATE"),
          Label.of("7f", "f. ZIP CODE"),
          Label.of("8", "8. TYPE OF ORDER"),
          Label.of("8a", "a. PURCHASE"),
          Label.of("8b", "b. DELIVERY"),
          Label.of("9", "9. ACCOUNTING AND APPROPRIATION DATA"),
          Label.of("10", "10. REQUISITIONING OFFICE"),
          Label.of("11", "11. BUSINESS CLASSIFICATION"),
          Label.of("12", "12. F.O.B. POINT"),
          Label.of("13", "13. PLACE OF"),
          Label.of("14", "14. GOVERNMENT B/L NO."),
          Label.of("15", "15. DELIVER TO F.O.B. POINT"),
          Label.of("16", "16. DISCOUNT TERMS"),
          Label.of("17", "17. SCHEDULE"),
          Label.of("18", "18. SHIPPING POINT"),
          Label.of("19", "19. GROSS SHIPPING WEIGHT"),
          Label.of("20", "20. INVOICE NO.", "20. INVOICE NUMBER"),
          Label.of("21", "21. MAIL INVOICE TO:", "21. MAIL INVOICE TO"),
          Label.of("17h", "17(h) TOTAL", "TOTAL (Cont. pages)"),
          Label.of("17i", "17(i) GRAND TOTAL", "GRAND TOTAL"),
          Label.of("22", "22. UNITED STATES OF AMERICA"),
          Label.of("23", "23. NAME (Typed)", "23. NAME"));

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    return new StandardForm(
            List.of("OPTIONAL FORM 347", "ORDER FOR SUPPLIES OR SERVICES"),
            LABELS,
            "1",
            ENOUGH_LABELS)
        .read(sheets, Of347::fields);
  }

  private static List<DocumentField> fields(Blocks blocks) {
    PageFields fields = new PageFields(blocks.sheet().page());
    fields.type("OF-347 order", blocks.proof("form", "1"));
    numbers(blocks, fields);
    fields.add("vendor", vendor(blocks));
    new BlockReader(blocks, fields)
        .date("date_signed", "1")
        .identifier("requisition_number", "4")
        .issuer("5")
        .amount("total_amount", "17i")
        .person("contracting_officer", "23");
    return fields.all();
  }

  /** An order under a contract has both numbers; a purchase order its own only. */
  private static void numbers(Blocks blocks, PageFields fields) {
    Optional<Finding> contract = Printed.identifier(blocks.below("2"));
    Optional<Finding> order = Printed.identifier(blocks.below("3"));
    if (order.isPresent()) {
      fields.add("piid", order);
      fields.add("idv_piid", contract);
    } else {
      fields.add("piid", contract);
    }
  }

  private static Optional<Finding> vendor(Blocks blocks) {
    Optional<Finding> company = Address.of(blocks.linesBelow("7b")).name();
    return company.isPresent() ? company : Address.of(blocks.linesBelow("7a")).name();
  }
}
