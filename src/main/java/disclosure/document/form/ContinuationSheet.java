package disclosure.document.form;

import disclosure.document.page.Word;
import disclosure.model.DocumentField;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Optional Form 336, the continuation sheet of awards and orders (FAR 53.110): what the text
 * between its items states by name. The period of performance is the form's own where it has one,
 * else the first of the sheets, never that of an option.
 */
final class ContinuationSheet implements FormReader {
  private static final Pattern SOLICITATION =
      Pattern.compile(
          "(?i)(?:result of|award(?:ed)?(?: is)?(?: made)? under) solicitation(?: (?:no\\.?|number))? ((?=\\S*\\d)[A-Z0-9-]{6,})");

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    List<DocumentField> fields = new ArrayList<>();
    boolean continued = false;
    boolean hasPeriod = false;
    for (Sheet sheet : sheets) {
      boolean continues = isContinuation(sheet);
      hasPeriod &= continues || !continued;
      if (continues) {
        fields.addAll(fields(sheet, !hasPeriod));
      }
      hasPeriod |= SaidOnForm.hasPeriod(OptionItems.without(sheet.lines()));
      continued = continues;
    }
    return fields;
  }

  private static boolean isContinuation(Sheet sheet) {
    return sheet.says("CONTINUATION SHEET") && sheet.says("DOCUMENT BEING CONTINUED");
  }

  private static List<DocumentField> fields(Sheet sheet, boolean withPeriod) {
    PageFields fields = new PageFields(sheet.page());
    List<Word> words = sheet.page().words();
    fields.add("solicitation_number", Phrases.first(words, SOLICITATION));
    SaidOnForm.product(fields, words);
    SaidOnForm.contractor(fields, words);
    if (withPeriod) {
      SaidOnForm.period(fields, OptionItems.without(sheet.lines()));
    }
    return fields.all();
  }
}
