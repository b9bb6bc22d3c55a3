package disclosure.source.announcement;

import disclosure.model.CodeName;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The components of the Department of Defense by the headings of its announcements, with the
 * subtier codes of the <a href="https://sam.gov/reports/fh/static">Federal Hierarchy</a>.
 */
public final class Components {
  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("ARMY", "2100"),
          Map.entry("NAVY", "1700"),
          Map.entry("MARINE CORPS", "1700"),
          Map.entry("AIR FORCE", "5700"),
          Map.entry("SPACE FORCE", "5700"),
          Map.entry("SPACE SYSTEMS COMMAND", "5700"),
          Map.entry("AIR FORCE SPACE COMMAND", "5700"),
          Map.entry("DEFENSE LOGISTICS AGENCY", "97AS"),
          Map.entry("MISSILE DEFENSE AGENCY", "97JC"),
          Map.entry("SPECIAL OPERATIONS COMMAND", "97ZS"),
          Map.entry("TRANSPORTATION COMMAND", "9776"),
          Map.entry("TRANSCOM", "9776"),
          Map.entry("CYBER COMMAND", "97CY"),
          Map.entry("DEFENSE COMMISSARY AGENCY", "97AZ"),
          Map.entry("DEFENSE HEALTH AGENCY", "97DH"),
          Map.entry("WASHINGTON HEADQUARTERS SERVICE", "97F5"),
          Map.entry("DEFENSE INTELLIGENCE AGENCY", "97DL"),
          Map.entry("DEFENSE INFORMATION SYSTEMS AGENCY", "97AK"),
          Map.entry("DEFENSE ADVANCED RESEARCH PROJECTS AGENCY", "97AE"),
          Map.entry("UNIFORMED SERVICES UNIVERSITY OF THE HEALTH SCIENCES", "97HW"),
          Map.entry("DEFENSE CONTRACT AUDIT AGENCY", "97AR"),
          Map.entry("DEFENSE POW/MIA ACCOUNTING AGENCY", "9758"),
          Map.entry("DEFENSE THREAT REDUCTION AGENCY", "9761"),
          Map.entry("DEFENSE CONTRACT MANAGEMENT AGENCY", "9763"),
          Map.entry("DEFENSE FINANCE AND ACCOUNTING SERVICE", "97BZ"),
          Map.entry("DEFENSE MEDIA ACTIVITY", "97F1"),
          Map.entry("DEFENSE HUMAN RESOURCES ACTIVITY", "9748"),
          Map.entry("DEFENSE SECURITY COOPERATION AGENCY", "97AT"),
          Map.entry("DEFENSE MICROELECTRONICS ACTIVITY", "9771"),
          Map.entry("DEFENSE COUNTERINTELLIGENCE AND SECURITY AGENCY", "97AV"),
          Map.entry("DEPARTMENT OF DEFENSE EDUCATION ACTIVITY", "97F2"),
          Map.entry("NATIONAL GEOSPATIAL-INTELLIGENCE AGENCY", "97AB"),
          Map.entry("NATIONAL SECURITY AGENCY", "97CG"),
          Map.entry("NATIONAL RECONNAISSANCE OFFICE", "97CR"),
          Map.entry("SPACE DEVELOPMENT AGENCY", "97SD"),
          Map.entry("PENTAGON FORCE PROTECTION AGENCY", "9765"));

  private Components() {}

  /** Whether the words are the name of a component and nothing else. */
  static boolean is(String words) {
    return of(words).code() != null;
  }

  /** The component; its code is null where the heading names none we know. */
  public static CodeName of(@Nullable String heading) {
    if (heading == null) {
      return CodeName.ABSENT;
    }
    String name =
        heading
            .toUpperCase(Locale.ROOT)
            .replaceFirst("^(?:U\\.? ?S\\.?|UNITED STATES|DEPARTMENT OF THE) ", "");
    String bare = name.replaceFirst("(?<=SERVICE)S$", "").strip();
    return new CodeName(CODES.get(bare), heading);
  }
}
