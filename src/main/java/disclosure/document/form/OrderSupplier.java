package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.PageBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The supplier of a purchase order: its name, its other name, its city and its number. */
final class OrderSupplier {
  private static final double DEEPEST = 76;
  private static final double SAME_EDGE = 4;
  private static final double LEADING = 1.2;

  /** By so much of their height boxes of lines that are set without leading overlap. */
  private static final double SET_SOLID = 0.25;

  /** In heights of the caption. */
  private static final double NEXT = 3;

  private static final double INDENT = 30;

  private static final Pattern ID = Pattern.compile("^(?:[A-Z]{1,3}-?|@)?\\d{4,}$");
  private static final Pattern NUMBER =
      Pattern.compile("^(?=[A-Za-z-]*(?:\\d[A-Za-z-]*){3})[A-Za-z0-9-]{3,}(?![\\w.,/$-])");
  private static final Pattern NAME = Pattern.compile("[A-Za-z]{2}");
  private static final Pattern NUMBERED =
      Pattern.compile("(?i)^(?:no|number|id|#)[.:]? ?(\\d{3,})$");
  private static final Pattern DBA = Pattern.compile("(?i)^d/?b/?a/?:? +(.+)$");

  private static final Pattern ADDRESS = Pattern.compile("(?i)(?:supplier|vendor) address:?");
  private static final Pattern TO = Pattern.compile("(?i)to:?");
  private static final Pattern ALONE = Pattern.compile("^\\d{3}$");

  private final Blocks blocks;

  OrderSupplier(Blocks blocks) {
    this.blocks = blocks;
  }

  static boolean isOn(Blocks blocks) {
    return Stream.of("supplier name", "supplier", "supplier id").anyMatch(blocks::has);
  }

  /** Its name where an address stands under that. */
  Optional<Finding> addressed() {
    Address address = address();
    return address.name().map(this::whole).filter(name -> address.city().isPresent());
  }

  /** States what is known; without a name nothing but the number. */
  void state(PageFields fields) {
    fields.add("supplier_id", number());
    Address address = address();
    Optional<Finding> name = address.name().map(this::whole).or(this::inGrid);
    fields.add("vendor", name);
    if (name.isPresent()) {
      fields.add("dba", dba(address));
      fields.add(
          "vendor_city_state",
          address.name().isPresent() ? address.city() : named("supplier").city());
    }
  }

  /** A name that runs on under a caption beside its own, to its end. */
  private Finding whole(Finding name) {
    List<Word> words = name.words().words();
    return pieces().stream()
        .map(Segment::words)
        .filter(piece -> piece.size() > words.size())
        .filter(piece -> piece.subList(0, words.size()).equals(words))
        .findFirst()
        .map(piece -> new Finding(new Segment(piece).text(), new Segment(piece)))
        .orElse(name);
  }

  /** The name alone in the cell under its caption, where its address has a caption of its own. */
  private Optional<Finding> inGrid() {
    return Optional.of(blocks.proof("supplier"))
        .filter(caption -> !caption.isEmpty())
        .filter(caption -> ADDRESS.matcher(new Segment(caption).text()).matches())
        .filter(caption -> blocks.has("supplier in grid"))
        .flatMap(caption -> Address.of(flushUnder("supplier in grid")).name());
  }

  private static Optional<Finding> dba(Address address) {
    return address.names().stream()
        .skip(1)
        .flatMap(line -> Phrases.first(line.words(), DBA).stream())
        .findFirst();
  }

  private Optional<Finding> number() {
    return Lines.of(blocks.beside("supplier id")).stream()
        .flatMap(line -> Phrases.first(line.words(), NUMBER).stream())
        .findFirst()
        .or(() -> Phrases.first(firstLine(blocks.near("supplier id")), NUMBER))
        .or(() -> Phrases.first(firstLine(blocks.cellBelow("supplier id")), NUMBER))
        .or(this::numberBeside)
        .or(this::numberOverName);
  }

  private Optional<Finding> numberBeside() {
    List<Word> words = blocks.beside("supplier");
    return words.isEmpty()
        ? Optional.empty()
        : Phrases.first(words.subList(0, 1), ID).or(() -> Phrases.first(words, NUMBERED));
  }

  /** A number that has the line between the caption and the name to itself. */
  private Optional<Finding> numberOverName() {
    return !blocks.has("supplier") || !blocks.beside("supplier").isEmpty()
        ? Optional.empty()
        : flushUnder("supplier").stream()
            .findFirst()
            .flatMap(
                line ->
                    Phrases.first(line.words(), ID).or(() -> Phrases.first(line.words(), ALONE)))
            .filter(number -> address().city().isPresent());
  }

  private Address address() {
    Address upright = Address.of(UprightCaption.block(blocks.sheet(), "VENDOR"));
    if (upright.name().isPresent() && upright.city().isPresent()) {
      return upright;
    }
    Address named = blocks.has("supplier name") ? named("supplier name") : Address.of(List.of());
    if (named.name().isPresent()) {
      return named;
    }
    UncaptionedSupplier uncaptioned = new UncaptionedSupplier(blocks);
    Address found = isCaptioned() ? named("supplier") : uncaptioned.address();
    return found.name().isPresent() ? found : uncaptioned.underNumber();
  }

