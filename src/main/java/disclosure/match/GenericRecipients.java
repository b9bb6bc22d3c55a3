package disclosure.match;

import java.util.regex.Pattern;

/**
 * Placeholders for recipients that are not told. Many real vendors share their numbers, so neither
 * name nor number tells anything.
 */
final class GenericRecipients {
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "\\b(?:UNDISCLOSED|REDACTED|GENERIC DUNS|GENERIC UEI)\\b"
              + "|^MISC(?:ELLANEOUS)? (?:FOREIGN|DOMESTIC)\\b"
              + "|^(?:FOREIGN|DOMESTIC) (?:AWARDEE|CONTRACTOR|ENTIT|RECIPIENT|VENDOR)"
              + "|^CLASSIFIED (?:DOMESTIC |FOREIGN )?CONTRACTOR"
              + "|^(?:MULTIPLE|VARIOUS) (?:RECIPIENT|AWARDEE|VENDOR|CONTRACTOR|FOREIGN)");

  private GenericRecipients() {}

  static boolean isOne(Reading reading) {
    return PLACEHOLDER.matcher(reading.name().strict()).find();
  }
}
