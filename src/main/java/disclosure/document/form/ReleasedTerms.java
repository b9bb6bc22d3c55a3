package disclosure.document.form;

import disclosure.document.page.Word;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The number and the value of the award that an announcement tells of. Of several numbers or values
 * none is stated, nor a round value in millions, a ceiling or the value of an earlier award.
 */
final class ReleasedTerms {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i:\\b(?:contract|award|order|agreement|number|no\\.)|#)(?: ?#|:)? ?("
              + Piids.PRINTED.pattern()
              + ")");

  private static final String EXACT =
      "(\\$\\d{1,3}(?:,\\d{3})+(?:\\.\\d{2})?)(?![\\d,]| (?i:thousand|million|billion))";
  private static final String EARLIER =
      "(?<!\\b(?i:previous|previously|earlier|prior|in (?:19|20)\\d\\d)\\b.{0,80})";
  private static final String AWARD = "(?i:contract|award|order|agreement)";

  private static final Pattern VALUED =
      Pattern.compile(
          EARLIER
              + "\\b"
              + AWARD
              + "\\b(?:(?!\\. [A-Z]|(?i:ceiling|maximum|potential)).){0,90}?\\b(?i:valued at|worth|totaling|in the amount of) (?i:exactly )?"
              + EXACT);
  private static final Pattern AWARDED =
      Pattern.compile(
          EARLIER
              + "\\b(?i:awarded|won|received) (?i:an? )"
              + EXACT
              + " (?:[\\w-]+ ){0,3}"
              + AWARD
              + "\\b");

  private ReleasedTerms() {}

  /** States both as far as the page tells one of each. */
  static void state(PageFields fields, Sheet sheet) {
    List<Word> words = sheet.page().words();
    fields.add("piid", only(Phrases.all(words, NUMBER).stream()));
    fields.add(
        "total_amount",
        only(Stream.of(VALUED, AWARDED).flatMap(said -> Phrases.all(words, said).stream()))
            .map(amount -> amount.as(Printed.plain(amount.value()))));
  }

  private static Optional<Finding> only(Stream<Finding> told) {
    List<Finding> all = told.toList();
    return all.stream()
        .filter(first -> all.stream().allMatch(next -> next.value().equals(first.value())))
        .findFirst();
  }
}
