package disclosure.source.announcement;

import java.util.List;
import java.util.Locale;

/** Numbers that stand at the beginning of a sentence, as in {@code Twenty-four companies}. */
final class StatedNumber {
  private static final List<String> ONES =
      List.of(
          "",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private StatedNumber() {}

  /** Whether a list of so many fits what the sentence says; it may say nothing. */
  static boolean allows(String sentence, int count) {
    int stated = of(sentence);
    return stated <= 0 || stated == count;
  }

  /** The number a sentence begins with, or less than one. */
  static int of(String sentence) {
    String first = sentence.strip().split("\\s", 2)[0].toLowerCase(Locale.ROOT);
    return first.matches("\\d{1,3}") ? Integer.parseInt(first) : ofWord(first);
  }

  private static int ofWord(String word) {
    String[] parts = word.split("-", 2);
    int tens = TENS.indexOf(parts[0]);
    if (tens > 1) {
      return tens * 10 + (parts.length > 1 ? ONES.indexOf(parts[1]) : 0);
    }
    return parts.length > 1 ? -1 : ONES.indexOf(word);
  }
}
