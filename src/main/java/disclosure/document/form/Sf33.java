package disclosure.document.form;

import disclosure.document.page.Word;
import disclosure.model.DocumentField;
import disclosure.model.PageBox;
import java.util.List;
import java.util.Set;

/**
 * Standard Form 33, Solicitation, Offer and Award (FAR 53.214(c)). The offeror is a contractor only
 * once the award blocks are filled.
 */
final class Sf33 implements FormReader {
  private static final int ENOUGH_LABELS = 10;
  private static final double MARGIN_WIDTH = 45;
  private static final double MARGIN_GAP = 4;
  private static final Set<String> MARGIN = Set.of("AND", "ADDRESS", "OF", "OFFEROR", "");

  private static final List<Label> LABELS =
      List.of(
          Label.of("form", "STANDARD FORM 33"),
          Label.of("1", "1. THIS CONTRACT IS A RATED ORDER"),
          Label.of("rating", "RATING"),
          Label.of("2", "2. CONTRACT NO.", "2. CONTRACT NUMBER"),
          Label.of("3", "3. SOLICITATION NO.", "3. SOLICITATION NUMBER"),
          Label.of("4", "4. TYPE OF SOLICITATION"),
          Label.of("5", "5. DATE ISSUED"),
          Label.of("6", "6. REQUISITION/PURCHASE NO.", "6. REQUISITION/PURCHASE NUMBER"),
          Label.of("7", "7. ISSUED BY"),
          Label.inside("facility", "FACILITY", "FACILITY CODE"),
          Label.of("8", "8. ADDRESS OFFER TO (If other than Item 7)", "8. ADDRESS OFFER TO"),
          Label.of("9", "9. Sealed offers in original and"),
          Label.of("10", "10. FOR INFORMATION CALL:", "10. FOR INFORMATION"),
          Label.of("10A", "A. NAME"),
          Label.of("10B", "B. TELEPHONE (NO COLLECT CALLS)", "B. TELEPHONE"),
          Label.of("11", "11. TABLE OF CONTENTS"),
          Label.of("12", "12. In compliance with the above"),
          Label.of("13", "13. DISCOUNT FOR PROMPT PAYMENT"),
          Label.of("14", "14. ACKNOWLEDGMENT OF AMENDMENTS"),
          Label.of("15A", "15A. NAME AND ADDRESS OF OFFEROR", "15A. NAME AND", "15A. NAME"),
          Label.of("15B", "15B. TELEPHONE NUMBER", "15B. TELEPHONE NO."),
          Label.of(
              "16",
              "16. NAME AND TITLE OF PERSON AUTHORIZED TO SIGN OFFER (Type or print)",
              "16. NAME AND TITLE OF PERSON AUTHORIZED TO"),
          Label.of("17", "17. SIGNATURE"),
          Label.of("18", "18. OFFER DATE"),
          Label.of("19", "19. ACCEPTED AS TO ITEMS NUMBERED"),
          Label.of("20", "20. AMOUNT"),
          Label.of("21", "21. ACCOUNTING AND APPROPRIATION"),
          Label.of("22", "22. AUTHORITY FOR USING OTHER THAN FULL AND OPEN COMPETITION"),
          Label.of("23", "23. SUBMIT INVOICES TO ADDRESS SHOWN IN"),
          Label.of("24", "24. ADMINISTERED BY (If other than Item 7)", "24. ADMINISTERED BY"),
          Label.of("25", "25. PAYMENT WILL BE MADE BY"),
          Label.of(
              "26",
              "26. NAME OF CONTRACTING OFFICER (Type or print)",
              "26. NAME OF CONTRACTING OFFICER",
              "26. NAME OF CONTRACTING"),
          Label.of("27", "27. UNITED STATES OF AMERICA"),
          Label.of("28", "28. AWARD DATE"));

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    return new StandardForm(
            List.of("STANDARD FORM 33", "SOLICITATION, OFFER AND AWARD"),
            LABELS,
            Set.of("15A", "16", "28"),
            ENOUGH_LABELS)
        .read(sheets, Sf33::fields);
  }

  private static List<DocumentField> fields(Blocks blocks) {
    PageFields fields = new PageFields(blocks.sheet().page());
    boolean award =
        Printed.date(blocks.below("28")).isPresent()
            || Printed.amount(blocks.below("20")).isPresent();
    fields.type("SF-33 solicitation/offer/award", blocks.proof("form", "15A", "28"));
    BlockReader reader = new BlockReader(blocks, fields);
    reader
        .identifier("piid", "2")
        .identifier("solicitation_number", "3")
        .date("issue_date", "5")
        .date("offer_due_date", "9")
        .identifier("requisition_number", "6")
        .issuer("7")
        .person("poc", "10A")
        .date("vendor_signed_date", "18")
        .amount("total_amount", "20")
        .person("contracting_officer", "26")
        .date("co_signed_date", "28");
    if (award) {
      reader.contractor("15A", offeror(blocks));
    }
    return fields.all();
  }

  /** The block's words without those of its caption, which is printed down its margin. */
  private static List<Word> offeror(Blocks blocks) {
    List<Word> below = entries(blocks, blocks.below("15A"));
    return below.isEmpty() ? entries(blocks, besideMargin(blocks)) : below;
  }

  private static List<Word> entries(Blocks blocks, List<Word> words) {
    double margin = blocks.box("15A").map(box -> box.left() + MARGIN_WIDTH).orElse(0.0);
    return words.stream()
        .filter(word -> word.box().left() > margin || !MARGIN.contains(Label.bare(word.text())))
        .filter(word -> Label.bare(word.text()).length() > 1 || word.box().left() > margin)
        .toList();
  }

  /** Down to block 15B and up to block 16, where a line parts the margin from the entries. */
  private static List<Word> besideMargin(Blocks blocks) {
    if (!blocks.has("15A") || !blocks.has("15B") || !blocks.has("16")) {
      return List.of();
    }
    PageBox caption = blocks.box("15A").orElseThrow();
    double right = blocks.box("16").orElseThrow().left();
    double bottom = blocks.box("15B").orElseThrow().top();
    return blocks.within(
        new PageBox(caption.left(), caption.bottom() - 1, right - MARGIN_GAP, bottom));
  }
}
