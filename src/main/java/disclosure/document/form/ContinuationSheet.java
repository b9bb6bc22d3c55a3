package disclosure.document.form;

import disclosure.document.page.Word;
import disclosure.model.DocumentField;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Optional Forms 336 and 348, the continuation sheets of awards and orders (FAR 53.110, 53.213):
 * what the text between their items states by name. The period of performance is the form's own
 * where it has one, else the first of the sheets, never that of an option.
 */
final class ContinuationSheet implements FormReader {
  private static final Pattern SOLICITATION =
      Pattern.compile(
          "(?i)(?:result of|(?:results?|resulting) from|in response to"
              + "|award(?:ed)?(?: is)?(?: made)? under) (?:the )?(?:solicitation|RF[QP])(?:"
              + " (?:no\\.?|number))?:? ((?=\\S*\\d)[A-Z0-9-]{6,})");

  /** The same, given by name on a line of its own. */
  private static final Pattern NAMED_SOLICITATION =
      Pattern.compile("(?i)^Solicitation (?:No\\.?|Number|#):? ((?=\\S*\\d)[A-Z0-9-]{6,})$");

  private static final Pattern TOTAL =
      Pattern.compile(
          "(?i)\\bTotal Amount of (?:Order|Contract|Award):? ?(\\$?[\\d,]*\\d\\.\\d{2})");
  private static final double HEAD = 8;
  private static final List<Label> LABELS =
      List.of(
          Label.of("vendor", "NAME OF OFFEROR OR CONTRACTOR"),
          Label.of("item", "ITEM NO."),
          Label.of("supplies", "SUPPLIES/SERVICES"));

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    List<DocumentField> fields = new ArrayList<>();
    boolean continued = false;
    boolean hasPeriod = false;
    boolean afterForm = false;
    for (Sheet sheet : sheets) {
      boolean continues = isContinuation(sheet);
      hasPeriod &= continues || !continued;
      if (continues) {
        fields.addAll(fields(sheet, !hasPeriod));
      }
      if (!continues && isSection(sheet)) {
        List<DocumentField> section = section(sheet, !hasPeriod);
        hasPeriod |= section.stream().anyMatch(field -> field.field().equals("pop_start_date"));
        fields.addAll(section);
      }
      if (continues && !afterForm) {
        fields.addAll(heading(sheet));
      }
      afterForm |= continues || isForm(sheet);
      hasPeriod |= SaidOnForm.hasPeriod(OptionItems.without(sheet.lines()));
      continued = continues;
    }
    return fields;
  }

  private static boolean isContinuation(Sheet sheet) {
    return sheet.says("OPTIONAL FORM 348")
        || (sheet.says("CONTINUATION SHEET")
            && (sheet.says("DOCUMENT BEING CONTINUED") || sheet.says("OPTIONAL FORM 336")));
  }

  /** The schedule that the Department of Defense hangs on an SF-1449, and its deliveries. */
  private static boolean isSection(Sheet sheet) {
    return sheet.says("SECTION SF 1449 - CONTINUATION SHEET")
        || (sheet.says("DELIVERY INFORMATION") && sheet.says("DELIVERY DATE"));
  }

  private static List<DocumentField> section(Sheet sheet, boolean withPeriod) {
    PageFields fields = new PageFields(sheet.page());
    SaidOnForm.product(fields, sheet.page().words());
    if (withPeriod) {
      SaidOnForm.delivery(fields, sheet);
    }
    return fields.all();
  }

  private static boolean isForm(Sheet sheet) {
    return Stream.of("STANDARD FORM", "OPTIONAL FORM 347", "DD FORM 1155").anyMatch(sheet::says);
  }

  /** Of a sheet whose form is not in the file: what it continues, whose it is, and the total. */
  private static List<DocumentField> heading(Sheet sheet) {
    Blocks blocks = Blocks.of(sheet, LABELS);
    List<Word> words = sheet.page().words();
    PageFields fields = new PageFields(sheet.page());
    List<Finding> numbers =
        sheet.lines().stream()
            .filter(line -> line.box().top() < sheet.page().height() / HEAD)
            .flatMap(line -> Phrases.all(line.words(), Piids.PRINTED).stream())
            .toList();
    if (!numbers.isEmpty()) {
      fields.add("piid", numbers.get(numbers.size() - 1));
    }
    if (numbers.size() == 2) {
      fields.add("idv_piid", numbers.get(0));
    }
    fields.add("vendor", Address.of(blocks.linesBelow("vendor")).name());
    SaidOnForm.requisition(fields, words);
    fields.add("total_amount", Printed.amount(words, TOTAL));
    return fields.all();
  }

  private static List<DocumentField> fields(Sheet sheet, boolean withPeriod) {
    PageFields fields = new PageFields(sheet.page());
    List<Word> words = sheet.page().words();
    fields.add(
        "solicitation_number",
        Phrases.first(words, SOLICITATION).or(() -> Phrases.onLine(sheet, NAMED_SOLICITATION)));
    SaidOnForm.product(fields, words);
    SaidOnForm.contractor(fields, words);
    if (withPeriod) {
      SaidOnForm.period(fields, OptionItems.without(sheet.lines()));
    }
    return fields.all();
  }
}
