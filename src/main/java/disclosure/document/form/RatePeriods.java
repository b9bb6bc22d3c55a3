package disclosure.document.form;

import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How headings of labor rates name the period of a column: {@code Base Year}, {@code Option Period
 * One}, {@code OY1}, {@code FY25}, or its first and last day.
 */
final class RatePeriods {
  private static final String NUMBER =
      "(?:\\d{1,2}(?![\\d/.-])|one|two|three|four|five|six|seven|eight|nine|ten|i{1,3}|i?[vx]|vi{1,3})\\b";
  private static final String NAME =
      "(?:(?:(?:contract|option|base|performance|ordering) )?(?:year|yr|period) "
          + NUMBER
          + "|option "
          + NUMBER
          + "|base (?:year|period)\\b|(?:[OC]Y|OP) ?-?\\d{1,2}\\b|G?FY ?-?'?(?:\\d{4}|\\d{2})\\b)";
  private static final String RATES = "(?: (?:hourly |labor |billing )?rates?)?";
  private static final Pattern ORDINAL = Pattern.compile("(?i)(" + NAME + "|base)" + RATES);
  private static final String DATE = "(?:" + Printed.DATE.pattern() + ")";
  private static final String TO = " ?(?:-|–|to|through)";
  private static final Pattern DAYS = Pattern.compile("(?i)(" + DATE + TO + " ?" + DATE + ")");
  private static final Pattern OPEN = Pattern.compile("(?i)" + DATE + TO);

  /** At best by its name, or else by its days. */
  private static final List<Pattern> IN_CAPTION =
      List.of(Pattern.compile("(?i)\\b(" + NAME + ")"), DAYS);

  private static final Pattern CONTRACT_YEAR = Pattern.compile("(?i)(contract )?year (\\d{1,2})");
  private static final Pattern OVER_YEARS =
      Pattern.compile("(?i)(?:contract|ordering) (?:year|period)s?");

  private RatePeriods() {}

  /** Whether a caption over {@code Year 1}, {@code Year 2} says that they are the contract's. */
  static boolean isOverYears(Segment caption) {
    return OVER_YEARS.matcher(caption.text()).matches();
  }

  /** The name of a period: {@code contract year 1} where it or the caption over it says so. */
  static String ofContract(String period, boolean isOverYears) {
    Matcher year = CONTRACT_YEAR.matcher(period);
    return year.matches() && (isOverYears || year.group(1) != null)
        ? "contract year " + year.group(2)
        : period;
  }

  /** The period that a caption as a whole names, by a word or by its days. */
  static Optional<Segment> of(Segment caption) {
    return ordinal(caption).or(() -> whole(caption, DAYS));
  }

  /** The period that a caption as a whole names by a word. */
  static Optional<Segment> ordinal(Segment caption) {
    return whole(caption, ORDINAL);
  }

  /** The period named somewhere in a caption of several lines. */
  static Optional<Segment> in(List<Word> caption) {
    return IN_CAPTION.stream()
        .flatMap(kind -> Phrases.first(caption, kind).stream())
        .findFirst()
        .map(Finding::words);
  }

  /** Whether a caption is a first day whose last day must stand in the next line. */
  static boolean isOpen(Segment caption) {
    return OPEN.matcher(caption.text()).matches();
  }

  private static Optional<Segment> whole(Segment caption, Pattern kind) {
    return kind.matcher(caption.text()).matches()
        ? Phrases.first(caption.words(), kind).map(Finding::words)
        : Optional.empty();
  }
}
