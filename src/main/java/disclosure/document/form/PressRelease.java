package disclosure.document.form;

import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.DocumentField;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A company's announcement of an award: who says it was awarded what by whom, and when. */
final class PressRelease implements FormReader {
  private static final int HEADLINE_LINES = 5;
  private static final Pattern TITLE =
      Pattern.compile("(?i)for immediate release|press release|news release");
  private static final Pattern WINNER =
      Pattern.compile(
          "^(.{3,80}?),? (?:Is |Has Been )?"
              + "(?:Awarded|(?:Selected|Chosen) (?:by|for|to|as)|Wins|Won|Secures|Receives|Lands)\\b");

  /** A word of a name; in a headline what was awarded has a capital letter too. */
  private static final String WORD =
      "(?!(?:Contract|Award|Order|Task|Delivery|Purchase|Blanket|Agreement|Deal|Program|Project|Prime"
          + "|Grant|Multi|Option|Extension|Renewal|Sole|Follow|For|To|With|Worth|Valued)(?![a-z&&[^s]]))"
          + "[A-Z][a-z]+";

  private static final Pattern COMPONENT =
      Pattern.compile("U\\.S\\. " + WORD + "(?:,? (?:and )?" + WORD + ")*");
  private static final Pattern DEPARTMENT =
      Pattern.compile("Department of (?:the )?" + WORD + "(?:,? (?:and )?" + WORD + ")*");

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    if (sheets.isEmpty()) {
      return List.of();
    }
    Sheet sheet = sheets.get(0);
    List<Segment> top = sheet.lines().stream().limit(HEADLINE_LINES).toList();
    List<Word> words = top.stream().flatMap(line -> line.words().stream()).toList();
    Optional<Finding> title = Phrases.first(words, TITLE);
    Optional<Finding> winner =
        top.stream().flatMap(line -> Phrases.first(line.words(), WINNER).stream()).findFirst();
    return title.isEmpty() || winner.isEmpty()
        ? List.of()
        : fields(sheet, words, title.get(), winner.get());
  }

  private static List<DocumentField> fields(
      Sheet sheet, List<Word> headline, Finding title, Finding winner) {
    PageFields fields = new PageFields(sheet.page());
    fields.add("doc_type", title.as("press release"));
    fields.add("vendor", winner);
    fields.add(
        "agency", Phrases.first(headline, COMPONENT).or(() -> Phrases.first(headline, DEPARTMENT)));
    fields.add("release_date", Printed.date(sheet.page().words()));
    return fields.all();
  }
}
