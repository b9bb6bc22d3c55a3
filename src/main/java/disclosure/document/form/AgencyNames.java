package disclosure.document.form;

import disclosure.document.page.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which names say of themselves that they are a federal agency's: {@code U.S. Customs and Border
 * Protection}. An office, as {@code ICE/Info Tech Svs}, does not say so.
 */
final class AgencyNames {
  private static final Pattern AGENCY =
      Pattern.compile(
          "(?i)(?:U\\. ?S\\.|US|United States|Dept\\.?|Department)"
              + " .+|.*\\b(?:Customs|Administration|Agency|Bureau|Coast Guard|Secret"
              + " Service|Institutes? of|Park Service|Forest Service|Wildlife Service|Revenue"
              + " Service|Marshals Service|Protective Service|Health Service|Conservation"
              + " Service|Geological Survey|Centers for|Library of Congress|Peace Corps"
              + "|Commission)\\b.*");

  /** The same without the short name of its department before it, as {@code DHS - }. */
  private static final Pattern PLAIN =
      Pattern.compile("(?![A-Z]{2,6} ?[-–/] ?)(?:" + AGENCY.pattern() + ")");

  private static final Pattern DEPARTMENT =
      Pattern.compile("(?i)(?:(?:U\\. ?S\\.|US|United States) )?(?:Department|Dept\\.?) of .+");

  /** The same of one whose bureaus are offices. */
  private static final Pattern OF_BUREAUS =
      Pattern.compile("(?i)(?:(?:U\\. ?S\\.|US|United States) )?Department of State");

  /** The same where it is no department's own, which stands over those of its agencies. */
  private static final Pattern COMPONENT_OF_ONE =
      Pattern.compile("(?!" + DEPARTMENT.pattern() + "$)(?:" + PLAIN.pattern() + ")");

  /** What agencies end with that do not say so where they stand alone. */
  private static final Pattern COMPONENT =
      Pattern.compile(
          "(?i)[A-Z][A-Za-z.'’-]*(?: [A-Za-z&.'’-]+)* (?:Centers|Service|Enforcement|Corps|Survey|Institute)");

  private static final Pattern LAST_WORD =
      Pattern.compile("(?i)Administration|Agency|Bureau|Commission|Enforcement|Services?");

  /** What federal departments and agencies call themselves for short. */
  private static final Pattern SHORT =
      Pattern.compile(
          "NASA|FEMA|CBP|ICE|TSA|USCIS|DHS|GSA|NIH|CDC|FDA|CMS|HHS|FBI|DEA|ATF|BOP|DOJ|DLA|DARPA|DISA|USDA|EPA"
              + "|NOAA|NIST|IRS|SSA|FAA|DOT|USGS|BLM|BIA|NPS|DOI|DOE|DOL|HUD|NSF|USAID|OPM|SBA");

  private AgencyNames() {}

  /** Whether a name is a short one that only an agency has. */
  static boolean isShort(String name) {
    return SHORT.matcher(name).matches();
  }

  /** Whether a name says that it is an agency's. */
  static boolean isAgency(String name) {
    return AGENCY.matcher(name).matches();
  }

  /** Whether the agency is a department, which has agencies of its own. */
  static boolean isDepartment(String name) {
    return DEPARTMENT.matcher(name).matches();
  }

  /** Whether the agency is a department whose bureaus are offices and no agencies. */
  static boolean isDepartmentOfBureaus(String name) {
    return OF_BUREAUS.matcher(name).matches();
  }

  /** Whether a name that stands under a department's is an agency's. */
  static boolean isComponent(String name) {
    return COMPONENT.matcher(name).matches();
  }

  /** The line of an address that is an agency's name, at best one without its department's. */
  static Optional<Finding> in(Address address) {
    return address
        .named(OF_BUREAUS)
        .or(() -> address.named(COMPONENT_OF_ONE).filter(name -> !IssuedBy.isOffice(name.value())))
        .or(() -> address.named(PLAIN))
        .or(() -> address.named(AGENCY));
  }

  /** The lines, those of an agency's name whose last word did not fit as one. */
  static List<Segment> joined(List<Segment> lines) {
    List<Segment> joined = new ArrayList<>();
    for (Segment line : lines) {
      boolean goesOn = !joined.isEmpty() && LAST_WORD.matcher(line.text()).matches();
      joined.add(goesOn ? joined.remove(joined.size() - 1).and(line) : line);
    }
    return joined;
  }
}
