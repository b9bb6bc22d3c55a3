package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.PageBox;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The foot of a standard agreement of a state, as of California's STD 213: where the contractor has
 * its office, and when each side signed. Both sides have the same captions, so each is read from
 * the row of one that is its own.
 */
final class SignedAgreement {
  private static final double ROW = 24;
  private static final double ASIDE = 5;
  private static final Pattern STATE = Pattern.compile("[A-Z]{2}");

  private final Blocks blocks;

  private SignedAgreement(Blocks blocks) {
    this.blocks = blocks;
  }

  /** States what the foot says; nothing where the page has none. */
  static void state(Blocks blocks, PageFields fields) {
    SignedAgreement foot = new SignedAgreement(blocks);
    Optional<Segment> city = foot.under("contractor address", "CITY");
    Optional<Segment> state =
        foot.under("contractor address", "STATE")
            .filter(words -> STATE.matcher(words.text()).matches());
    fields.add(
        "vendor_city_state",
        city.flatMap(name -> state.map(name::and))
            .map(both -> new Finding(both.text(), both))
            .or(foot::place));
    fields.add("vendor_state", state.map(words -> new Finding(words.text(), words)));
    fields.add("vendor_signed_date", foot.signed("contractor signature"));
    fields.add("co_signed_date", foot.signed("agency signature"));
  }

  /** City and state of an address on one line. */
  private Optional<Finding> place() {
    return blocks.linesBelow("contractor address").stream()
        .flatMap(line -> AwardLetterHead.place(new Finding(line.text(), line)).stream())
        .findFirst();
  }

  private Optional<Finding> signed(String caption) {
    return blocks.box(caption).flatMap(box -> Printed.date(row(box)));
  }

  /** What stands under a caption in the row of a label. */
  private Optional<Segment> under(String label, String caption) {
    return blocks
        .box(label)
        .flatMap(
            box -> {
              List<Word> row = row(box);
              return row.stream()
                  .filter(word -> word.text().equals(caption))
                  .findFirst()
                  .flatMap(word -> entry(row, word.box()));
            });
  }

  private static Optional<Segment> entry(List<Word> row, PageBox caption) {
    List<Word> under =
        row.stream()
            .filter(word -> word.box().middleY() > caption.bottom())
            .filter(word -> word.box().left() > caption.left() - ASIDE)
            .toList();
    return under.isEmpty()
        ? Optional.empty()
        : Optional.of(Lines.segments(Lines.of(under).get(0)).get(0))
            .filter(first -> first.box().left() < caption.right() + ASIDE);
  }

  /** All right of a label and in the line under that. */
  private List<Word> row(PageBox label) {
    return blocks.within(
        new PageBox(
            label.right(),
            label.top() - ASIDE,
            blocks.sheet().page().width(),
            label.bottom() + ROW));
  }
}
