package disclosure.document.form;

import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.DocumentField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An agency's own announcement: {@code U.S. Example Agency Awards Contract to Example, Inc.} */
final class AwardRelease {
  private static final Pattern AWARDER =
      Pattern.compile(
          "^([A-Z].{1,80}?)(?: \\([A-Z]{2,6}\\))?,? (?:Awards|AWARDS|Selects|SELECTS|(?:Announces|ANNOUNCES)"
              + " (?:the |THE )?(?:Award|AWARD) (?:of|OF))\\b");

  /** The same where only names have capital letters. */
  private static final Pattern PLAIN_AWARDER =
      Pattern.compile(
          "^([A-Z].{1,80}?)(?: \\([A-Z]{2,6}\\))?,? (?:awards|selects|announces (?:the )?award of)\\b");

  private static final Pattern SELECTED = Pattern.compile(" (?i:selects) (.+)$");
  private static final Pattern LOCAL = Pattern.compile("(?i)(?:City|County|Town|Port) of .+");
  private static final Pattern SHORT = Pattern.compile("[A-Z]{2,6}");

  /** The sentence that gives an agency's full name where the headline has its short one. */
  private static final Pattern AWARDED =
      Pattern.compile(
          "\\b((?:U\\.S\\. |Department of )[A-Z][\\w]*(?: (?:[A-Z]\\w*|and|of|the))*?)(?:"
              + " \\([A-Z]{2,6}\\))?,? (?:has |today |today announced it has )?awarded\\b");

  private static final Pattern ANNOUNCER =
      Pattern.compile(
          "\\b("
              + PressRelease.AGENCY
              + ")(?: \\([A-Z]{2,6}\\))?,? (?:has |today )?(?:announce[sd] (?:the )?award|award(?:s|ed))\\b");

  private static final Pattern FORM = Pattern.compile(",? " + LegalForms.IN_TEXT + "$");

  /** A company that a legal form ends; a point behind a longer word ends the sentence. */
  private static final String WORD = "[A-Z][\\w&.'’-]*+(?<![a-z]{2}\\.)";

  private static final String COMPANY =
      "(" + WORD + "(?:,? (?:" + WORD + "|&|and|of))*?,? (?i:" + LegalForms.IN_TEXT + "))";

  private static final String SAME_SENTENCE =
      "(?:(?!\\b(?:to|awarded)\\b|[a-z]{2}[.!?] ).){0,100}?";

  private final List<Word> words;
  private final Segment headline;
  private final Finding awarder;

  private AwardRelease(List<Word> words, Segment headline, Finding awarder) {
    this.words = words;
    this.headline = headline;
    this.awarder = awarder;
  }

  /** What it states; nothing where the headline names no agency or no company is awarded to. */
  static List<DocumentField> fields(Sheet sheet, List<Segment> top, Finding title) {
    Optional<AwardRelease> release =
        top.stream().flatMap(line -> of(sheet.page().words(), line).stream()).findFirst();
    Optional<Finding> vendor = release.flatMap(AwardRelease::vendor);
    if (vendor.isEmpty()) {
      return List.of();
    }
    PageFields fields = new PageFields(sheet.page());
    fields
        .add("doc_type", title.as("press release"))
        .add("vendor", vendor)
        .add("agency", release.flatMap(AwardRelease::agency))
        .add("release_date", PressRelease.day(sheet));
    ReleasedTerms.state(fields, sheet);
    return fields.all();
  }

  /** Whether a headline says that its subject awards. */
  static boolean isHeadline(Segment line) {
    return Phrases.first(line.words(), AWARDER).isPresent();
  }

  /** Whether a headline's subject awards and is a public body. */
  static boolean isOfAwarder(Segment line) {
    return awarder(line).isPresent();
  }

  private static Optional<AwardRelease> of(List<Word> words, Segment line) {
    return awarder(line).map(name -> new AwardRelease(words, line, name));
  }

  private static Optional<Finding> awarder(Segment line) {
    return Phrases.first(line.words(), AWARDER)
        .filter(name -> isBody(name.value()) || SHORT.matcher(name.value()).matches())
        .or(
            () ->
                Phrases.first(line.words(), PLAIN_AWARDER)
                    .filter(name -> isBody(name.value()) || AgencyNames.isShort(name.value())));
  }

  private Optional<Finding> agency() {
    return Optional.of(awarder)
        .filter(name -> isBody(name.value()))
        .or(() -> Phrases.first(words, AWARDED))
        .or(() -> Phrases.first(words, ANNOUNCER).filter(name -> isBody(name.value())))
        .or(() -> Optional.of(awarder).filter(name -> AgencyNames.isShort(name.value())));
  }

  /** Whom a sentence says the awarder awards to or has selected; the headline selects no other. */
  private Optional<Finding> vendor() {
    return Stream.of(
            " (?i:awards?|awarded|announce[sd] (?:the )?award of) "
                + SAME_SENTENCE
                + "\\b(?i:contracts?|orders?|agreements?|it) to ",
            " selected ")
        .map(says -> Pattern.compile(subject() + says + COMPANY))
        .flatMap(sentence -> Phrases.first(words, sentence).stream())
        .findFirst()
        .filter(this::isSelected);
  }

  private String subject() {
    return "(?:\\b[Ii]t|\\b[Tt]he (?:agency|department|city|county|commission)|"
        + Pattern.quote(awarder.value())
        + "|"
        + PressRelease.AGENCY
        + ")(?: \\([A-Z]{2,6}\\))?,?(?: (?:has|today|recently))*";
  }

  private boolean isSelected(Finding company) {
    String name = FORM.matcher(company.value()).replaceFirst("").toLowerCase(Locale.ROOT);
    return Phrases.first(headline.words(), SELECTED)
        .map(selected -> selected.value().toLowerCase(Locale.ROOT).startsWith(name))
        .orElse(true);
  }

  private static boolean isBody(String name) {
    return AgencyNames.isAgency(name) || LOCAL.matcher(name).matches();
  }
}
