package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.PageBox;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The supplier of a purchase order that stands right under no caption of its own. */
final class UncaptionedSupplier {
  private static final double COLUMN = 200;
  private static final double BLOCK = 60;

  private static final Pattern SPECK = Pattern.compile("[^A-Za-z0-9$#(]");

  private final Blocks blocks;

  UncaptionedSupplier(Blocks blocks) {
    this.blocks = blocks;
  }

  /** Under its number, or in the window of the letter. */
  Address address() {
    Address under = underNumber();
    return under.city().isPresent() ? under : inWindow().orElse(under);
  }

  /** Under its number, down to the next caption; nameless where none stands there. */
  Address underNumber() {
    return blocks
        .box("supplier id")
        .map(
            number ->
                Lines.of(
                        blocks.around("supplier id", COLUMN, BLOCK).stream()
                            .filter(word -> word.box().top() > number.bottom() - 1)
                            .filter(word -> word.box().top() < captionUnder(number))
                            .toList())
                    .stream()
                    .map(line -> Lines.segments(line).get(0))
                    .filter(line -> line.box().left() < number.right())
                    .toList())
        .map(Address::of)
        .orElseGet(() -> Address.of(List.of()));
  }

  private double captionUnder(PageBox number) {
    return blocks.labels().values().stream()
        .map(PlacedLabel::box)
        .filter(box -> box.top() > number.bottom() - 1)
        .filter(box -> box.left() < number.right() && box.right() > number.left())
        .mapToDouble(PageBox::top)
        .min()
        .orElse(Double.MAX_VALUE);
  }

  /** The first address on the left half that is of no public body and has no caption above it. */
  private Optional<Address> inWindow() {
    List<Segment> pieces =
        UnderCaption.pieces(blocks.sheet()).stream()
            .filter(piece -> piece.box().left() < blocks.sheet().page().width() / 2)
            .map(this::withoutSpeck)
            .toList();
    return pieces.stream()
        .filter(first -> !isUnder(first, pieces))
        .map(first -> Address.of(OrderSupplier.column(first, pieces)))
        .filter(found -> found.city().isPresent())
        .filter(found -> found.names().stream().noneMatch(UncaptionedSupplier::isPublic))
        .filter(found -> found.name().isPresent())
        .findFirst();
  }

  /** Of a picture without the sign that a recogniser made of what stands before a line. */
  private Segment withoutSpeck(Segment piece) {
    List<Word> words = piece.words();
    boolean isSpeck =
        blocks.sheet().page().recognized()
            && words.size() > 1
            && SPECK.matcher(words.get(0).text()).matches();
    return isSpeck ? new Segment(words.subList(1, words.size())) : piece;
  }

  private static boolean isPublic(Segment line) {
    return OrderBuyer.isBody(line.text());
  }

  private boolean isUnder(Segment piece, List<Segment> pieces) {
    boolean captioned =
        blocks.labels().values().stream()
            .map(PlacedLabel::words)
            .anyMatch(
                label ->
                    OrderSupplier.isNext(label, piece) && label.box().left() < piece.box().right());
    return captioned
        || pieces.stream()
            .anyMatch(
                above -> OrderSupplier.isNext(above, piece) && OrderSupplier.isFlush(above, piece));
  }
}
