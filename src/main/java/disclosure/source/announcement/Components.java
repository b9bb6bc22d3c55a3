package disclosure.source.announcement;

import static java.util.stream.Collectors.toUnmodifiableMap;

import disclosure.model.CodeName;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/**
 * The components of the Department of Defense (since 2025 of War) by the headings of its
 * announcements, with the subtier codes of the <a href="https://sam.gov/reports/fh/static">Federal
 * Hierarchy</a>. Former names have their successor's code; a long name with a letter or two
 * misprinted is still that name.
 */
public final class Components {
  private static final Map<String, String> NAMES =
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
          Map.entry("SPECIAL COMMAND", "97ZS"),
          Map.entry("SOCOM", "97ZS"),
          Map.entry("USSOCOM", "97ZS"),
          Map.entry("TRANSCOM", "9776"),
          Map.entry("USTRANSCOM", "9776"),
          Map.entry("CYBER COMMAND", "97CY"),
          Map.entry("DEFENSE COMMISSARY AGENCY", "97AZ"),
          Map.entry("DEFENSE HEALTH AGENCY", "97DH"),
          Map.entry("WASHINGTON HEADQUARTERS SERVICE", "97F5"),
          Map.entry("WASHINGTON HEADQUARTERS AGENCY", "97F5"),
          Map.entry("DEFENSE INTELLIGENCE AGENCY", "97DL"),
          Map.entry("DEFENSE INFORMATION SYSTEMS AGENCY", "97AK"),
          Map.entry("DEFENSE ADVANCED RESEARCH PROJECTS AGENCY", "97AE"),
          Map.entry("DEFENSE ADVANCED RESEARCH AGENCY", "97AE"),
          Map.entry("DARPA", "97AE"),
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
          Map.entry("DEFENSE SECURITY SERVICE", "97AV"),
          Map.entry("DCSA", "97AV"),
          Map.entry("JOINT IMPROVISED EXPLOSIVE DEVICE DEFEAT ORGANIZATION", "97F7"),
          Map.entry("JOINT IMPROVISED THREAT DEFEAT ORGANIZATION", "97F7"),
          Map.entry("JOINT IMPROVISED THREAT DEFEAT AGENCY", "97F7"),
          Map.entry("DEPARTMENT OF DEFENSE EDUCATION ACTIVITY", "97F2"),
          Map.entry("NATIONAL GEOSPATIAL-INTELLIGENCE AGENCY", "97AB"),
          Map.entry("NATIONAL SECURITY AGENCY", "97CG"),
          Map.entry("NATIONAL RECONNAISSANCE OFFICE", "97CR"),
          Map.entry("SPACE DEVELOPMENT AGENCY", "97SD"),
          Map.entry("PENTAGON FORCE PROTECTION AGENCY", "9765"));

  private static final Map<String, String> CODES =
      NAMES.entrySet().stream()
          .collect(toUnmodifiableMap(named -> bare(named.getKey()), Map.Entry::getValue));

  /** How many letters a misprint may touch, and of how many at least. */
  private static final LevenshteinDistance MISPRINT = new LevenshteinDistance(2);

  private static final int LONG = 15;

  private Components() {}

  /** Whether the words are the name of a component and nothing else. */
  static boolean is(String words) {
    return CODES.containsKey(bare(words));
  }

  /** The component; its code is null where the heading names none we know. */
  public static CodeName of(@Nullable String heading) {
    if (heading == null) {
      return CodeName.ABSENT;
    }
    String name = bare(heading);
    String code = CODES.get(name);
    return new CodeName(code == null ? misprinted(name) : code, heading);
  }

  /** The code of the one component whose name is misprinted so, or null. */
  private static @Nullable String misprinted(String name) {
    List<String> alike =
        CODES.keySet().stream()
            .filter(known -> known.length() >= LONG && MISPRINT.apply(known, name) >= 0)
            .map(CODES::get)
            .distinct()
            .toList();
    return alike.size() == 1 ? alike.get(0) : null;
  }

  /** Without what headings write in several ways: the nation, little words, plurals. */
  private static String bare(String heading) {
    return heading
        .toUpperCase(Locale.ROOT)
        .replaceFirst("^CONTRACTS (?=[A-Z])", "")
        .replaceFirst("^(?:U\\. ?S\\.? ?|US |UNITED STATES |DEPARTMENT OF THE )", "")
        .replaceFirst("\\s*\\([A-Z]+\\)$", "")
        .replace("DEPARTMENT OF WAR", "DEPARTMENT OF DEFENSE")
        .replaceAll("\\bAND\\b|[&-]", " ")
        .replaceAll("ACTIVITIES\\b", "ACTIVITY")
        .replaceAll("SERVICES\\b", "SERVICE")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
