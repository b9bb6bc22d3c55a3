package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import java.util.List;
import java.util.stream.Stream;

/** The lines in which a paper of sale says who one of its sides is. */
final class PartyBlock {
  private static final double DEEPEST = 76;
  private static final double FAR = 100;

  private PartyBlock() {}

  /** What stands beside a caption and on under it, or under the caption. */
  static List<Segment> lines(Blocks blocks, String label) {
    List<Segment> flush = flushUnder(blocks, label);
    return isFarBeside(blocks, label) && Address.of(flush).city().isPresent()
        ? flush
        : besideOrUnder(blocks, label);
  }

  /** What stands on the line of a caption, but in another column of the page. */
  private static boolean isFarBeside(Blocks blocks, String label) {
    PlacedLabel caption = blocks.labels().get(label);
    List<Word> beside = blocks.beside(label);
    return caption != null
        && !beside.isEmpty()
        && beside.get(0).box().left() - caption.box().right() > FAR;
  }

  private static List<Segment> flushUnder(Blocks blocks, String label) {
    PlacedLabel caption = blocks.labels().get(label);
    if (caption == null) {
      return List.of();
    }
    List<Segment> column = OrderSupplier.column(caption.words(), blocks.sheet().pieces().toList());
    return column.subList(1, column.size());
  }

  private static List<Segment> besideOrUnder(Blocks blocks, String label) {
    List<Word> beside = blocks.beside(label);
    List<Word> under = beside.isEmpty() ? blocks.below(label) : blocks.belowBeside(label, DEEPEST);
    return Stream.of(beside, under.stream().filter(word -> !beside.contains(word)).toList())
        .flatMap(words -> Lines.of(words).stream())
        .map(line -> Lines.segments(line).get(0))
        .toList();
  }
}
