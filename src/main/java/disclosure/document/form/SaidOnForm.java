package disclosure.document.form;

import disclosure.document.page.Word;
import java.util.List;
import java.util.regex.Pattern;

/** What the text of an award's or order's form states by name, between its blocks. */
final class SaidOnForm {
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?i)Period of Performance(?: \\(POP\\))?(?: (?:is|shall be|will be))?(?: from)?:? ("
              + Printed.DATE.pattern()
              + ") ?(?:to|through|thru|-|–) ?("
              + Printed.DATE.pattern()
              + ")");
  private static final Pattern PSC = Pattern.compile("(?i)Product/Service Code:? ([A-Z0-9]{4})\\b");
  private static final Pattern DUNS =
      Pattern.compile("(?i)\\bDUNS(?: Number| No\\.?)?:? ?(\\d{9}|\\d{2}-\\d{3}-\\d{4})\\b");
  private static final Pattern UEI =
      Pattern.compile(
          "\\bUE[Il1](?: Number| No\\.?)?[:;]? ?((?=[A-Z0-9]*\\d)[A-HJ-NP-Z0-9]{12})\\b");

  private SaidOnForm() {}

  /** The period of performance and the code of what is bought. */
  static void state(PageFields fields, List<Word> words) {
    product(fields, words);
    period(fields, words);
  }

  /** The code of what is bought. */
  static void product(PageFields fields, List<Word> words) {
    fields.add("psc", Phrases.first(words, PSC));
  }

  static boolean hasPeriod(List<Word> words) {
    return Phrases.first(words, PERIOD).isPresent();
  }

  /** The period of performance. */
  static void period(PageFields fields, List<Word> words) {
    List<Finding> dates =
        Phrases.whole(words, PERIOD)
            .map(found -> Printed.dates(found.words().words()))
            .orElse(List.of());
    if (dates.size() == 2) {
      fields.add("pop_start_date", dates.get(0));
      fields.add("pop_end_date", dates.get(1));
    }
  }

  /** The contractor's numbers; a form without a contractor states none. */
  static void contractor(PageFields fields, List<Word> words) {
    fields.add("duns", Phrases.first(words, DUNS));
    fields.add("uei", Phrases.first(words, UEI));
  }
}
