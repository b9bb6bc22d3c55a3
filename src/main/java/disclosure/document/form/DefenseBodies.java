package disclosure.document.form;

import java.util.regex.Pattern;

/**
 * Commands, centers, laboratories, districts and agencies of the Department of Defense, by the
 * names and short names that the Defense Department gives them: {@code NAVSUP FLC NORFOLK}, {@code
 * DLA LAND AND MARITIME}. An office of one, as {@code CONTRACTS BRANCH}, is none.
 */
final class DefenseBodies {
  /** Before a name the Army may print its code of the unit: {@code W6QK ACC-APG}. */
  private static final String UNIT = "(?:W[0-9A-Z]{3,5} )?";

  private static final String SHORT =
      "NAVSUP|NAVSEA|NAVAIR|NAVWAR|SPAWAR|NAVFAC|NSWC|NUWC|NIWC|NAWC(?:AD|WD|TSD)?|NRL|ONR|FLC"
          + "|MARCORSYSCOM|MARCORLOGCOM|MCSC"
          + "|ACC|MICC|USACE|CECOM|TACOM|AMCOM|USAMRAA|DEVCOM|USPFO|NGB"
          + "|AFLCMC|AFRL|AFSC|AFTC|AFNWC|AFICC|AFIMSC"
          + "|DLA|DCMA|DISA|DITCO|DHA|DTRA|DFAS|DARPA|DODEA|DCSA|DECA|MDA|WHS|USSOCOM|USTRANSCOM";

  /** The short names, and what may stand behind one: {@code ACC - RSA}, {@code AFLCMC/PZ}. */
  private static final Pattern BY_SHORT_NAME =
      Pattern.compile(UNIT + "(?:" + SHORT + ")(?:[ /,–—-].*)?", Pattern.CASE_INSENSITIVE);

  private static final String KIND =
      "(?:command|laborator(?:y|ies)|center|agency|activity|district|shipyard|arsenal|depot|complex)";

  private static final Pattern BY_SERVICE =
      Pattern.compile(
          "(?i)(?:(?:naval|navy|marine corps|army|air force|space force|space systems|defense|fleet)\\b.*\\b"
              + KIND
              + "|.*\\bengineer(?:ing)? district|.*\\bfleet logistics center)\\b.*");

  /** {@code 502 CONS}, {@code 10th Contracting Squadron}. */
  private static final Pattern SQUADRON =
      Pattern.compile(
          "(?i)\\d{1,4}(?:st|nd|rd|th)? (?:CON[SFG]|(?:enterprise )?(?:contracting|sourcing) (?:squadron|flight|group))\\b.*");

  private static final Pattern BY_KIND = Pattern.compile("(?i).*\\b" + KIND + "\\b.*");

  private DefenseBodies() {}

  /** Whether a name says of itself that it is such a body's. */
  static boolean isNamed(String name) {
    return BY_SHORT_NAME.matcher(name).matches()
        || BY_SERVICE.matcher(name).matches()
        || isSquadron(name);
  }

  /** Whether a name is a contracting squadron's, which begins with its number as a street does. */
  static boolean isSquadron(String name) {
    return SQUADRON.matcher(name).matches();
  }

  /** Whether a name is such a body's where the form is known to be the Defense Department's. */
  static boolean isKind(String name) {
    return BY_KIND.matcher(name).matches() && !IssuedBy.isLoneOffice(name);
  }
}
