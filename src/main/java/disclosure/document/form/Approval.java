package disclosure.document.form;

import disclosure.document.page.Segment;
import disclosure.text.PrivateNames;
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
              + " approved|defer(?:red)?|no action|continued? (?:the|this) (?:item|matter|hearing))\\b");
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
          "\\b(?:with|to|from|between [^.;]{3,60}? and)(?: the [a-z, ]{0,40}(?:bidder|vendor|proposer|firm|company),?)? "
              + CouncilMemo.COMPANY
              + "(?=[\\s,.;)]|$)");

  /** A name without a legal form, where something is bought from or awarded to it. */
  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(?i:contract|agreement|lease|subscription|amendment|change"
              + " order|award|purchase|order|bid|proposal|quote|renewal)\\b(?:No\\.|[^.;$]){0,80}? (?:with|to|from)"
              + "(?: the [a-z, ]{0,40}(?:bidder|vendor|proposer|firm|company),?)? "
              + "((?!(?i:contract|agreement|amendment|bid|item|the|resolution|ordinance|phase|january|february|march|april|may"
              + "|june|july|august|september|october|november|december|rfp|rfq|rfb|ifb|itb|po|fy)\\b)"
              + "[A-Z][\\w.&'’-]*(?: (?:[A-Z0-9][\\w.&'’-]*|&|(?:and|of)(?= [A-Z]))){0,6})"
              + "(?= (?:for|in|to|at|as|not|under|through|by|regarding)\\b|[,;]|$)");

  private static final Pattern PUBLIC =
      Pattern.compile(
          "(?i)\\b(?:county|city|town|village|state|department|districts?|university|commission\\w*|board|council\\w*"
              + "|authority|sheriff\\w*|chair\\w*|mayor|mr|ms|mrs|fund|program)\\b");

  /** What is bought by a contract. */
  private static final Pattern PURCHASE =
      Pattern.compile(
          "(?i)\\b(?:contract|agreement|lease|subscription|amendment|change orders?|awards?|purchase|bid|quote|renewal)\\b");

  private static final Pattern ADDED =
      Pattern.compile(
          "(?i)\\b(?:increas\\w*[^.;$]{0,60}?\\b(?:by|of)|add(?:s|ing))(?: an(?: additional)?)?(?: amount of)?"
              + " (\\$[\\d,]*\\d(?:\\.\\d{2})?)(?!\\.?\\d| (?:million|billion|per|an? |each|/))");

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

  static boolean isMotion(Sentence sentence) {
    return MOTION.matcher(sentence.text()).find();
  }

  /** Whether it tells that something was put off, denied or taken back. */
  static boolean isRefused(Sentence sentence) {
    return NOT.matcher(sentence.text()).find();
  }

  /** Whether it says what a motion is about: a purchase from one company. */
  static boolean isProposal(Sentence sentence) {
    return !isMotion(sentence)
        && PURCHASE.matcher(sentence.text()).find()
        && company(sentence).isPresent();
  }

  /** Whether it names one company and one sum. */
  static boolean isWhole(Sentence sentence) {
    return company(sentence).isPresent() && amount(sentence).isPresent();
  }

  /** The one company it names; empty where there are several. */
  static Optional<Finding> company(Sentence sentence) {
    List<Finding> companies = Phrases.all(sentence.words(), COMPANY);
    List<Finding> named =
        companies.isEmpty()
            ? Phrases.all(sentence.words(), NAMED).stream().filter(Approval::isName).toList()
            : companies;
    return named.stream().findFirst().filter(first -> named.size() == 1);
  }

  private static boolean isName(Finding found) {
    return !PUBLIC.matcher(found.value()).find() && !PrivateNames.isPerson(found.value());
  }

  /** The sum of the contract, or of what a change adds to it. */
  private static Optional<Finding> amount(Sentence sentence) {
    Pattern pattern = CHANGE.matcher(sentence.text()).find() ? ADDED : AMOUNT;
    List<Finding> amounts = Phrases.all(sentence.words(), pattern);
    return amounts.stream().findFirst().filter(first -> amounts.size() == 1);
  }

  /** The contracts it names; the company and the sum where it names one of each. */
  static void state(Sentence sentence, PageFields fields) {
    List<Finding> contracts = Phrases.all(sentence.words(), CONTRACT);
    contracts.forEach(number -> fields.add("contract_number", number));
    Optional<Finding> company = company(sentence);
    Optional<Finding> amount = amount(sentence);
    if (company.isEmpty()) {
      return;
    }
    fields.add("vendor", company);
    fields.add("dba", Phrases.first(sentence.words(), GsaContractor.DBA));
    if (amount.isPresent()) {
      Optional<Finding> number =
          contracts.stream().findFirst().or(() -> Phrases.first(sentence.words(), NUMBER));
      String row =
          Stream.of(
                  number.map(Finding::value),
                  company.map(Finding::value),
                  amount.map(sum -> Printed.plain(sum.value())))
              .flatMap(Optional::stream)
              .collect(Collectors.joining(" | "));
      fields.add("row", new Finding(row, new Segment(sentence.words())));
    }
  }
}
