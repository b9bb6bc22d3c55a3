package disclosure.document.form;

import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a modification on Standard Form 30 obligates: the change that block 12 names, or else block
 * 14, and the new sum of all obligations. A form that names no sum states none.
 */
final class Sf30Money {
  private static final Pattern CHANGE =
      Pattern.compile(
          "(?i)(?:increase|decrease|change|amount)[^$]{0,24}?(\\(?-?\\$\\s?[\\d,]+(?:\\.\\d{2})?\\)?)");

  private static final Pattern PRICE_CHANGE =
      Pattern.compile(
          "(?i)total (?:contract|order|task order|award)?"
              + " ?(?:price|cost|value|amount|funding|obligation|obligated amount|amount"
              + " obligated)(?: of this (?:contract|order))? (?:is|was|has been|is hereby)"
              + " (?:increased|decreased) by \\$ ?[\\d,]+(?:\\.\\d{2})?");

  private static final String SUM = "fund(?:s|ing) in the amount of \\$ ?[\\d,]*\\d(?:\\.\\d{2})?";

  private static final Pattern FUNDS = Pattern.compile("(?i)\\b" + SUM);

  private static final Pattern OBLIGATED =
      Pattern.compile(
          "(?i)\\b"
              + SUM
              + " (?:is|are) (?:hereby )?(?:de-?)?obligated"
              + "|\\b(?:hereby|is to) (?:de-?)?obligates? (?:(?:additional|incremental) )?"
              + SUM);

  private static final Pattern DEOBLIGATED = Pattern.compile("(?i)de-?obligate");

  private static final Pattern NEW_TOTAL =
      Pattern.compile(
          "(?i)total (?:amount )?(?:obligat\\w+|funded|funding)(?:"
              + " (?:amount|funding|value))?[^$]{0,60}(?:\\$ ?[\\d,.]*\\d )?from \\$ ?[\\d,.]*\\d,?"
              + " to (\\$ ?[\\d,]*\\d(?:\\.\\d{2})?)");

  private static final Pattern REVISED_TOTAL =
      Pattern.compile(
          "(?i)(?:revised|new|current|cumulative) total (?:obligat\\w+|funded|funding)(?: amount|"
              + " value)?(?: (?:for|of|on|to|under) (?:this |the )?(?:task |delivery |purchase"
              + " )?(?:award|contract|order|call|agreement))?:? (\\$ ?[\\d,]*\\d(?:\\.\\d{2})?)");

  private final Blocks blocks;
  private final List<Word> said;

  /** Takes the blocks of the form and all words of block 14. */
  Sf30Money(Blocks blocks, List<Word> said) {
    this.blocks = blocks;
    this.said = said;
  }

  /** What was added, or less than zero where it was taken away. */
  Optional<Finding> change() {
    return inBlock12().or(this::priceChange).or(this::obligated);
  }

  /** The new sum of all obligations. */
  Optional<Finding> newTotal() {
    return Printed.amount(said, NEW_TOTAL).or(() -> Printed.amount(said, REVISED_TOTAL));
  }

  private Optional<Finding> inBlock12() {
    List<Word> words =
        Stream.of(blocks.beside("12"), blocks.below("12")).flatMap(List::stream).toList();
    return Phrases.first(words, CHANGE)
        .map(sum -> signed(sum, contains(new Segment(words).text(), "decrease")));
  }

  /** Where block 12 has no sum, what block 14 says that all of the contract changes by. */
  private Optional<Finding> priceChange() {
    return Phrases.whole(said, PRICE_CHANGE)
        .flatMap(
            change ->
                Phrases.first(change.words().words(), Printed.MONEY)
                    .map(sum -> signed(sum, contains(change.value(), "decreased"))));
  }

  /** The one sum that block 14 obligates or takes back; of several none is all of it. */
  private Optional<Finding> obligated() {
    return Phrases.whole(said, OBLIGATED)
        .filter(only -> Phrases.all(said, FUNDS).size() == 1)
        .flatMap(
            only ->
                Phrases.first(only.words().words(), Printed.MONEY)
                    .map(sum -> signed(sum, DEOBLIGATED.matcher(only.value()).find())));
  }

  private static boolean contains(String text, String word) {
    return text.toLowerCase(Locale.ROOT).contains(word);
  }

  private static Finding signed(Finding sum, boolean isTaken) {
    String plain = Printed.plain(sum.value());
    return sum.as(isTaken && !plain.startsWith("-") ? "-" + plain : plain);
  }
}
