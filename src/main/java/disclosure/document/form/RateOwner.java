package disclosure.document.form;

import disclosure.document.page.Segment;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The company whose labor rates a page has, as its head or its foot names it. */
final class RateOwner {
  private static final Pattern SITE_RATES =
      Pattern.compile("^(.+?) ?[‐–—-] ?(?:Contractor|Government|Customer) Site Hourly Rates?");
  private static final Pattern CAPTIONED =
      Pattern.compile(
          "^(?:Contractor|Offeror|Vendor|Company)(?:['’]s)?(?: Name)?: ?"
              + "([A-Z][\\w&,.'’ -]{2,60}?)(?=$| (?:(?:Contract|Solicitation|BPA)(?: (?:No\\.?|Number|#))?:? [A-Z0-9-]*\\d|(?:UEI|CAGE)\\b))");

  /** Before the contract in the foot: {@code EXAMPLE, INC. - EXA Contract 70CMSD25D00000006}. */
  private static final Pattern OVER_CONTRACT =
      Pattern.compile(
          "^([A-Z][\\w&,.'’ -]{2,60}?) ?[‐–—|-] ?(?:[A-Z]{2,6} )?Contract(?: (?:No\\.?|Number|#))?:? (?=[A-Z0-9-]*\\d{4})");

  private RateOwner() {}

  /** The company behind the word for it, or before the place of its rates or its contract. */
  static Optional<Finding> named(Sheet sheet) {
    return Phrases.onLine(sheet, SITE_RATES)
        .or(() -> captioned(sheet.pieces()))
        .or(() -> Phrases.onLine(sheet, CAPTIONED))
        .or(() -> Phrases.onLine(sheet, OVER_CONTRACT).filter(RateOwner::isCompany));
  }

  /** The company that stands by itself on a line of the page, if no other does. */
  static Optional<Finding> alone(Sheet sheet) {
    List<Segment> companies =
        sheet
            .pieces()
            .filter(piece -> GsaContractor.COMPANY.matcher(piece.text()).matches())
            .toList();
    return companies.stream().map(Segment::text).distinct().count() == 1
        ? Optional.of(new Finding(companies.get(0).text(), companies.get(0)))
        : Optional.empty();
  }

  private static boolean isCompany(Finding name) {
    return LegalForms.end(name.value());
  }

  private static Optional<Finding> captioned(Stream<Segment> pieces) {
    return pieces.flatMap(piece -> Phrases.first(piece.words(), CAPTIONED).stream()).findFirst();
  }
}
