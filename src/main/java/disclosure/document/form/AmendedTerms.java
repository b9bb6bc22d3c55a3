package disclosure.document.form;

import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.DocumentField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The end and the ceiling of a contract as the clauses of an amendment leave them: the new ones,
 * not those they replace, nor what a recital tells of earlier amendments. Where two clauses
 * disagree, neither is stated.
 */
final class AmendedTerms {
  private static final Pattern THEREFORE = Pattern.compile("(?i)\\bnow,? ?therefore\\b");
  private static final Pattern AS_FOLLOWS =
      Pattern.compile(
          "(?i)\\b(?:amend(?:s|ed)?|agreed?|modified|changed)\\b[^.;]{0,120}? (?:as follows|(?<!so )that)\\b:?");

  private static final Pattern RECITAL =
      Pattern.compile("(?i)\\b(?:whereas|recitals?|witnesseth|background)\\b");
  private static final Pattern HEADING = Pattern.compile("(?:AGREEMENT|TERMS|AMENDMENTS?)");

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
          "(?i)\\btotal (?:(?:agreement|contract) (?:amount|price|value)\\b"
              + "|(?:amount|compensation|cost|price|value)\\b(?:(?!this amendment\\b)[^.;$]){0,80}?"
              + "\\b(?:agreement|contract)\\b)(?:(?!this amendment\\b)[^.;$]){0,60}?"
              + " (?:shall|will|may|is)(?: not|(?: be)? not to) exceed ("
              + MONEY
              + ")");

  /** {@code to increase compensation by $1.00 for a total not to exceed amount of $3.00}. */
  private static final Pattern NEW_LIMIT =
      Pattern.compile(
          "(?i)\\b(?:total|new|revised|cumulative|aggregate)(?: (?:contract|agreement|maximum|total))*"
              + " not[- ]to[- ]exceed(?: (?:contract|agreement|total|maximum))*"
              + "(?: (?:amount|compensation|price|sum|value|limit))?(?: of| is|:)? ("
              + MONEY
              + ")");

  private AmendedTerms() {}

  /** States them from the page that has them; a sentence over two pages is not read. */
  static List<DocumentField> of(List<Sheet> sheets, Parties parties) {
    Function<Sheet, Optional<Segment>> opening = opening(sheets, parties);
    List<DocumentField> fields = new ArrayList<>();
    boolean isOpen = false;
    for (Sheet sheet : sheets) {
      List<Word> words = sheet.page().words();
      Optional<Segment> opened = isOpen ? Optional.empty() : opening.apply(sheet);
      if (isOpen || opened.isPresent()) {
        List<Word> clauses = opened.map(found -> after(words, found)).orElse(words);
        fields.addAll(stated(sheet, clauses));
        isOpen = true;
      }
    }
    return fields;
  }

  /** Behind what the clauses begin: the surest words that are there. */
  private static Function<Sheet, Optional<Segment>> opening(List<Sheet> sheets, Parties parties) {
    boolean isRecited = sheets.stream().anyMatch(sheet -> sheet.matches(RECITAL));
    Function<Sheet, Optional<Segment>> named =
        sheet -> isRecited ? Optional.empty() : Optional.of(parties.sentence().words());
    return Stream.<Function<Sheet, Optional<Segment>>>of(
            sheet -> phrase(sheet, THEREFORE),
            sheet -> isRecited ? heading(sheet) : Optional.empty(),
            sheet -> phrase(sheet, AS_FOLLOWS))
        .filter(kind -> sheets.stream().anyMatch(sheet -> kind.apply(sheet).isPresent()))
        .findFirst()
        .orElse(named);
  }

  private static Optional<Segment> phrase(Sheet sheet, Pattern phrase) {
    return Phrases.first(sheet.page().words(), phrase).map(Finding::words);
  }

  private static Optional<Segment> heading(Sheet sheet) {
    return sheet.lines().stream()
        .dropWhile(line -> !RECITAL.matcher(line.text()).find())
        .filter(line -> HEADING.matcher(line.text()).matches())
        .findFirst();
  }

  private static List<Word> after(List<Word> words, Segment opening) {
    List<Word> met = opening.words();
    return words.subList(words.indexOf(met.get(met.size() - 1)) + 1, words.size());
  }

  private static List<DocumentField> stated(Sheet sheet, List<Word> clauses) {
    PageFields fields = new PageFields(sheet.page());
    AmendedPeriod.state(fields, clauses);
    return fields
        .add(
            "contract_ceiling",
            undisputed(
                Stream.of(RAISED, NOT_ABOVE, NEW_LIMIT)
                    .flatMap(phrase -> Phrases.all(clauses, phrase).stream())
                    .map(found -> found.as(Printed.plain(found.value())))
                    .toList()))
        .all();
  }

  /** What is found, unless two clauses say two things. */
  static Optional<Finding> undisputed(List<Finding> found) {
    return found.stream().map(Finding::value).distinct().count() == 1
        ? Optional.of(found.get(0))
        : Optional.empty();
  }
}
