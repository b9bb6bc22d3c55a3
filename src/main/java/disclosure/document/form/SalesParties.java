package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.text.PrivateNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who sends an invoice or a quotation and to whom. */
final class SalesParties {
  private static final int LONGEST = 70;
  private static final Pattern COMPANY =
      Pattern.compile(
          "(?i).*(?:\\bdba\\b|\\binc\\b|\\bllc\\b|\\bl\\.l\\.c\\b|\\bcorp\\b|\\bcorporation\\b|\\bltd\\b|\\bllp\\b|\\bcompany\\b|\\bco\\.).*");

  /** What is no name: a caption, a way to reach somebody, a sentence. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i).*(?:[:@]|www\\.|\\.com\\b|\\b(?:invoice|please|payable|thank|remit\\w*|estimate|quot(?:e|ation)|statement)\\b).*|.*\\.\\s*$(?<!inc\\.|co\\.|corp\\.|ltd\\.|l\\.l\\.c\\.|l\\.p\\.).*");

  /** What says whose part the company above it is. */
  private static final Pattern PART_OF =
      Pattern.compile(
          "(?i)^\\W*an? (?:[a-z-]+ )?(?:division|subsidiary|unit|affiliate|member|company) of\\b.*");

  /** The desk of a customer that bills go to. */
  private static final Pattern DESK =
      Pattern.compile(
          "(?i)(?:attn:? |attention:? )?(?:accounts? payable|a/?p|finance|accounting|purchasing)(?:"
              + " (?:dept\\.?|department|division|office))?|cust(?:omer)?\\b.*\\d.*");

  /** What a clerk is called under the name. */
  private static final Pattern POST =
      Pattern.compile(
          "(?i)[\\w"
              + " .,&/-]*\\b(?:specialist|officer|manager|director|chief|buyer|administrator|coordinator|analyst|agent|supervisor|assistant|lieutenant|captain|sergeant|clerk)");

  /** What an office of a county or a city is called that bears no name of a body. */
  private static final Pattern LOCAL_OFFICE =
      Pattern.compile(
          "(?i)\\b(?:county|city|town|village|state) (?:of\\b|[\\w' ]*\\b(?:attorney|sheriff\\S*|police|department|court|clerk|office|probation|library)\\b)|\\b(?:sheriff'?s?|police) (?:department|dept|office)\\b");

  private static final Pattern LETTERS = Pattern.compile("[A-Za-z]{2}");
  private static final double LEVEL = 0.5;

  private final Blocks blocks;

  SalesParties(Blocks blocks) {
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
    return Stream.concat(heading(), besideCustomer())
        .filter(piece -> COMPANY.matcher(piece.text()).matches())
        .filter(SalesParties::isName)
        .flatMap(this::whole)
        .findFirst()
        .map(piece -> new Finding(piece.text(), piece));
  }

  /** With the line above that it ends; a legal form without one is no name. */
  private Stream<Segment> whole(Segment piece) {
    Optional<Segment> whole =
        blocks
            .sheet()
            .pieces()
            .filter(above -> OrderSupplier.column(above, List.of(piece)).size() > 1)
            .filter(above -> above.words().size() > 1 && isName(above))
            .filter(above -> BrokenNames.goesOn(above, piece))
            .findFirst()
            .map(above -> above.and(piece));
    return whole.isPresent() || LegalForms.isOne(piece.text()) ? whole.stream() : Stream.of(piece);
  }

  /** The pieces of the lines above the customer. */
  private Stream<Segment> heading() {
    PlacedLabel bill = blocks.labels().get("bill");
    double customer = bill == null ? blocks.sheet().page().height() / 4 : bill.box().top();
    return blocks.sheet().pieces().filter(piece -> piece.box().top() < customer);
  }

  /** What stands left of the caption of the customer, as Stripe puts who bills. */
  private Stream<Segment> besideCustomer() {
    return blocks.box("bill").stream()
        .flatMap(
            bill ->
                blocks
                    .sheet()
                    .pieces()
                    .filter(piece -> piece.box().right() < bill.left())
                    .filter(piece -> piece.box().sharedHeight(bill) > LEVEL)
                    .filter(piece -> piece.box().top() >= bill.top() - 1));
  }

  private static boolean isName(Segment piece) {
    return piece.text().length() <= LONGEST
        && !NO_NAME.matcher(piece.text()).matches()
        && !PART_OF.matcher(piece.text()).matches();
  }

  private Optional<Finding> payee() {
    return Address.of(PartyBlock.lines(blocks, "remit"))
        .name()
        .filter(name -> isName(name.words()) && !PrivateNames.isPerson(name.value()));
  }

  private Optional<Finding> overAddress() {
    return heading()
        .filter(SalesParties::isName)
        .map(first -> Address.of(OrderSupplier.column(first, heading().toList())))
        .filter(address -> address.city().isPresent())
        .flatMap(SalesParties::fullName)
        .filter(name -> isName(name.words()) && !OrderBuyer.isBody(name.value()))
        .findFirst();
  }

  /** Under the short name of a logo stands the full one, which begins with it. */
  private static Stream<Finding> fullName(Address address) {
    return address
        .name()
        .map(
            name ->
                address.names().stream()
                    .skip(1)
                    .filter(full -> begins(full.text(), name.value()))
                    .findFirst()
                    .map(full -> new Finding(full.text(), full))
                    .orElse(name))
        .stream();
  }

  private static boolean begins(String full, String name) {
    return full.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + " ");
  }

  /**
   * Whom the paper is for: a public body where one is named, else a name that is no desk and no
   * clerk's; a person where nobody else is named.
   */
  Optional<Finding> customer() {
    Optional<Segment> named =
        Lines.of(blocks.beside("name")).stream()
            .map(line -> Lines.segments(line).get(0))
            .filter(name -> LETTERS.matcher(name.text()).find())
            .findFirst();
    return named.map(name -> new Finding(name.text(), name)).or(this::billed);
  }

  private Optional<Finding> billed() {
    Address address =
        blocks.has("bill") ? Address.of(PartyBlock.lines(blocks, "bill")) : inWindow();
    List<Segment> names = address.names().stream().filter(this::isParty).toList();
    return names.stream()
        .filter(name -> isPublic(name.text()))
        .findFirst()
        .or(() -> names.stream().filter(name -> !PrivateNames.isPerson(name.text())).findFirst())
        .or(() -> names.stream().findFirst())
        .map(name -> new Finding(name.text(), name));
  }

  /** The address of a public body on the left half, where no caption says who is billed. */
  private Address inWindow() {
    double middle = blocks.sheet().page().width() / 2;
    List<Segment> pieces =
        blocks.sheet().pieces().filter(piece -> piece.box().left() < middle).toList();
    return pieces.stream()
        .filter(piece -> isPublic(piece.text()))
        .map(first -> Address.of(OrderSupplier.column(first, pieces)))
        .filter(address -> address.city().isPresent())
        .findFirst()
        .orElseGet(() -> Address.of(List.of()));
  }

  private static boolean isPublic(String name) {
    return AgencyNames.isAgency(name)
        || OrderBuyer.isBody(name)
        || LOCAL_OFFICE.matcher(name).find();
  }

  private boolean isParty(Segment line) {
    return !DESK.matcher(line.text()).matches() && !POST.matcher(line.text()).matches();
  }
}
