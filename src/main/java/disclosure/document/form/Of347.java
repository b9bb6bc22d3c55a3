package disclosure.document.form;

import disclosure.document.page.Segment;
import disclosure.model.DocumentField;
import disclosure.model.PageBox;
import java.util.List;
import java.util.Optional;

/** Optional Form 347, Order for Supplies or Services (FAR 53.213(f)). */
final class Of347 implements FormReader {
  private static final int ENOUGH_LABELS = 9;
  private static final double TOTAL_WIDTH = 110;
  private static final double DEEPEST = 24;

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
          Label.of("8 reference", "REFERENCE YOUR:", "REFERENCE YOUR"),
          Label.of("8 purchase", "Please furnish the following"),
          Label.of("8 delivery", "Except for billing instructions"),
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
    new Of347Contractor(blocks).state(fields);
    new BlockReader(blocks, fields)
        .order("2", "3")
        .date("date", "1")
        .date("due_date", "15")
        .identifier("requisition_number", "4")
        .issuer("5")
        .person("contracting_officer", "23");
    fields.add(
        "total_amount",
        total(blocks)
            .or(() -> CheckedAmounts.total(blocks.sheet().page()))
            .or(() -> CheckedAmounts.ofItems(blocks.sheet().page())));
    SaidOnForm.state(fields, blocks.sheet().page().words());
    return fields.all();
  }

  /**
   * The grand total stands left of its caption, on the edited form also right of it or over it in
   * its cell.
   */
  private static Optional<Finding> total(Blocks blocks) {
    List<Finding> left = Printed.amounts(blocks.leftOf("17i", TOTAL_WIDTH));
    return left.isEmpty()
        ? Printed.amount(blocks.beside("17i"))
            .or(() -> Printed.amount(blocks.below("17i")))
            .or(() -> inBox(blocks))
            .or(() -> besideAll(blocks))
        : Optional.of(left.get(left.size() - 1));
  }

  /** Right of a caption that breaks over lines, down to where the officer's block begins. */
  private static Optional<Finding> besideAll(Blocks blocks) {
    PlacedLabel label = blocks.labels().get("17i");
    if (label == null) {
      return Optional.empty();
    }
    PageBox box = new Segment(label.allWords()).box();
    List<Finding> amounts =
        Printed.money(
            blocks.within(
                new PageBox(
                    box.right(), box.top() - 1, blocks.sheet().page().width(), end(blocks, box))));
    return amounts.size() == 1 ? Optional.of(amounts.get(0)) : Optional.empty();
  }

  private static double end(Blocks blocks, PageBox caption) {
    return blocks
        .box("23")
        .map(PageBox::top)
        .filter(top -> top > caption.bottom() && top < caption.bottom() + DEEPEST)
        .orElse(caption.bottom() + 3);
  }

  /** What stands right of the caption in its box, which begins under that of the pages' total. */
  private static Optional<Finding> inBox(Blocks blocks) {
    Optional<PageBox> caption = blocks.box("17i");
    Optional<PageBox> above = blocks.box("17h");
    if (caption.isEmpty() || above.isEmpty()) {
      return Optional.empty();
    }
    PageBox box =
        new PageBox(
            caption.get().right(),
            above.get().bottom() + caption.get().height(),
            blocks.sheet().page().width(),
            caption.get().bottom());
    List<Finding> amounts = Printed.money(blocks.within(box));
    return amounts.size() == 1 ? Optional.of(amounts.get(0)) : Optional.empty();
  }
}
