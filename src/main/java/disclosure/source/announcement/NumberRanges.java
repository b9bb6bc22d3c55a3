package disclosure.source.announcement;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Contract numbers printed as a range, as in {@code W9126G-18-D-0011 through W9126G-18-D-0013} or
 * {@code SPE2DX-15-D-0001 through -0007}: serials of one office, year and type.
 */
final class NumberRanges {
  /** A longer range holds the numbers of others. */
  private static final int LONGEST = 60;

  private static final Pattern RANGE =
      Pattern.compile(
          "\\b(?<office>[A-Z][A-Z0-9]{5}-?\\d{2}-?[A-PS-Z]-?)(?<first>[A-Z]{0,2}\\d{2,4})"
              + "(?:,? (?:through|thru) (?:\\k<office>|-)?|,? to (?:(?=[^()]*\\))\\k<office>|-))(?<last>[A-Z]{0,2}\\d{2,4})\\b");

  private NumberRanges() {}

  /** The same words with every number of each range; a range that is none is left alone. */
  static String inFull(String words) {
    return RANGE.matcher(words).replaceAll(NumberRanges::numbers);
  }

  private static String numbers(MatchResult found) {
    String first = found.group(2);
    String letters = first.replaceAll("\\d", "");
    int from = Integer.parseInt(first.substring(letters.length()));
    String last = found.group(3);
    int to = Integer.parseInt(last.replaceAll("\\D", ""));
    boolean alike = first.length() == 4 && last.length() == 4 && last.startsWith(letters);
    if (!alike || to <= from || to - from >= LONGEST) {
      return Matcher.quoteReplacement(found.group());
    }
    String form = letters + "%0" + (4 - letters.length()) + "d";
    return IntStream.rangeClosed(from, to)
        .mapToObj(serial -> found.group(1) + String.format(form, serial))
        .collect(Collectors.joining(" "));
  }
}
