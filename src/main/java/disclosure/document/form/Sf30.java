package disclosure.document.form;

import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.DocumentField;
import disclosure.model.PageBox;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    return new StandardForm(
            List.of("STANDARD FORM 30", "AMENDMENT OF SOLICITATION/MODIFICATION OF CONTRACT"),
            Sf30Labels.ALL,
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
        .signed("15C", "16C", "16A");
    fields.addMissing("co_signed_date", CertifiedDay.below(blocks, "16B"));
    Sf30Money money = new Sf30Money(blocks, said(blocks));
    fields.add("action_obligation", money.change());
    fields.add("offer_due_date", extended(blocks));
    SaidOnForm.period(fields, said(blocks));
    ChangedPeriod.state(fields, said(blocks));
    fields.add("total_action_obligation", money.newTotal());
    vehicle(blocks, fields);
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

  /** The contract that an order is placed under, where block 14 names another than block 10A. */
  private static void vehicle(Blocks blocks, PageFields fields) {
    List<Finding> numbers = Phrases.all(blocks.below("10A"), Piids.PRINTED);
    if (numbers.size() == 1) {
      String own = Label.bare(numbers.get(0).value());
      fields.add(
          "idv_piid",
          Phrases.first(said(blocks), VEHICLE)
              .filter(found -> !Label.bare(found.value()).equals(own)));
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

  /** The new day in the sentence by which an amendment extends the receipt of offers. */
  private static Optional<Finding> extended(Blocks blocks) {
    return Printed.date(said(blocks), EXTENDED);
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
