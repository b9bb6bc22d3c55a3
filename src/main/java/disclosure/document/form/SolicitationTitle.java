package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a request calls itself at its head or in its subject. */
final class SolicitationTitle {
  private static final int LINES = 25;
  private static final String NOTICE = "combined synopsis/solicitation";

  private static final Map<String, Pattern> TITLES =
      Map.of(
          "RFQ",
          Pattern.compile("(?i)Requests? (?:for Quot(?:e|ation)s?|a quote)\\b"),
          "RFP",
          Pattern.compile("(?i)Request for Proposals?\\b"),
          NOTICE,
          Pattern.compile("(?i)Combined Synopsis ?(?:/|and) ?Solicitation\\b"),
          "sources sought",
          Pattern.compile("(?i)Sources Sought\\b"),
          "RFI",
          Pattern.compile("(?i)Request for Information\\b"),
          "IFB",
          Pattern.compile("(?i)(?:Invitation (?:for|to)|Request for|Call for) Bids?\\b"),
          "addendum",
          Pattern.compile("(?i)\\bAddendum (?:No|Number|#)"));

  /** Before its own name a request may have its agency's, a number or what it is about. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:(?i:subject|subj|re|reference|this is an?|issued as an?|to)[.:]*|[A-Z0-9(#&/–-]\\S*|of|the|for|and|to)");

  private static final Pattern ISSUED =
      Pattern.compile("(?i)\\bissued as an? ((?:\\w+ ){1,2}\\w+)");

  /** What the ninth place of a request's number says (FAR 4.1603(a)(3)). */
  private static final Map<String, String> KINDS = Map.of("Q", "RFQ", "R", "RFP", "B", "IFB");

  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?i:subject|subj|re|reference)[.:]* ?(?i:solicitation(?: (?:number|no\\.?|#))?):?"
              + " [A-Z0-9]{6}-?\\d{2}-?([BQR])-?[A-Z0-9]{4,8}(?![A-Za-z0-9-])");

  private static final Pattern CAPTION = Pattern.compile("(?im)^Solicitation (?:Number|No\\.?|#)");

  private SolicitationTitle() {}

  /**
   * What it calls itself first; where its number has a line of its own, also in a sentence. A
   * notice that is a solicitation too, what it says it is issued as (FAR 12.603(c)(2)(ii)); a
   * letter that names its number alone, what the number says.
   */
  static Optional<Finding> on(Sheet sheet) {
    Optional<Finding> title = titled(sheet);
    return title
        .filter(found -> found.value().equals(NOTICE))
        .flatMap(found -> issued(sheet))
        .or(() -> title)
        .or(() -> numbered(sheet))
        .or(() -> sheet.matches(CAPTION) ? kind(sheet.page().words()) : Optional.empty());
  }

  private static Optional<Finding> issued(Sheet sheet) {
    return Phrases.all(sheet.page().words(), ISSUED).stream()
        .flatMap(found -> kind(found.words().words()).stream())
        .findFirst();
  }

  private static Optional<Finding> numbered(Sheet sheet) {
    return sheet.lines().stream()
        .limit(LINES)
        .flatMap(line -> Phrases.first(line.words(), NUMBER).stream())
        .flatMap(found -> Optional.ofNullable(KINDS.get(found.value())).map(found::as).stream())
        .findFirst();
  }

  private static Optional<Finding> titled(Sheet sheet) {
    return sheet.lines().stream()
        .limit(LINES)
        .flatMap(line -> Lines.segments(line).stream())
        .flatMap(piece -> title(piece).stream())
        .findFirst();
  }

  private static Optional<Finding> title(Segment piece) {
    List<Word> words = piece.words();
    return kind(words)
        .filter(
            found ->
                words.subList(0, place(words, found)).stream()
                    .allMatch(word -> BEFORE.matcher(word.text()).matches()));
  }

  private static Optional<Finding> kind(List<Word> words) {
    return TITLES.entrySet().stream()
        .flatMap(
            title ->
                Phrases.first(words, title.getValue()).map(at -> at.as(title.getKey())).stream())
        .min(Comparator.comparingInt(found -> place(words, found)));
  }

  private static int place(List<Word> words, Finding found) {
    return words.indexOf(found.words().words().get(0));
  }
}
