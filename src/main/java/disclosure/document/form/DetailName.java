package disclosure.document.form;

import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.PageBox;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The only name of a register's second heading, {@code INVOICE DTL DESC}, as Munis prints it: each
 * line below a payment that begins there says what it was for, maybe behind an amount and an
 * account.
 *
 * @param box of the name
 */
record DetailName(PageBox box) {
  private static final Pattern NAME =
      Pattern.compile("(?i)(?:invoice|inv) (?:dtl|detail) desc(?:ription)?");
  private static final Pattern FIGURE = Pattern.compile("-?[\\d.,-]*\\d[\\d.,-]*");
  private static final double FLUSH = 6;

  /** The name, where a line is that and nothing else. */
  static Optional<DetailName> in(Segment line) {
    return Optional.of(line)
        .filter(name -> NAME.matcher(name.text()).matches())
        .map(name -> new DetailName(name.box()));
  }

  DetailName scaled(double scale) {
    return new DetailName(RegisterHeading.scaled(box, scale));
  }

  /** What a line says below the name; empty where it says more than figures beside that. */
  Optional<String> under(Segment line) {
    List<Word> words = line.words();
    List<Word> said = words.stream().filter(word -> !isBefore(word)).toList();
    return Optional.of(said)
        .filter(first -> !first.isEmpty() && isFlush(first.get(0)))
        .filter(first -> words.stream().filter(this::isBefore).allMatch(DetailName::isFigure))
        .map(first -> new Segment(first).text().replace('|', ' '));
  }

  private boolean isBefore(Word word) {
    return word.box().left() < box.left() - FLUSH;
  }

  private boolean isFlush(Word word) {
    return word.box().left() < box.left() + FLUSH;
  }

  private static boolean isFigure(Word word) {
    return FIGURE.matcher(word.text()).matches();
  }
}
