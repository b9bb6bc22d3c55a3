package disclosure.document.form;

import disclosure.document.page.Word;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** When a request was issued and until when it may be answered. */
final class SolicitationDates {
  private static final String WEEKDAY = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?";
  private static final String DATE = "(?:" + Printed.DATE.pattern() + ")";
  private static final Pattern ISSUED =
      said(
          "(?:^|(?<!Due|Closing|Opening|Close|Response|Offers|End|Start|Delivery|Award|Effective|Expiration)\\s)"
              + "(?:Date|(?:Original |Updated )?(?:Issue|Release|Published|Posted|Posting) Date|Date (?:Issued|Posted|of Issue)"
              + "|Issued(?: on)?|Dated)");
  private static final Pattern DUE =
      said(
          "(?<![A-Za-z:] )(?:(?:Quot(?:e|ation)|Bid|Proposal|Offer|Response|Submission)s? )?(?:Due Date|Due|Closing Date"
              + "|Deadline|Closes)(?: and Time|/Time|/Local Time)?|Reply By|(?:Response|Submission) (?:Date|Deadline)"
              + "|(?:Original |Updated |Current )?(?:Response Date|Date (?:Offers|Quotes|Bids|Proposals|Responses) (?:Are )?Due)"
              + "|Bid Opening(?: Date)?");

  /** What the agency asks for, not what it answers to questions. */
  private static final String ANSWERS =
      "(?<!\\bquestions? )\\b(?:quot(?:e|ation)s?|bids?|proposals?|offers?|responses?|submissions?|replies"
          + "|(?:qualifications|capability) (?:statements?|packages?))\\b";

  /** On within a sentence, over the points of {@code 2:00 p.m.}, not as far as a date. */
  private static final String ON =
      "(?:[ap]\\.m\\.|No\\.|(?!"
          + DATE
          + "|\\b(?:questions?|inquiries|award|valid|visit)\\b)[^.;])";

  private static final Pattern SAID_DUE =
      Pattern.compile(
          "(?i)"
              + ANSWERS
              + ON
              + "{0,120}?\\b(?:due|received?|receipt|submitted|accepted|deadline|opened|emailed|e-mailed)\\b"
              + ON
              + "{0,140}?("
              + DATE
              + ")");
  private static final Pattern DUE_DATE =
      Pattern.compile(
          "(?i)\\b(?:due|closing|response) date(?: and time)?\\b"
              + ON
              + "{0,80}?\\b(?:is|will be)\\b"
              + ON
              + "{0,40}?("
              + DATE
              + ")");
  private static final Pattern SUBMIT =
      Pattern.compile(
          "(?i)\\b(?:submit|send|return|email|e-mail)\\b"
              + ON
              + "{0,140}?\\b(?:by|before|than|until)\\b"
              + ON
              + "{0,80}?("
              + DATE
              + ")");

  /** The new day of an amendment, behind the one that it replaces. */
  private static final Pattern CHANGED =
      Pattern.compile(
          "(?i)\\b(?:due date|closing date|deadline|receipt of (?:quotes|quotations|offers|bids|proposals|responses))\\b"
              + ON
              + "{0,120}?\\b(?:extended|changed|revised|moved)\\b"
              + ON
              + "{0,80}?(?:\\bfrom\\b"
              + ON
              + "{0,60}?"
              + DATE
              + ON
              + "{0,60}?)?\\b(?:to|until|through)\\b"
              + ON
              + "{0,60}?("
              + DATE
              + ")");

  private SolicitationDates() {}

  private static Pattern said(String names) {
    return Pattern.compile(
        "(?:"
            + names
            + "):? (?:\\d{1,2}:\\d{2} ?[AP]\\.?M\\.?,? (?:[A-Z]{2,4},? )?(?:on )?)?"
            + WEEKDAY
            + "("
            + Printed.DATE.pattern()
            + ")",
        Pattern.CASE_INSENSITIVE);
  }

  /** The day of issue that a caption states. */
  static Optional<Finding> issued(List<Word> words) {
    return Printed.date(words, ISSUED);
  }

  /** The day that an amendment, a caption or a sentence states; a caption's without a sentence. */
  static Optional<Finding> due(List<Word> words, List<Word> captioned) {
    return Printed.date(words, CHANGED)
        .or(() -> Printed.date(words, DUE))
        .or(() -> Printed.date(captioned))
        .or(() -> Printed.date(words, SAID_DUE))
        .or(() -> Printed.date(words, DUE_DATE))
        .or(() -> Printed.date(words, SUBMIT));
  }
}
