package disclosure.document.form;

import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.DocumentField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Optional Form 336, the continuation sheet of awards and orders (FAR 53.110): items with their
 * amounts, and what the text between them states by name.
 */
final class ContinuationSheet implements FormReader {
  private static final Pattern ITEM = Pattern.compile("\\d{1,4}[A-Z]{0,2}");
  private static final Pattern SOLICITATION =
      Pattern.compile(
          "(?i)result of solicitation(?: (?:no\\.?|number))? ((?=\\S*\\d)[A-Z0-9-]{6,})");
  private static final Pattern PERIOD =
      Pattern.compile("(?i)Period of Performance:? (\\S+ (?:to|through|thru|-|–) \\S+)");
  private static final Pattern PSC = Pattern.compile("(?i)Product/Service Code:? ([A-Z0-9]{4})\\b");

  private static final List<Label> LABELS =
      List.of(
          Label.of("item", "ITEM NO.", "ITEM NUMBER"),
          Label.of("supplies", "SUPPLIES/SERVICES"),
          Label.of("price", "UNIT PRICE"),
          Label.of("amount", "AMOUNT"));

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    List<DocumentField> fields = new ArrayList<>();
    for (Sheet sheet : sheets) {
      if (sheet.says("CONTINUATION SHEET") && sheet.says("DOCUMENT BEING CONTINUED")) {
        fields.addAll(fields(Blocks.of(sheet, LABELS)));
      }
    }
    return fields;
  }

  private static List<DocumentField> fields(Blocks blocks) {
    PageFields fields = new PageFields(blocks.sheet().page());
    items(blocks, fields);
    List<Word> words = blocks.sheet().page().words();
    fields.add("solicitation_number", Phrases.first(words, SOLICITATION));
    fields.add("psc", Phrases.first(words, PSC));
    List<Finding> dates =
        Phrases.first(words, PERIOD)
            .map(found -> Printed.dates(found.words().words()))
            .orElse(List.of());
    if (dates.size() == 2) {
      fields.add("pop_start_date", dates.get(0));
      fields.add("pop_end_date", dates.get(1));
    }
    return fields.all();
  }

  private static void items(Blocks blocks, PageFields fields) {
    PlacedLabel item = blocks.labels().get("item");
    PlacedLabel amount = blocks.labels().get("amount");
    if (item == null || amount == null) {
      return;
    }
    for (Segment line : blocks.sheet().lines()) {
      fields.add("clin", clin(line.words(), item.box().right() + 10, amount.box().left()));
    }
  }

  /** An item number in the first column and an amount in the last. */
  private static Optional<Finding> clin(List<Word> line, double numberEnd, double amountStart) {
    Word first = line.get(0);
    Word last = line.get(line.size() - 1);
    boolean isItem = first.box().right() < numberEnd && ITEM.matcher(first.text()).matches();
    if (!isItem || last.box().right() < amountStart) {
      return Optional.empty();
    }
    return Printed.amount(List.of(last))
        .map(
            amount ->
                new Finding(
                    first.text() + " | " + amount.value(), new Segment(List.of(first, last))));
  }
}
