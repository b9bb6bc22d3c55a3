package disclosure.document.form;

import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.PageBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A caption whose letters stand under each other left of its block, as Munis prints them. */
final class UprightCaption {
  private static final double ASIDE = 4;
  private static final double APART = 2.5;
  private static final double NEAR = 40;

  private UprightCaption() {}

  /** The lines right of the letters of a word, from the top; none where it is not on the page. */
  static List<Segment> block(Sheet sheet, String caption) {
    List<Word> letters =
        sheet.page().words().stream()
            .filter(word -> word.text().matches("[A-Z]"))
            .sorted(Comparator.comparingDouble((Word word) -> word.box().top()))
            .toList();
    return letters.stream()
        .map(first -> column(first, letters))
        .filter(column -> text(column).startsWith(caption))
        .findFirst()
        .map(column -> new Segment(column.subList(0, caption.length())).box())
        .map(box -> beside(sheet, box))
        .orElse(List.of());
  }

  private static List<Word> column(Word first, List<Word> letters) {
    List<Word> column = new ArrayList<>(List.of(first));
    for (Word letter : letters) {
      PageBox last = column.get(column.size() - 1).box();
      double gap = letter.box().top() - last.bottom();
      if (gap > -ASIDE
          && letter.box().top() > last.middleY()
          && gap < APART * last.height()
          && Math.abs(letter.box().middleX() - first.box().middleX()) < ASIDE) {
        column.add(letter);
      }
    }
    return column;
  }

  private static String text(List<Word> letters) {
    return letters.stream().map(Word::text).collect(Collectors.joining());
  }

  private static List<Segment> beside(Sheet sheet, PageBox caption) {
    return sheet
        .pieces()
        .filter(piece -> piece.box().left() > caption.right())
        .filter(piece -> piece.box().left() < caption.right() + NEAR)
        .filter(piece -> piece.box().middleY() > caption.top() - ASIDE)
        .filter(piece -> piece.box().middleY() < caption.bottom() + ASIDE)
        .sorted(Comparator.comparingDouble(piece -> piece.box().top()))
        .toList();
  }
}
