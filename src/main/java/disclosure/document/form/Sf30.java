package disclosure.document.form;

import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.DocumentField;
import disclosure.model.PageBox;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Standard Form 30, Amendment of Solicitation/Modification of Contract (FAR 53.243). The contract
 * stands in block 10A, the order after it where the form changes an order; an amendment has its
 * solicitation in block 9A instead.
 */
final class Sf30 implements FormReader {
  private static final int ENOUGH_LABELS = 10;
  private static final Pattern MODIFICATION =
      Pattern.compile("(?<![\\w-])(?:[A-Z]{0,5}\\d{1,6}[A-Z]?|\\d{1,4})(?![\\w/-])");
  private static final Pattern SPOILED = Pattern.compile("[A-Z0-9-]{12,}");
  private static final Pattern CHANGE =
      Pattern.compile(
          "(?i)(?:increase|decrease|change|amount)[^$]{0,24}?(\\(?-?\\$\\s?[\\d,]+(?:\\.\\d{2})?\\)?)");

  private static final Pattern PRICE_CHANGE =
      Pattern.compile(
          "(?i)total (?:contract|order|task order|award)?"
              + " ?(?:price|cost|value|amount|funding|obligation|obligated amount|amount"
              + " obligated)(?: of this (?:contract|order))? (?:is|was|has been|is hereby)"
              + " (?:increased|decreased) by \\$ ?[\\d,]+(?:\\.\\d{2})?");

  private static final Pattern NEW_TOTAL =
      Pattern.compile(
          "(?i)total (?:amount )?(?:obligat\\w+|funded|funding)(?:"
              + " (?:amount|funding|value))?[^$]{0,60}(?:\\$ ?[\\d,.]*\\d )?from \\$ ?[\\d,.]*\\d,?"
              + " to (\\$ ?[\\d,]*\\d(?:\\.\\d{2})?)");

  private static final Pattern REVISED_TOTAL =
      Pattern.compile(
          "(?i)(?:revised|new|current|cumulative) total (?:obligat\\w+|funded|funding)(?: amount|"
              + " value)?(?: (?:for|of|on|to|under) (?:this |the )?(?:task |delivery |purchase"
              + " )?(?:award|contract|order|call|agreement))?:? (\\$ ?[\\d,]*\\d(?:\\.\\d{2})?)");

  private static final Pattern VEHICLE =
      Pattern.compile(
          "(?i)\\b(?:GSA )?contract (?:number|no\\.?|#): ?(" + Piids.PRINTED.pattern() + ")");

  private static final Pattern EXTENDED =
      Pattern.compile(
          "(?i)(?:due|closing|opening|response|receipt of"
              + " (?:offers|proposals|quotes|quotations|bids))[^.;]{0,60}? (?:from (?:"
              + Printed.DATE.pattern()
              + ")[^.;]{0,40}? )?to (?:[A-Z][a-z]+day,? )?("
              + Printed.DATE.pattern()
              + ")");

