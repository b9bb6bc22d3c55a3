package disclosure.source.parser;

import disclosure.model.CodeName;
import disclosure.source.Fields;
import java.util.Set;

/**
 * The published values of codes that decisions rest on. A value outside the list is kept and
 * flagged {@code UNKNOWN_CODE}: the publisher has a new one, or the row is damaged.
 *
 * <p>Lists: FPDS Data Dictionary, https://www.fpds.gov (elements 6A, 10A, 12C) and
 * https://api.usaspending.gov/api/v2/references/award_types/, read in November 2025.
 */
final class KnownCodes {
  /**
   * A BPA call, B purchase order, C delivery or task order, D definitive contract; F to T are
   * NASA's own kinds and other transactions.
   */
  static final Set<String> AWARD_TYPES =
      Set.of("A", "B", "C", "D", "F", "G", "I", "O", "R", "S", "T");

  /**
   * A GWAC, B IDC (with A requirements, B indefinite, C definite quantity), C FSS, D BOA, E BPA.
   */
  static final Set<String> VEHICLE_TYPES =
      Set.of("IDV_A", "IDV_B", "IDV_B_A", "IDV_B_B", "IDV_B_C", "IDV_C", "IDV_D", "IDV_E");

  /** Reasons for a modification; G exercises an option, E, F, N and X end a contract. */
  static final Set<String> ACTION_TYPES =
      Set.of(
          "A", "B", "C", "D", "E", "F", "G", "H", "J", "K", "L", "M", "N", "P", "R", "S", "T", "V",
          "W", "X", "Y");

  /** B, C, G and NDO are not competed; H and I are for other transactions. */
  static final Set<String> EXTENT_COMPETED =
      Set.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "CDO", "NDO");

  private KnownCodes() {}

  /** Flags a stated code that is not in the list; gives it back as it stands. */
  static CodeName check(Fields fields, String field, CodeName value, Set<String> known) {
    String code = value.code();
    if (code != null && !known.contains(code)) {
      fields.flag("UNKNOWN_CODE", field, code);
    }
    return value;
  }
}
