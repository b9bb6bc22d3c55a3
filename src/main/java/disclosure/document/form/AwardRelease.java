package disclosure.document.form;

import disclosure.document.page.Segment;
import disclosure.model.DocumentField;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** An agency's own announcement: {@code U.S. Example Agency Awards Contract to Example, Inc.} */
final class AwardRelease {
  private static final Pattern AWARDER =
      Pattern.compile(
          "^([A-Z].{1,80}?)(?: \\([A-Z]{2,6}\\))?,? (?:Awards|AWARDS|Selects|SELECTS|(?:Announces|ANNOUNCES)"
              + " (?:the |THE )?(?:Award|AWARD) (?:of|OF))\\b");
  private static final Pattern LOCAL = Pattern.compile("(?i)(?:City|County|Town|Port) of .+");
  private static final Pattern SHORT = Pattern.compile("[A-Z]{2,6}");

  /** The sentence that gives an agency's full name where the headline has its short one. */
  private static final Pattern AWARDED =
      Pattern.compile(
          "\\b((?:U\\.S\\. |Department of )[A-Z][\\w]*(?: (?:[A-Z]\\w*|and|of|the))*?)(?:"
              + " \\([A-Z]{2,6}\\))?,? (?:has |today |today announced it has )?awarded\\b");

  /** A company that a legal form ends. */
  private static final Pattern TO =
      Pattern.compile(
          "\\b(?i:to|selected) ([A-Z][\\w&.'’-]*(?:,? (?:[A-Z&][\\w&.'’-]*|and|of))*?,?"
              + " (?i:"
              + LegalForms.IN_TEXT
              + "))");

  private AwardRelease() {}

  /** What it states; nothing where the headline names no agency or no company is awarded to. */
  static List<DocumentField> fields(Sheet sheet, List<Segment> top, Finding title) {
    Optional<Finding> awarder =
        top.stream()
            .flatMap(line -> Phrases.first(line.words(), AWARDER).stream())
            .filter(name -> isBody(name.value()) || SHORT.matcher(name.value()).matches())
            .findFirst();
    Optional<Finding> vendor = Phrases.first(sheet.page().words(), TO);
    if (awarder.isEmpty() || vendor.isEmpty()) {
      return List.of();
    }
    PageFields fields = new PageFields(sheet.page());
    fields
        .add("doc_type", title.as("press release"))
        .add("vendor", vendor)
        .add(
            "agency",
            awarder
                .filter(name -> isBody(name.value()))
                .or(() -> Phrases.first(sheet.page().words(), AWARDED)))
        .add("release_date", Printed.date(sheet.page().words()));
    ReleasedTerms.state(fields, sheet);
    return fields.all();
  }

  /** Whether a name is a public body's, which awards and is not awarded. */
  static boolean isBody(String name) {
    return AgencyNames.isAgency(name) || LOCAL.matcher(name).matches();
  }
}
