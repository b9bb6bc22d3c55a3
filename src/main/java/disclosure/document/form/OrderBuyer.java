package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.text.PrivateNames;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The public body that heads a purchase order. */
final class OrderBuyer {
  private static final int HEADING = 6;

  private static final Pattern NAMED =
      Pattern.compile(
          "\\b((?:City|County|Town|Township|Village|Borough) of (?:(?:San|Santa|Los|Las|El|New|Fort|St\\.|Saint|Mount|Lake|Palo|La|West|East|North|South) )?[A-Z][a-z]+"
              + "|State of (?:(?:New|North|South|West|Rhode) )?[A-Z][a-z]+"
              + "|(?:CITY|COUNTY|TOWN|TOWNSHIP|VILLAGE|STATE) OF (?:(?:SAN|SANTA|LOS|LAS|NEW|NORTH|SOUTH|WEST|EAST|FORT|ST\\.|LA|EL|RHODE) )?[A-Z]{3,})\\b");

  /** The same, but who made a contract that others buy by is no buyer. */
  private static final Pattern BUYING =
      Pattern.compile(
          NAMED.pattern()
              + "(?! (?:(?:(?i:cooperative|statewide|state|master|term|price|purchasing) ){1,3}(?i:contract|agreement)"
              + "|(?i:contract|agreement) [A-Z-]*\\d))");

  /** A state that does not stand alone is the one that the buyer or the law is of. */
  private static final Pattern LOCAL = Pattern.compile("(?!(?i:state))" + BUYING.pattern());

  private static final String OFFICE =
      "(?:(?i:department|dept|division|office|bureau|purchas\\w*|procurement|finance|police|sheriff|public|accounts|central|general|p\\.?o\\.?)\\b)";

  /** A name that has its piece of a line to itself, or all before a comma, a dash or an office. */
  private static final Pattern ALONE =
      Pattern.compile(
          "^((?:(?:[A-Z][\\w&-]* ){0,3}(?i:authority|commission|board|agency) (?i:of the) )?"
              + "(?i:city|county|town|village|borough|township|state|university) (?i:of)(?: (?!"
              + OFFICE
              + "|(?i:contract|agreement)\\b|[\\w.-]*\\d)[A-Z][\\w.'’-]*){1,4})(?=$|,| [-–—|(]| "
              + OFFICE
              + ")");

  private static final Pattern BODY =
      Pattern.compile(
          "(?i)^(?!"
              + OFFICE
              + ")([A-Z][\\w .&'’-]* (?:(?:school|college|hospital) dist(?:rict)?(?: (?:no\\.? ?|# ?)?\\d+)?|(?:independent |unified |community )?schools"
              + "|(?:water|utility|transit|fire|sanitary|sanitation|park|irrigation|conservation|flood control|library) district"
              + "|(?:college|university|school|health) system|county (?:jail|sheriff'?s? office|library|hospital)"
              + "|(?:county )?office of education"
              + "|(?:transit|housing|port|airport|water) authority|university|community college|county|parish|township)"
              + "|(?:[A-Z][\\w.'’-]* ){0,3}(?:university|department|board|college|port|commission) of [\\w .,&'’-]+"
              + "|(?:unified |independent )?(?:school|water|utility|library|park) district of [\\w .'’-]+"
              + "|[A-Z][\\w .&'’-]* (?:authority|department|commission))$");

  private static final Pattern CORPORATION =
      Pattern.compile("(?i)^[A-Z][\\w .'’-]* (?:city|town) corp(?:oration|\\.)?$");

  /** The number a state bills an agency by. */
  private static final Pattern CODE = Pattern.compile(" \\d{4,}$");

  private OrderBuyer() {}

  /** The body the order names; else the first that heads it or stands anywhere on it. */
  static Optional<Finding> in(Blocks blocks) {
    List<Word> words = blocks.sheet().page().words();
    return labelled(blocks)
        .or(() -> alone(blocks.sheet()))
        .or(() -> Phrases.first(words, LOCAL))
        .or(() -> heading(blocks.sheet()))
        .or(() -> Phrases.first(words, BUYING));
  }

  /** The body that heads the page; a city may be a corporation by its law, as those of Utah. */
  private static Optional<Finding> heading(Sheet sheet) {
    return sheet
        .pieces()
        .limit(HEADING)
        .flatMap(piece -> Stream.concat(whole(piece, BODY), whole(piece, CORPORATION)))
        .findFirst();
  }

  /** The first body with a piece of a line to itself. */
  static Optional<Finding> alone(Sheet sheet) {
    return sheet.pieces().flatMap(piece -> whole(piece, ALONE)).findFirst();
  }

  /** Whether a line is the name of a public body and thus of no supplier. */
  static boolean isBody(String line) {
    return NAMED.matcher(line).find() || BODY.matcher(line).matches();
  }

  /** Who stands over an address at the head of the page, where that is not the supplier. */
  static Optional<Finding> opposite(Blocks blocks, OrderSupplier supplier) {
    List<Segment> pieces = blocks.sheet().pieces().toList();
    return supplier
        .addressed()
        .flatMap(
            seller ->
                pieces.stream()
                    .limit(HEADING)
                    .filter(piece -> piece.words().size() > 1 && isAbove(piece, seller))
                    .map(piece -> Address.of(OrderSupplier.column(piece, pieces)))
                    .filter(address -> address.city().isPresent())
                    .flatMap(address -> address.name().stream())
                    .filter(name -> !LegalForms.end(name.value()))
                    .filter(name -> !PrivateNames.isPerson(name.value()))
                    .findFirst());
  }

  private static boolean isAbove(Segment piece, Finding seller) {
    return piece.box().bottom() < seller.words().box().top();
  }

  private static Optional<Finding> labelled(Blocks blocks) {
    return name(blocks.beside("agency")).or(() -> name(blocks.below("agency")));
  }

  private static Optional<Finding> name(List<Word> words) {
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(Lines.segments(Lines.of(words).get(0)).get(0))
            .filter(name -> name.text().matches(".*[A-Za-z]{3}.* .*"))
            .map(name -> new Finding(CODE.matcher(name.text()).replaceFirst(""), name));
  }

  private static Stream<Finding> whole(Segment piece, Pattern pattern) {
    return Phrases.first(piece.words(), pattern).stream();
  }
}
