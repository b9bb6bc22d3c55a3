package disclosure.document.form;

import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.DocumentField;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An announcement of an award: who says it was awarded what by whom, and when. The winner says so,
 * or else the one who awards.
 */
final class PressRelease implements FormReader {
  private static final int HEADLINE_LINES = 5;

  /** Who to call may stand between the title and the headline. */
  private static final int LATEST_HEADLINE = 10;

  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)for immediate release|(?:press|news|media) release|\\brelease:? [a-z]?\\d{2}-\\d{2,4}\\b"
              + "|\\bfor release:?(?= (?:"
              + Printed.DATE.pattern()
              + "))");
  private static final Pattern WINNER =
      Pattern.compile(
          "^(.{3,80}?),? (?:Is |Has Been |IS |HAS BEEN )?"
              + "(?:Awarded|(?:Selected|Chosen) (?:by|for|to|as)|Wins|Won|Secures|Receives|Lands"
              + "|AWARDED|(?:SELECTED|CHOSEN) (?:BY|FOR|TO|AS)|WINS|WON|SECURES|RECEIVES|LANDS)\\b");

  /** A headline that says what the award is for, which only a sentence calls one. */
  private static final Pattern SUPPLIER =
      Pattern.compile("^(.{3,80}?),? (?i:to (?:provide|supply|deliver|build))\\b");

  private static final String WAS_AWARDED =
      "(?:,? (?:announced|said)(?: today)?(?: that)? it)? (?:has been|was) awarded an? "
          + "(?:[\\w$.,-]+ ){0,8}?(?:contract|order|agreement)\\b";

  /** In a headline what was awarded has a capital letter as the agency has. */
  private static final String AWARD =
      "(?i:contracts?|awards?|orders?|task|delivery|purchase|blanket|agreements?|deal|programs?"
          + "|projects?|prime|grants?|multi\\w*|option|extension|renewal|sole|follow|idiq|bpa)\\b";

  private static final String NO_NAME = "(?!" + AWARD + "|(?i:for|to|with|worth|valued)\\b)";

  /** Before the word for the award its subject may stand, with capital letters as the name has. */
  private static final String SURE_END = "(?! " + AWARD + ")";

  private static final String NAME =
      "(?:" + words("[A-Z][a-z]+", "and") + "|" + words("[A-Z]{3,}", "AND") + ")";
  private static final String ENGINEERS =
      "(?i:U\\.S\\. Army Corps of Engineers)(?:,? (?:[A-Z][a-z.]+ ){1,3}District\\b)?";
  private static final Pattern COMPONENT =
      Pattern.compile(ENGINEERS + "|U\\.S\\. (?!(?i:Department of))" + NAME);
  private static final Pattern DEPARTMENT =
      Pattern.compile("(?:U\\.S\\. )?(?i:Department of (?:the )?)" + NAME);

  /** The head that a browser prints over a page. */
  private static final Pattern BROWSER =
      Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{2,4}, \\d{1,2}:\\d{2} ?[AP]M\\b.*");

  /** An agency's name in running text. */
  static final String AGENCY =
      "(?:"
          + COMPONENT.pattern()
          + "|"
          + DEPARTMENT.pattern()
          + "|(?:Federal )?Bureau of "
          + NAME
          + "|Centers for Disease Control and Prevention|Centers for Medicare (?:&|and) Medicaid Services"
          + "|National Institutes of Health"
          + "|(?<!\\band )(?:(?!The )[A-Z][a-z]+(?:,? and)? ){1,5}(?:Administration|Agency|Bureau|Commission|Service))";

  /** Who a sentence says it was awarded by. */
  private static final Pattern BY =
      Pattern.compile(
          "\\b(?:awarded|selected|chosen|won|received|secured)\\b.{0,140}?"
              + "\\b(?:by|from|with) (?:the )?("
              + AGENCY
              + ")");

  /** Who a sentence says has awarded it. */
  private static final Pattern AWARDER =
      Pattern.compile(
          "\\b("
              + AGENCY
              + ")(?: \\([A-Z]{2,6}\\))?,? (?:has |had |have |recently |today |officially ){0,2}"
              + "(?:awarded|selected|chosen|chose)\\b");

  private static String words(String word, String and) {
    return NO_NAME + word + "(?:,? (?:" + and + " )?" + NO_NAME + word + ")*";
  }

  private static boolean isRepeated(Finding name, Sheet sheet) {
    Pattern said = Pattern.compile(Pattern.quote(name.value()));
    return Phrases.all(sheet.page().words(), said).size() > 1;
  }

  /** The first day of a release that is not the one on which a browser printed it. */
  static Optional<Finding> day(Sheet sheet) {
    return Printed.date(
        sheet.without(BROWSER).lines().stream().flatMap(line -> line.words().stream()).toList());
  }

  private static Optional<Finding> agency(List<Word> headline, String end) {
    return Stream.of(COMPONENT, DEPARTMENT)
        .map(name -> Pattern.compile("((?>" + name.pattern() + "))" + end))
        .flatMap(name -> Phrases.first(headline, name).stream())
        .findFirst();
  }

  /** The agency of the first sentence that says who awarded it; no winner is one. */
  private static Optional<Finding> inSentence(List<Word> words, Finding winner) {
    Stream<Finding> awarders =
        Phrases.all(words, AWARDER).stream()
            .filter(name -> AgencyNames.isAgency(name.value()))
            .filter(name -> !isIn(name.value(), winner.value()))
            .filter(name -> !isIn(winner.value(), name.value()));
    return Stream.concat(Phrases.first(words, BY).stream(), awarders)
        .min(Comparator.comparingInt(name -> words.indexOf(name.words().words().get(0))));
  }

  private static boolean isIn(String name, String other) {
    return other.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
  }

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    if (sheets.isEmpty()) {
      return List.of();
    }
    Sheet sheet = sheets.get(0);
    List<Segment> top = top(sheet);
    List<Word> words = top.stream().flatMap(line -> line.words().stream()).toList();
    Optional<Finding> title = Phrases.first(words, TITLE);
    if (title.isEmpty()) {
      return List.of();
    }
    Optional<Finding> winner = winner(sheet, top);
    List<DocumentField> awarders =
        winner.isPresent() ? List.of() : AwardRelease.fields(sheet, top, title.get());
    return awarders.isEmpty()
        ? winner
            .or(() -> supplier(sheet, top))
            .map(name -> fields(sheet, words, title.get(), name))
            .orElse(List.of())
        : awarders;
  }

  /** The winner of the headline; a subject that awards is none without a legal form. */
  private static Optional<Finding> winner(Sheet sheet, List<Segment> top) {
    LegalName legal = new LegalName(sheet.page().words());
    return top.stream()
        .flatMap(
            line ->
                Phrases.first(line.words(), WINNER)
                    .filter(
                        name ->
                            !AwardRelease.isHeadline(line) || legal.of(name.value()).isPresent())
                    .stream())
        .findFirst();
  }

  /** Whom the headline says will provide, and a sentence was awarded it. */
  private static Optional<Finding> supplier(Sheet sheet, List<Segment> top) {
    return top.stream()
        .flatMap(line -> Phrases.first(line.words(), SUPPLIER).stream())
        .filter(name -> isAwarded(sheet, name))
        .findFirst();
  }

  private static boolean isAwarded(Sheet sheet, Finding name) {
    Pattern said = Pattern.compile("(?<!\\S)" + Pattern.quote(name.value()) + WAS_AWARDED);
    return Phrases.first(sheet.page().words(), said).isPresent();
  }

  /** The first lines, as far as the line under one that names a winner or who awards. */
  private static List<Segment> top(Sheet sheet) {
    List<Segment> lines = sheet.lines();
    int headline =
        IntStream.range(0, Math.min(LATEST_HEADLINE, lines.size()))
            .filter(
                at ->
                    Phrases.first(lines.get(at).words(), WINNER).isPresent()
                        || AwardRelease.isOfAwarder(lines.get(at)))
            .findFirst()
            .orElse(0);
    return lines.subList(0, Math.min(lines.size(), Math.max(HEADLINE_LINES, headline + 2)));
  }

  private static List<DocumentField> fields(
      Sheet sheet, List<Word> headline, Finding title, Finding winner) {
    PageFields fields = new PageFields(sheet.page());
    fields.add("doc_type", title.as("press release"));
    fields.add("vendor", new LegalName(sheet.page().words()).of(winner.value()).orElse(winner));
    fields.add(
        "agency",
        agency(headline, SURE_END)
            .or(() -> agency(headline, "").filter(name -> isRepeated(name, sheet)))
            .or(() -> inSentence(sheet.page().words(), winner))
            .or(() -> agency(headline, "")));
    fields.add("release_date", day(sheet));
    ReleasedTerms.state(fields, sheet);
    return fields.all();
  }
}
