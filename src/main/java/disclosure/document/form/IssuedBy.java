package disclosure.document.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An agency and, on the same line, an office of it: {@code National Park Service - Contracting
 * Division}, {@code USDA Forest Service, CSA Northeast 2}. What stands behind a comma is an office
 * only where it is called one or begins with its letters: names of agencies have commas too.
 */
final class IssuedBy {
  private static final String UNITS = "office|division|branch|directorate";

  /** What only an office is called. */
  static final String WORDS = UNITS + "|contracting|acquisitions?|procurement";

  private static final String OFFICE = "(?i:.*\\b(?:" + WORDS + "|region|district|center)\\b)";
  private static final Pattern ALONE =
      Pattern.compile("(?i).*\\b(?:" + WORDS + "|shared services)\\b.*");

  /** An office of something, or the unit that buys: more than a word of a motto or an address. */
  private static final Pattern FULL_NAME =
      Pattern.compile(
          "(?i)(?:"
              + UNITS
              + ") of .+|.*\\b(?:acquisitions?|contracts?|contracting|procurement|purchasing)\\b.*\\b(?:"
              + UNITS
              + "|center|section)");

  private static final Pattern CALLED = Pattern.compile(OFFICE + ".*");

  /** Begins the name of a city, as {@code NEW ORLEANS}, and no office's letters. */
  private static final String CITY =
      "(?:NEW|SAN|LOS|LAS|EL|ST|FORT|PORT|LAKE|CAPE|LONG|ROCK|SALT|BATON|WALLA|NORTH|SOUTH|EAST|WEST) ";

  private static final Pattern PARTS =
      Pattern.compile(
          "(?<agency>.*?)(?: [-–—] |, (?=(?!"
              + CITY
              + ")[A-Z]{2,5} |"
              + OFFICE
              + "))(?<office>.+)");

  /** A part of an agency that has offices of its own. */
  private static final Pattern AREA =
      Pattern.compile("(?i)(?:[\\w'’.-]+ )*(?:region|district|area)(?: \\w{1,4})?");

  /** A shore unit of the Coast Guard behind its name. */
  private static final Pattern COAST_GUARD =
      Pattern.compile(
          "(?i)(?<agency>(?:(?:U\\. ?S\\.|US|United States) )?Coast Guard),? (?:Base|Sector|Station|Air Station|Yard|Academy|District|Training Center)\\b.*");

  private static final Pattern HEADQUARTERS = Pattern.compile("(?i)HQS?|headquarters");

  private IssuedBy() {}

  /** The agency alone; with its region where an office of that stands under it. */
  static Finding agency(Finding name, Optional<Finding> under) {
    Matcher unit = COAST_GUARD.matcher(name.value());
    if (unit.matches()) {
      return name.as(unit.group("agency"));
    }
    Matcher parts = PARTS.matcher(name.value());
    return isParted(parts) && !isWhole(parts.group("office"), under)
        ? name.as(parts.group("agency"))
        : name;
  }

  private static boolean isWhole(String rest, Optional<Finding> under) {
    return HEADQUARTERS.matcher(rest).matches()
        || (AREA.matcher(rest).matches()
            && under.filter(office -> isOffice(office.value())).isPresent());
  }

  /** Whether a name says that it is an office's. */
  static boolean isOffice(String name) {
    return CALLED.matcher(name).matches();
  }

  /** Whether a name that no other stands with is an office's; a center or a region may be whole. */
  static boolean isLoneOffice(String name) {
    return ALONE.matcher(name).matches();
  }

  /** Whether a line of a letterhead, where anything may stand, is the full name of an office. */
  static boolean isFullName(String line) {
    return FULL_NAME.matcher(line).matches();
  }

  /** What is called an office behind it; empty where nothing is. */
  static Optional<Finding> office(Finding name) {
    Matcher parts = PARTS.matcher(name.value());
    return Optional.of(parts)
        .filter(IssuedBy::isParted)
        .map(met -> name.as(met.group("office")))
        .filter(office -> isOffice(office.value()));
  }

  private static boolean isParted(Matcher parts) {
    return parts.matches() && AgencyNames.isAgency(parts.group("agency"));
  }
}
