package disclosure.document.form;

import disclosure.document.page.Segment;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one sentence of minutes says a board has approved. */
final class Approval {
  /** So many sentences after a motion its vote is told. */
  static final int VOTE = 3;

  private static final Pattern APPROVES =
      Pattern.compile(
          "(?i)\\b(?:approv(?:e|ed|es|ing|al)|award(?:ed|s|ing)?|authoriz(?:e|ed|es|ing)|ratif(?:y|ied)|renew(?:ed)?|accept(?:ed)?)\\b");
  private static final Pattern MOTION =
      Pattern.compile("(?i)\\b(?:mov(?:ed|es)|motions?|made a motion|second(?:ed)?)\\b");
  private static final Pattern DONE =
      Pattern.compile(
          "(?i)\\b(?:(?:board|council|commission(?:ers)?|court|supervisors|trustees|directors|it|members)"
              + " (?:unanimously"
              + " )?(?:approved|awarded|authorized|ratified|voted)|(?:was|were|is|are|be)"
              + " (?:unanimously )?(?:approved|awarded|authorized|ratified))\\b");
  private static final Pattern CARRIED =
      Pattern.compile(
          "(?i)\\b(?:carri(?:ed|es)|pass(?:ed|es)|adopted|unanimous(?:ly)?|in"
              + " favor|ayes?|yeas?|(?:motion|vote) (?:was |is )?approved)\\b");
  private static final Pattern NEXT_MOTION =
      Pattern.compile("(?i)\\b(?:moved|motion (?:by|was made|to)|made a motion)\\b");
  private static final Pattern NOT =
      Pattern.compile(
          "(?i)\\b(?:fail(?:ed|s)?|died|lacks?|lack"
              + " of|den(?:y|ied)|defeated|tabled?|withdr[ae]wn?|postponed?|reject(?:ed)?|rescind(?:ed)?|not"
              + " approved|defer(?:red)?)\\b");
  private static final Pattern PROPOSED =
      Pattern.compile(
          "(?i)\\b(?:recommend(?:s|ed|ing|ation)?|propos(?:ed|es|al)|consider(?:ed|ation)?|discuss(?:ed|ion)?|request(?:ed|ing|s)?|present(?:ed|ation))\\b");
  private static final Pattern CHANGE =
      Pattern.compile(
          "(?i)\\b(?:amendment|amend(?:ing|ed)?|change"
              + " orders?|modification|supplement|addendum|increas\\w*|decreas\\w*)\\b");
  private static final String ID = "((?=[A-Z0-9./-]*\\d)[A-Z0-9][A-Z0-9./-]*[A-Z0-9])";
  private static final Pattern CONTRACT =
      Pattern.compile("\\b(?i:Contract|Agreement) ?(?i:No\\.?|Number|#):? ?#?" + ID);
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\b(?:(?i:Contract|Agreement|Bid|Purchase"
              + " Order|Solicitation|Proposal)|RFP|IFB|ITB|RFQ|RFB|PO) ?(?i:No\\.?|Number|#):? ?#?"
              + ID);
  private static final Pattern COMPANY =
      Pattern.compile(
          "\\b(?:with|to|from)(?: the [a-z, ]{0,40}(?:bidder|vendor|proposer|firm|company),?)? "
              + CouncilMemo.COMPANY
              + "(?=[\\s,.;)]|$)");
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?i)(?:amount(?: of| not[- ]to[- ]exceed| up to)?|not[- ]to[-"
              + " ]exceed|\\bfor|total(?:ing)?(?: cost| price)?(?: of)?|(?:at a"
              + " )?(?:cost|price|sum)(?: of)?)(?: a total of| an amount of)?:?"
              + " (\\$[\\d,]*\\d(?:\\.\\d{2})?)(?! (?:million|billion|per|an? |each|/))");

  private Approval() {}

  /** Whether a sentence approves something, and where it is a motion, the next ones carry it. */
  static boolean isCarried(Sentence sentence, List<Sentence> after) {
    String text = sentence.text();
    if (!APPROVES.matcher(text).find() || NOT.matcher(text).find()) {
      return false;
    }
    if (!MOTION.matcher(text).find()) {
      return DONE.matcher(text).find() && !PROPOSED.matcher(text).find();
    }
    return CARRIED.matcher(text).find()
        || after.stream()
            .map(Sentence::text)
            .takeWhile(next -> !NEXT_MOTION.matcher(next).find())
            .filter(next -> NOT.matcher(next).find() || CARRIED.matcher(next).find())
            .findFirst()
            .filter(vote -> !NOT.matcher(vote).find())
            .isPresent();
  }

  /** The contracts it names; the company and the sum where it names one of each. */
  static void state(Sentence sentence, PageFields fields) {
    List<Finding> contracts = Phrases.all(sentence.words(), CONTRACT);
    contracts.forEach(number -> fields.add("contract_number", number));
    List<Finding> companies = Phrases.all(sentence.words(), COMPANY);
    List<Finding> amounts = Phrases.all(sentence.words(), AMOUNT);
    if (companies.size() != 1) {
      return;
    }
    fields.add("dba", Phrases.first(sentence.words(), GsaPriceList.DBA));
    if (amounts.size() == 1 && !CHANGE.matcher(sentence.text()).find()) {
      Optional<Finding> number =
          contracts.stream().findFirst().or(() -> Phrases.first(sentence.words(), NUMBER));
      String row =
          Stream.of(
                  number.map(Finding::value),
                  companies.stream().findFirst().map(Finding::value),
                  amounts.stream().findFirst().map(amount -> Printed.plain(amount.value())))
              .flatMap(Optional::stream)
              .collect(Collectors.joining(" | "));
      fields.add("row", new Finding(row, new Segment(sentence.words())));
    }
  }
}
