package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.DocumentField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Amendments of contracts in prose, as states and cities write them: a title, the sentence that
 * names the parties, what is agreed and two signatures. They have the number of the contract in
 * common and no form.
 */
final class ContractAmendment implements FormReader {
  private static final int FRONT = 2;
  private static final int HEAD = 8;
  private static final int MOST_PAGES = 4;
  private static final List<String> ORDINALS =
      List.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");
  private static final String ORDINAL = "(?:" + String.join("|", ORDINALS) + ")";
  private static final List<String> CARDINALS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final String CARDINAL = String.join("|", CARDINALS);
  private static final String NUMBERED =
      "(?:(?:no\\.?|number|num\\.?|#) ?#?)? ?(?:\\d{1,3}(?!\\d)|(?:" + CARDINAL + ")\\b)";

  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)^(?:"
              + ORDINAL
              + " )?(?:(?:contract|agreement) )?amendment(?:,? "
              + NUMBERED
              + "| to (?:the )?(?:[a-z]+ ){0,4}?(?:contract|agreement)\\b.*|$).*");
  private static final Pattern EXHIBIT =
      Pattern.compile("(?i)^(?:exhibit|attachment|appendix)\\b.*");
  private static final Pattern ORDER = Pattern.compile("(?i)\\b(" + ORDINAL + ") amendment\\b");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)\\bamendment,? (?:(?:no\\.?|number|num\\.?|#):? ?#?)? ?(\\d{1,3}|"
              + CARDINAL
              + ")(?![\\w-]|/)");

  private static final Pattern CONTRACT =
      Pattern.compile(
          "(?i)(?<!\\b(?:master|participating) )\\b(?:contract|agreement) ?"
              + "(?:number|num\\.?|no\\.?|id|#)\\s*:? ?#?"
              + "((?=[A-Z/.-]*\\d)[A-Z0-9](?:[A-Z0-9/-]|\\.(?=\\w)){2,})");

  private static final String DAY =
      "((?:" + Printed.DATE.pattern() + ")|\\d{1,2}(?:st|nd|rd|th) day of [A-Z][a-z]+,? \\d{4})";
  private static final String THIS =
      "(?i)\\bthis (?:" + ORDINAL + " )?(?:contract )?amendment\\b(?:,? " + NUMBERED + ")?";
  private static final String TO =
      "(?: to (?:the |that )?(?:(?!\\b(?:dated|made|entered|effective)\\b)[^.;,]){1,90}?)?";

  /** {@code This Amendment is made and entered into this 7th day of May, 2025}. */
  private static final Pattern MADE =
      Pattern.compile(
          THIS
              + "(?:"
              + TO
              + " is(?: hereby)?|,)? (?:made|entered|executed)(?:,? (?:and )?entered)?(?: into)?,?"
              + "(?: as of| on)?(?: this| the)? "
              + DAY);

  private static final Pattern EFFECTIVE =
      Pattern.compile(
          "(?i)(?:(?:"
              + THIS
              + TO
              + "(?:,? (?:is|shall be|will be|shall become|becomes)(?: hereby)?"
              + "(?: made(?: and entered(?: into)?)?)?(?: and)?|,)"
              + "|\\bhereby amended,?) effective,?(?: as of| on)?(?: this| the)?"
              + "|"
              + THIS
              + TO
              + " (?:takes|shall take|will take) effect(?: as of| on)"
              + "|\\bits effective date is|\\beffective date of (?:this|the) (?:"
              + ORDINAL
              + " )?(?:contract )?amendment(?: is| shall be| will be|:)) "
              + DAY);

  /** {@code This Amendment is made between A and B and is effective July 1, 2025}. */
  private static final Pattern AND_EFFECTIVE =
      Pattern.compile(
          THIS
              + "(?:(?!"
              + Printed.DATE.pattern()
              + "|\\b(?:whereas|recitals)\\b)[^;]){0,400}?(?: and (?:is|shall be|becomes))(?: made)?"
              + " effective(?: as of| on)? "
              + DAY);

  private static final Pattern EFFECTIVE_DATE = Pattern.compile("(?i)\\beffective date:? " + DAY);

  private static final Pattern DAY_OF =
      Pattern.compile("(?i)(\\d{1,2})(?:st|nd|rd|th) day of ([A-Z]+),?( \\d{4})");

  /** Whether the sheet begins an amendment of a contract in prose. */
  static boolean isTitled(Sheet sheet) {
    return title(sheet).isPresent()
        && !sheet.says("STANDARD AGREEMENT")
        && !sheet.says("STANDARD FORM");
  }

  private static Optional<Segment> title(Sheet sheet) {
    return sheet.lines().stream()
        .limit(HEAD)
        .flatMap(line -> Lines.segments(line).stream())
        .filter(line -> TITLE.matcher(line.text()).matches())
        .findFirst();
  }

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    return IntStream.range(0, Math.min(FRONT, sheets.size()))
        .filter(at -> isTitled(sheets.get(at)))
        .mapToObj(at -> sheets.subList(at, sheets.size()))
        .flatMap(own -> Parties.on(own.get(0).page().words()).stream().map(p -> read(own, p)))
        .findFirst()
        .orElse(List.of());
  }

  private static List<DocumentField> read(List<Sheet> sheets, Parties parties) {
    List<Sheet> own = new ArrayList<>();
    for (Sheet sheet : sheets.subList(0, Math.min(MOST_PAGES, sheets.size()))) {
      if (!own.isEmpty() && EXHIBIT.matcher(sheet.text()).lookingAt()) {
        break;
      }
      own.add(sheet);
    }
    List<DocumentField> fields = new ArrayList<>(front(own.get(0), parties));
    fields.addAll(AmendedTerms.of(own, parties));
    own.forEach(sheet -> fields.addAll(AmendmentSignatures.of(sheet, parties)));
    Set<String> stated = new HashSet<>();
    return fields.stream().filter(field -> stated.add(field.field())).toList();
  }

  private static List<DocumentField> front(Sheet sheet, Parties parties) {
    List<Word> words = sheet.page().words();
    return new PageFields(sheet.page())
        .type("contract amendment", title(sheet).orElseThrow().words())
        .add("contract_number", Phrases.first(words, CONTRACT))
        .add("modification_number", number(sheet))
        .add("vendor", parties.vendorNamed())
        .add("dba", parties.tradeNamed())
        .add("agency", parties.agency())
        .add("date", day(words, MADE))
        .add("effective_date", effective(sheet))
        .all();
  }

  /** From when on it holds, as it says itself. */
  static Optional<Finding> effective(Sheet sheet) {
    List<Word> words = sheet.page().words();
    return day(words, EFFECTIVE)
        .or(() -> day(words, AND_EFFECTIVE))
        .or(() -> day(head(sheet), EFFECTIVE_DATE));
  }

  private static List<Word> head(Sheet sheet) {
    return sheet.lines().stream().limit(HEAD).flatMap(line -> line.words().stream()).toList();
  }

  /** Which amendment its heading says it is. */
  static Optional<Finding> number(Sheet sheet) {
    List<Word> head = head(sheet);
    return Phrases.first(head, NUMBER)
        .map(found -> found.as(numeral(found.value())))
        .or(
            () ->
                Phrases.first(head, ORDER)
                    .map(found -> found.as(String.valueOf(1 + ordinal(found.value())))));
  }

  private static String numeral(String printed) {
    int cardinal = CARDINALS.indexOf(printed.toLowerCase(Locale.ROOT));
    return cardinal < 0 ? printed : String.valueOf(1 + cardinal);
  }

  private static int ordinal(String word) {
    return ORDINALS.indexOf(word.toLowerCase(Locale.ROOT));
  }

  private static Optional<Finding> day(List<Word> words, Pattern sentence) {
    return Phrases.first(words, sentence)
        .flatMap(
            found ->
                Printed.iso(DAY_OF.matcher(found.value()).replaceFirst("$2 $1,$3")).map(found::as));
  }
}
