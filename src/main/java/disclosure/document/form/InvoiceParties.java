package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who sends an invoice and to whom. */
final class InvoiceParties {
  private static final int LONGEST = 70;
  private static final Pattern COMPANY =
      Pattern.compile(
          "(?i).*(?:\\bdba\\b|\\binc\\b|\\bllc\\b|\\bl\\.l\\.c\\b|\\bcorp\\b|\\bcorporation\\b|\\bltd\\b|\\bllp\\b|\\bcompany\\b|\\bco\\.).*");

  /** What is no name: a caption, a way to reach somebody, a sentence. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i).*(?:[:@]|www\\.|\\.com\\b|\\b(?:invoice|please|payable|thank|remit\\w*)\\b).*|.*\\.\\s*$(?<!inc\\.|co\\.|corp\\.|ltd\\.|l\\.l\\.c\\.|l\\.p\\.).*");

  /** The desk of a customer that bills go to. */
  private static final Pattern DESK =
      Pattern.compile(
          "(?i)(?:attn:? |attention:? )?(?:accounts? payable|a/?p|finance|accounting|purchasing)(?:"
              + " (?:dept\\.?|department|division|office))?|cust(?:omer)?\\b.*\\d.*");

  private final Blocks blocks;

  InvoiceParties(Blocks blocks) {
    this.blocks = blocks;
  }

  /**
   * The company that heads the page, whom the payment is sent to, or who stands over the first
   * address.
   */
  Optional<Finding> vendor() {
    return company().or(this::payee).or(this::overAddress);
  }

  private Optional<Finding> company() {
    return heading()
        .filter(piece -> COMPANY.matcher(piece.text()).matches())
        .filter(InvoiceParties::isName)
        .findFirst()
        .map(piece -> new Finding(piece.text(), piece));
  }

  /** The pieces of the lines above the customer. */
  private Stream<Segment> heading() {
    PlacedLabel bill = blocks.labels().get("bill");
    double customer = bill == null ? blocks.sheet().page().height() / 4 : bill.box().top();
    return blocks.sheet().lines().stream()
        .flatMap(line -> Lines.segments(line).stream())
        .filter(piece -> piece.box().top() < customer);
  }

  private static boolean isName(Segment piece) {
    return piece.text().length() <= LONGEST && !NO_NAME.matcher(piece.text()).matches();
  }

  private Optional<Finding> payee() {
    return named("remit", segment -> true).filter(name -> isName(name.words()));
  }

  private Optional<Finding> overAddress() {
    return heading()
        .filter(InvoiceParties::isName)
        .map(first -> Address.of(OrderSupplier.column(first, heading().toList())))
        .filter(address -> address.city().isPresent())
        .flatMap(address -> address.name().stream())
        .filter(name -> isName(name.words()) && !OrderBuyer.isBody(name.value()))
        .findFirst();
  }

  /** Whom the invoice is for, without the desk that pays it. */
  Optional<Finding> customer() {
    List<Word> named = blocks.beside("name");
    if (!named.isEmpty()) {
      Segment name = Lines.segments(Lines.of(named).get(0)).get(0);
      return Optional.of(new Finding(name.text(), name));
    }
    return named("bill", line -> !DESK.matcher(line.text()).matches());
  }

  /** The first name beside a caption or under it. */
  private Optional<Finding> named(String label, Predicate<Segment> isParty) {
    return Stream.of(blocks.beside(label), blocks.below(label))
        .map(words -> Lines.of(words).stream().filter(isParty).toList())
        .flatMap(lines -> Address.of(lines).name().stream())
        .findFirst();
  }
}