  private static final List<Label> LABELS =
      List.of(
          Label.of("form", "STANDARD FORM 30"),
          Label.of("1", "1. CONTRACT ID CODE"),
          Label.of("page", "PAGE OF PAGES", "PAGE OF"),
          Label.of(
              "2",
              "2. AMENDMENT/MODIFICATION NO.",
              "2. AMENDMENT/MODIFICATION NUMBER",
              "2. AMENDMENT/MODIF. NO."),
          Label.of("3", "3. EFFECTIVE DATE"),
          Label.of(
              "4",
              "4. REQUISITION/PURCHASE REQ. NO.",
              "4. REQUISITION/PURCHASE REQUISITION NUMBER",
              "4. REQUISITION/PURCHASE REQUISITION NO."),
          Label.of(
              "5",
              "5. PROJECT NO. (If applicable)",
              "5. PROJECT NUMBER (If applicable)",
              "5. PROJECT NO."),
          Label.of("6", "6. ISSUED BY"),
          Label.inside("facility", "FACILITY CODE"),
          Label.of("7", "7. ADMINISTERED BY (If other than Item 6)", "7. ADMINISTERED BY"),
          Label.of(
              "8",
              "8. NAME AND ADDRESS OF CONTRACTOR (No., street, county, State and ZIP Code)",
              "8. NAME AND ADDRESS OF CONTRACTOR (Number, street, county, State and ZIP Code)",
              "8. NAME AND ADDRESS OF CONTRACTOR"),
          Label.of("x", "(X)", "(x)"),
          Label.of(
              "9A", "9A. AMENDMENT OF SOLICITATION NO.", "9A. AMENDMENT OF SOLICITATION NUMBER"),
          Label.of("9B", "9B. DATED (SEE ITEM 11)"),
          Label.of(
              "10A",
              "10A. MODIFICATION OF CONTRACT/ORDER NO.",
              "10A. MODIFICATION OF CONTRACT/ORDER NUMBER"),
          Label.of("10B", "10B. DATED (SEE ITEM 13)", "10B. DATED (SEE ITEM 11)"),
          Label.of("11", "11. THIS ITEM ONLY APPLIES TO AMENDMENTS OF SOLICITATIONS"),
          Label.of(
              "12",
              "12. ACCOUNTING AND APPROPRIATION DATA (If required)",
              "12. ACCOUNTING AND APPROPRIATION DATA"),
          Label.of(
              "13",
              "13. THIS ITEM ONLY APPLIES TO MODIFICATION OF CONTRACTS/ORDERS",
              "13. THIS ITEM ONLY APPLIES TO MODIFICATIONS OF CONTRACTS/ORDERS",
              "13. THIS ITEM APPLIES ONLY TO MODIFICATIONS OF CONTRACTS/ORDERS"),
          Label.of("E", "E. IMPORTANT: Contractor", "IMPORTANT: Contractor"),
          Label.of("14", "14. DESCRIPTION OF AMENDMENT/MODIFICATION"),
          Label.of("except", "Except as provided herein, all terms and conditions"),
          Label.of(
              "15A",
              "15A. NAME AND TITLE OF SIGNER (Type or print)",
              "15A. NAME AND TITLE OF SIGNER"),
          Label.of(
              "16A",
              "16A. NAME AND TITLE OF CONTRACTING OFFICER (Type or print)",
              "16A. NAME AND TITLE OF CONTRACTING OFFICER"),
          Label.of("15B", "15B. CONTRACTOR/OFFEROR"),
          Label.of("15C", "15C. DATE SIGNED"),
          Label.of("16B", "16B. UNITED STATES OF AMERICA"),
          Label.of("16C", "16C. DATE SIGNED"));

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    return new StandardForm(
            List.of("STANDARD FORM 30", "AMENDMENT OF SOLICITATION/MODIFICATION OF CONTRACT"),
            LABELS,
            "2",
            ENOUGH_LABELS)
        .read(sheets, Sf30::fields);
  }

  private static List<DocumentField> fields(Blocks blocks) {
    PageFields fields = new PageFields(blocks.sheet().page());
    fields.type("SF-30 amendment/modification", blocks.proof("form", "2"));
    fields.add("modification_number", Phrases.first(blocks.below("2"), MODIFICATION));
    contract(blocks, fields);
    new BlockReader(blocks, fields)
        .date("effective_date", "3")
        .identifier("requisition_number", "4")
        .issuer("6")
        .contractor("8")
        .identifier("solicitation_number", "9A")
        .date("issue_date", "9B")
        .date("contract_date", "10B")
        .person("contracting_officer", "16A")
        .date("vendor_signed_date", "15C")
        .date("co_signed_date", "16C");
    fields.add("action_obligation", change(blocks).or(() -> priceChange(blocks)));
    fields.add("offer_due_date", extended(blocks));
    SaidOnForm.period(fields, said(blocks));
    ChangedPeriod.state(fields, said(blocks));
    described(blocks, fields);
    description(blocks, fields);
    return fields.all();
  }

  /** All words of block 14, down to the signatures. */
  private static List<Word> said(Blocks blocks) {
    Optional<PageBox> caption = blocks.box("14");
    Optional<PageBox> next = blocks.box("15A").or(() -> blocks.box("16A"));
    if (caption.isEmpty() || next.isEmpty()) {
      return blocks.below("14");
    }
    PageBox block =
        new PageBox(0, caption.get().bottom() - 1, blocks.sheet().page().width(), next.get().top());
    return blocks.within(block);
  }

  /** The new sum of all obligations, and the contract that an order is placed under. */
  private static void described(Blocks blocks, PageFields fields) {
    List<Word> words = said(blocks);
    fields.add(
        "total_action_obligation",
        Printed.amount(words, NEW_TOTAL).or(() -> Printed.amount(words, REVISED_TOTAL)));
    List<Finding> numbers = Phrases.all(blocks.below("10A"), Piids.PRINTED);
    if (numbers.size() == 1) {
      String own = Label.bare(numbers.get(0).value());
      fields.add(
          "idv_piid",
          Phrases.first(words, VEHICLE).filter(found -> !Label.bare(found.value()).equals(own)));
    }
  }

  /** Of two numbers in block 10A the first is the contract, the second the order under it. */
  private static void contract(Blocks blocks, PageFields fields) {
    List<Word> words = blocks.below("10A");
    List<Finding> numbers = Phrases.all(words, Piids.PRINTED);
    if (numbers.isEmpty()) {
      return;
    }
    boolean unread = hasUnreadNumber(words, numbers);
    if (!unread) {
      fields.add("piid", numbers.get(numbers.size() - 1));
    }
    if (unread || numbers.size() > 1) {
      fields.add("idv_piid", numbers.get(0));
    }
  }

  /** A second number that the recogniser spoiled: then the first is not the order's. */
  private static boolean hasUnreadNumber(List<Word> words, List<Finding> numbers) {
    return numbers.size() == 1
        && words.stream().anyMatch(word -> word.confidence() < 1)
        && Phrases.all(words, SPOILED).size() > 1;
  }

  /** What block 12 says was added or taken away. */
  private static Optional<Finding> change(Blocks blocks) {
    List<Word> words =
        Stream.of(blocks.beside("12"), blocks.below("12")).flatMap(List::stream).toList();
    return Phrases.first(words, CHANGE)
        .map(
            found -> {
              boolean taken =
                  new Segment(words).text().toLowerCase(Locale.ROOT).contains("decrease");
              String plain = Printed.plain(found.value());
              return found.as(taken && !plain.startsWith("-") ? "-" + plain : plain);
            });
  }

  /** Where block 12 has no sum, what block 14 says that all of the contract changes by. */
  private static Optional<Finding> priceChange(Blocks blocks) {
    return Phrases.whole(said(blocks), PRICE_CHANGE)
        .flatMap(
            said ->
                Phrases.first(said.words().words(), Printed.MONEY)
                    .map(
                        sum -> {
                          boolean taken =
                              said.value().toLowerCase(Locale.ROOT).contains("decreased");
                          return sum.as((taken ? "-" : "") + Printed.plain(sum.value()));
                        }));
  }

  /** The new day in the sentence by which an amendment extends the receipt of offers. */
  private static Optional<Finding> extended(Blocks blocks) {
    return Phrases.first(said(blocks), EXTENDED)
        .flatMap(found -> Printed.iso(found.value()).map(found::as));
  }

  private static void description(Blocks blocks, PageFields fields) {
    List<Word> words =
        blocks.linesBelow("14").stream()
            .filter(line -> !line.text().startsWith("("))
            .flatMap(line -> line.words().stream())
            .toList();
    if (!words.isEmpty()) {
      Segment text = new Segment(words);
      fields.add("description", new Finding(text.text(), text));
    }
  }
}
