package disclosure.document.form;

import disclosure.document.page.Word;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number of a request: behind or under its name, or behind what the request is called. */
final class SolicitationNumber {
  private static final String KIND =
      "(?:Quot(?:e|ation)s?|Proposals?|Bids?|Offers?|Information|Qualifications|Synopsis/Solicitation"
          + "|Sources Sought(?: Notice)?)";
  private static final String SHORT = "(?: ?\\((?:RF[QPIBO]|ITB|IFB|SSN)\\))?";

  private static final Pattern CAPTIONED =
      Pattern.compile(
          "(?i)(?:Solicitation|RF[QIPBO]|Request|Bid|ITB|IFB|Notice|"
              + KIND
              + ")"
              + SHORT
              + "(?: ID)? ?(?:Number|No\\.?|#|ID)\\s*:? ?"
              + "((?:(?:RF[QIPBO]|ITB|IFB)[ -])?(?=[A-Z-]*\\d)[A-Z0-9-]{6,})");

  /** What the number of a request has for its ninth place (FAR 4.1603(a)(3)). */
  static final Pattern FEDERAL =
      Pattern.compile(
          "(?i:\\b(?:Solicitation|RF[QIPBO]|ITB|IFB|"
              + KIND
              + "))"
              + SHORT
              + ":?(?: [-–])? ?([A-Z0-9]{4,6}-?\\d{2}-?[BIQRNTU]-?[A-Z0-9]{4,8})(?![A-Za-z0-9-])");

  private static final Pattern WITH_KIND =
      Pattern.compile("\\b((?:RF[QIPBO]|ITB|IFB)[ -](?:\\d{4,}|\\d{2,4}-\\d{2,}))\\b");
  private static final Pattern LOCAL =
      Pattern.compile(
          "(?i)(?:RF[QIPBO]|ITB|IFB|"
              + KIND
              + ")"
              + SHORT
              + " ?(?:Number|No\\.?|#):? ?(\\d{2,4}-\\d{1,4})(?![\\w-])");

  private SolicitationNumber() {}

  /** The number as printed; {@code under} are the words under or beside its caption. */
  static Optional<Finding> on(Sheet sheet, List<Word> under) {
    List<Word> words = sheet.page().words();
    return Phrases.first(words, CAPTIONED)
        .filter(number -> !Printed.DATE.matcher(number.value()).matches())
        .or(() -> Printed.identifier(under))
        .or(() -> Phrases.first(words, FEDERAL))
        .or(() -> Phrases.first(words, WITH_KIND))
        .or(() -> Phrases.first(words, LOCAL));
  }
}