  /** Not where the caption is the end of another, as {@code Confirm To:}. */
  private boolean isCaptioned() {
    return blocks.has("supplier")
        && pieces().stream()
            .filter(piece -> piece.words().contains(blocks.proof("supplier").get(0)))
            .allMatch(
                piece ->
                    !TO.matcher(new Segment(blocks.proof("supplier")).text()).matches()
                        || piece.words().get(0).equals(blocks.proof("supplier").get(0)));
  }

  /** Beside the caption and on under that, or under the caption. */
  private Address named(String caption) {
    List<Word> beside = blocks.beside(caption);
    List<Word> below = blocks.below(caption, DEEPEST);
    Optional<Address> middle = aroundMiddle(below);
    if (middle.isPresent()) {
      return middle.get();
    }
    Address address = Address.of(lines(caption, beside, below));
    if (address.city().isPresent()) {
      return address;
    }
    return Stream.of(
            lines(caption, beside, blocks.belowBeside(caption, DEEPEST)),
            indentedUnder(caption),
            Stream.concat(besideCaption(caption, beside).stream(), flushUnder(caption).stream())
                .toList())
        .map(Address::of)
        .filter(other -> other.city().isPresent() && other.name().isPresent())
        .findFirst()
        .orElseGet(() -> address.name().isPresent() ? address : Address.of(flushUnder(caption)));
  }

  /** Where the caption stands over the middle of its lines, which begin left of it. */
  private Optional<Address> aroundMiddle(List<Word> below) {
    List<Segment> pieces = pieces();
    return Lines.of(below).stream()
        .limit(1)
        .map(line -> line.words().get(0))
        .flatMap(
            first ->
                pieces.stream()
                    .filter(piece -> piece.words().contains(first))
                    .filter(piece -> piece.box().left() < first.box().left()))
        .map(piece -> Address.of(column(piece, pieces)))
        .filter(address -> address.name().isPresent() && address.city().isPresent())
        .findFirst();
  }

  /** The lines under a caption that begin where it does, whatever captions stand beside them. */
  private List<Segment> flushUnder(String caption) {
    Segment above = new Segment(blocks.proof(caption));
    List<Segment> column = column(above, pieces());
    return column.subList(1, column.size());
  }

  /** The lines under a caption that begin right of it, whatever captions stand on its line. */
  private List<Segment> indentedUnder(String caption) {
    PageBox above = new Segment(blocks.proof(caption)).box();
    List<Segment> pieces = pieces();
    return pieces.stream()
        .filter(piece -> piece.box().top() > above.middleY() + 1)
        .filter(piece -> piece.box().top() < above.bottom() + NEXT * above.height())
        .filter(piece -> piece.box().left() > above.left())
        .filter(piece -> piece.box().left() < above.right() + INDENT)
        .findFirst()
        .map(piece -> column(piece, pieces))
        .orElse(List.of());
  }

  private List<Segment> pieces() {
    return UnderCaption.pieces(blocks.sheet());
  }

  private List<Segment> lines(String caption, List<Word> beside, List<Word> below) {
    List<Segment> lines = new ArrayList<>(besideCaption(caption, beside));
    lines.addAll(Lines.of(below.stream().filter(word -> !beside.contains(word)).toList()));
    return lines;
  }

  /** What stands beside a caption, without the number of the supplier. */
  private List<Segment> besideCaption(String caption, List<Word> beside) {
    boolean numbered = caption.equals("supplier") && numberBeside().isPresent();
    List<Word> name =
        numbered
            ? beside.stream().skip(1).dropWhile(word -> !NAME.matcher(word.text()).find()).toList()
            : beside;
    return name.stream().noneMatch(word -> NAME.matcher(word.text()).find())
        ? List.of()
        : List.of(new Segment(name));
  }

  private static List<Word> firstLine(List<Word> words) {
    return Lines.of(words).stream().findFirst().map(Segment::words).orElse(List.of());
  }

  /** A piece and those right under each other below it that begin where it does. */
  static List<Segment> column(Segment first, List<Segment> pieces) {
    List<Segment> column = new ArrayList<>(List.of(first));
    for (Segment piece : pieces) {
      Segment last = column.get(column.size() - 1);
      if (isNext(last, piece) && isFlush(last, piece)) {
        column.add(piece);
      }
    }
    return column;
  }

  static boolean isNext(Segment above, Segment piece) {
    double gap = piece.box().top() - above.box().bottom();
    return gap > -Math.max(1, SET_SOLID * above.box().height())
        && gap < LEADING * above.box().height();
  }

  static boolean isFlush(Segment above, Segment piece) {
    return Math.abs(above.box().left() - piece.box().left()) < SAME_EDGE;
  }
}
