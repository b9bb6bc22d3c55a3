package disclosure.document.form;

import disclosure.document.page.Word;
import disclosure.model.DocumentField;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Optional Form 336, the continuation sheet of awards and orders (FAR 53.110): what the text
 * between its items states by name.
 */
final class ContinuationSheet implements FormReader {
  private static final Pattern SOLICITATION =
      Pattern.compile(
          "(?i)result of solicitation(?: (?:no\\.?|number))? ((?=\\S*\\d)[A-Z0-9-]{6,})");

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    List<DocumentField> fields = new ArrayList<>();
    for (Sheet sheet : sheets) {
      if (sheet.says("CONTINUATION SHEET") && sheet.says("DOCUMENT BEING CONTINUED")) {
        fields.addAll(fields(sheet));
      }
    }
    return fields;
  }

  private static List<DocumentField> fields(Sheet sheet) {
    PageFields fields = new PageFields(sheet.page());
    List<Word> words = sheet.page().words();
    fields.add("solicitation_number", Phrases.first(words, SOLICITATION));
    SaidOnForm.state(fields, words);
    return fields.all();
  }
}
