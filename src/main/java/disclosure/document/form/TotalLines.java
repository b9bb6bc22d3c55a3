package disclosure.document.form;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which lines of a register sum up others, and to what. */
final class TotalLines {
  private static final Pattern TOTAL =
      Pattern.compile("(?i)(?:\\b|(?<=sub))totals?\\b(?!\\s+(?:energy|wine|quality|compliance))");

  /** How many payments of a kind there are and what they come to, as Incode sums up a register. */
  private static final Pattern SUMMARY =
      Pattern.compile(
          "(?i)^(?:total )?(?:(?:regular|hand|handwritten|computer|manual|printed|voided) checks|checks|E-?FT'?s?|ACH|wires?|wire transfers?|drafts|bank"
              + " drafts?|virtual payments)(?!\\w):?(?: +\\d[\\d,]*){1,2}(?: +-?\\$?[\\d,]+\\.\\d{2}){1,4}$");

  /** Of one payment, by its number. */
  static final Pattern OF_ONE =
      Pattern.compile(
          "(?i)^(?:check|E-?FT|ACH|wire|draft|manual(?: check)?|warrant)(?: no\\.?| #)? *\\d+ +total:?(?!\\w)");

  /** All of them, under a summary: one or two counts and what they come to. */
  private static final Pattern UNNAMED =
      Pattern.compile(
          "(?:\\d[\\d,]* +){1,2}-?\\$?[\\d,]+\\.\\d{2}(?: +-?\\$?[\\d,]+\\.\\d{2}){0,3}");

  /** Of a kind that has a total of its own, also none is one. */
  private static final Pattern TRANSFERS = Pattern.compile("(?i)^(?:E-?FT|ACH)\\b.*");

  private TotalLines() {}

  /** Whether a line says that it is a total; a payment to a company of such a name is none. */
  static boolean isNamed(RegisterLine line, RegisterLayout layout) {
    return isSummary(line)
        || OF_ONE.matcher(line.text()).find()
        || (TOTAL.matcher(line.text()).find() && !line.isWhole(layout) && line.invoice().isEmpty());
  }

  /** Whether a line of a summary says what the payments of a kind come to. */
  static boolean isSummary(RegisterLine line) {
    return SUMMARY.matcher(line.text()).matches();
  }

  /** Whether a line under those of a summary sums them up. */
  static boolean isUnnamed(RegisterLine line) {
    return UNNAMED.matcher(line.text()).matches();
  }

  /** A line of several figures and nothing else may be a total. */
  static boolean isFigures(RegisterLine line) {
    return line.amount().isPresent()
        && line.words().words().size() > 1
        && line.text().chars().noneMatch(Character::isLetter)
        && line.cell(RegisterColumn.NUMBER).isEmpty()
        && line.cell(RegisterColumn.INVOICE).isEmpty()
        && line.cell(RegisterColumn.DESCRIPTION).isEmpty();
  }

  /** What a line comes to; empty where it has no amount, or none but zero. */
  static Optional<RegisterEntry> total(RegisterLine line, boolean endsSummary) {
    boolean isUnnamed = endsSummary && isUnnamed(line);
    return Optional.of(line)
        .filter(one -> !isUnnamed && !isSummary(one))
        .flatMap(RegisterLine::amount)
        .or(line::lastAmount)
        .map(BigDecimal::new)
        .filter(amount -> amount.signum() != 0 || isEmptySummary(line))
        .map(
            amount ->
                new RegisterEntry.Total(
                    line.words(), line.page(), (isUnnamed ? "Total " : "") + line.text(), amount));
  }

  private static boolean isEmptySummary(RegisterLine line) {
    return isSummary(line) && TRANSFERS.matcher(line.text()).matches();
  }
}
