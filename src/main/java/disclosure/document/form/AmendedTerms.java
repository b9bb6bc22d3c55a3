package disclosure.document.form;

import disclosure.document.page.Word;
import disclosure.model.DocumentField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The end and the ceiling of a contract as the clauses of an amendment leave them: the new ones,
 * not those they replace, nor what a recital tells of earlier amendments. Where two clauses
 * disagree, neither is stated.
 */
final class AmendedTerms {
  private static final Pattern THEREFORE = Pattern.compile("(?i)\\bnow,? ?therefore\\b");
  private static final Pattern AS_FOLLOWS =
      Pattern.compile(
          "(?i)\\b(?:amend(?:s|ed)?|agreed?|modified|changed)\\b[^.;]{0,120}? (?:as follows|that)\\b:?");

  private static final String DATE = "(?:" + Printed.DATE.pattern() + ")";
  private static final String CHANGED =
      "(?: is| are| shall be| will be)(?: hereby| further)*"
          + " (?:extended|changed|amended|revised|modified)";

  /** {@code The term of the Agreement is extended for one year, from A through B}. */
  private static final Pattern END =
      Pattern.compile(
          "(?i)\\b(?:term|(?:end|expiration|termination|completion) date|period of performance)\\b"
              + "(?:(?!"
              + DATE
              + "|\\b(?:task|work) order\\b)[^.;$]){0,90}?"
              + CHANGED
              + "(?:(?!"
              + DATE
              + ")[^.;$]){0,60}?(?: from "
              + DATE
              + ")?,? (?:to|through|thru|until)(?: and including)? ("
              + DATE
              + ")(?!,? ?(?:to|through|thru|until|-|–) ?"
              + DATE
              + ")");

  private static final String MONEY = "\\$ ?\\d{1,3}(?:,\\d{3})*(?:\\.\\d{2})?(?![\\d,]*\\d)";
  private static final String LIMIT =
      "(?i)\\b(?:maximum|not[- ]to[- ]exceed)(?: (?:total|contract|not[- ]to[- ]exceed))*"
          + " (?:amount|compensation|price|sum|value|limit)\\b";

  /** {@code The maximum amount is increased by $1.00 from $2.00 to $3.00}. */
  private static final Pattern RAISED =
      Pattern.compile(
          LIMIT
              + "(?:(?!this amendment\\b)[^$;]){0,140}?(?: is| are| shall be| will be)(?: hereby| further)*"
              + " (?:increased|decreased|reduced|changed|amended|revised|modified)"
              + "(?:,? by(?: an additional)? "
              + MONEY
              + ")?,?(?: from(?: [a-z-]+){0,8}? "
              + MONEY
              + ")?,? to(?: [a-z-]+){0,10}? ("
              + MONEY
              + ")");

  /** {@code The total amount of the Agreement, as amended, shall not exceed $1.00}. */
  private static final Pattern NOT_ABOVE =
      Pattern.compile(
          "(?i)\\btotal (?:amount|compensation|cost|price|value)\\b(?:(?!this amendment\\b)[^.;$]){0,80}?"
              + "\\b(?:agreement|contract)\\b(?:(?!this amendment\\b)[^.;$]){0,60}?"
              + " (?:shall|will|may|is)(?: not|(?: be)? not to) exceed ("
              + MONEY
              + ")");

  private AmendedTerms() {}

  /** States them from the page that has them; a sentence over two pages is not read. */
  static List<DocumentField> of(List<Sheet> sheets) {
    Pattern opening =
        sheets.stream()
                .anyMatch(sheet -> Phrases.first(sheet.page().words(), THEREFORE).isPresent())
            ? THEREFORE
            : AS_FOLLOWS;
    List<DocumentField> fields = new ArrayList<>();
    boolean isOpen = false;
    for (Sheet sheet : sheets) {
      List<Word> words = sheet.page().words();
      Optional<Finding> opened = isOpen ? Optional.empty() : Phrases.first(words, opening);
      if (isOpen || opened.isPresent()) {
        List<Word> clauses = opened.map(found -> after(words, found)).orElse(words);
        fields.addAll(stated(sheet, clauses));
        isOpen = true;
      }
    }
    return fields;
  }

  private static List<Word> after(List<Word> words, Finding opening) {
    List<Word> met = opening.words().words();
    return words.subList(words.indexOf(met.get(met.size() - 1)) + 1, words.size());
  }

  private static List<DocumentField> stated(Sheet sheet, List<Word> clauses) {
    List<Finding> ends =
        Phrases.all(clauses, END).stream()
            .flatMap(found -> Printed.iso(found.value()).map(found::as).stream())
            .toList();
    List<Finding> ceilings = new ArrayList<>(Phrases.all(clauses, RAISED));
    ceilings.addAll(Phrases.all(clauses, NOT_ABOVE));
    return new PageFields(sheet.page())
        .add("pop_end_date", undisputed(ends))
        .add(
            "contract_ceiling",
            undisputed(ceilings.stream().map(f -> f.as(Printed.plain(f.value()))).toList()))
        .all();
  }

  private static Optional<Finding> undisputed(List<Finding> found) {
    return found.stream().map(Finding::value).distinct().count() == 1
        ? Optional.of(found.get(0))
        : Optional.empty();
  }
}
