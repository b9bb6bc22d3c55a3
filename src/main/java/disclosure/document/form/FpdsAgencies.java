package disclosure.document.form;

import java.util.Map;
import java.util.Optional;

/**
 * Names of agencies that are wider than the frame which a printout of FPDS has for them, by the
 * agency's code: those that the {@code agencyID} of published rows proves (fpds.gov, ATOM feed).
 */
final class FpdsAgencies {
  private static final int LEAST = 20;
  private static final Map<String, String> NAMES =
      Map.of(
          "7012", "U.S. IMMIGRATION AND CUSTOMS ENFORCEMENT",
          "7014", "U.S. CUSTOMS AND BORDER PROTECTION",
          "7015", "FEDERAL LAW ENFORCEMENT TRAINING CENTER");

  private FpdsAgencies() {}

  /** The whole of a name that is cut off; empty where the agency's code does not prove it. */
  static Optional<String> whole(String code, String cut) {
    return Optional.ofNullable(NAMES.get(code))
        .filter(name -> cut.length() >= LEAST && cut.length() < name.length())
        .filter(name -> name.startsWith(cut));
  }
}
