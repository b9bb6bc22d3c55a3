package disclosure.document.table;

import disclosure.document.page.Word;
import disclosure.model.PageBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The white space that runs down through a block of lines and parts it into columns. Lines of one
 * part (titles of groups) and a few that span columns do not dam it.
 */
final class Rivers {
  private static final double STEP = 0.5;
  private static final double NARROWEST = 1.5;
  private static final double MOST_DAMS = 0.12;

  private static final int FEWEST_FIGURES = 3;

  /** Of so many heights the gap across a river is, in the middle line; less is a space. */
  private static final double GAP = 0.6;

  private Rivers() {}

  /** The columns; one where no river runs. */
  static Lanes columns(List<TextLine> lines) {
    List<TextLine> parted = bearing(lines);
    PageBox box = parted.stream().map(TextLine::box).reduce(PageBox::join).orElseThrow();
    int[] dams = dams(parted, box);
    int most = (int) Math.floor(MOST_DAMS * parted.size());
    List<Double> edges = new ArrayList<>(List.of(box.left() - 1));
    int from = -1;
    for (int at = 0; at < dams.length; at++) {
      boolean dry = dams[at] > most;
      if (!dry && from < 0) {
        from = at;
      }
      if (dry && from >= 0) {
        addRiver(parted, box.left() + from * STEP, box.left() + at * STEP, edges);
        from = -1;
      }
    }
    edges.add(box.right() + 1);
    return new Lanes(edges);
  }

  /** Lines of figures show the columns best; names above them may stand across. */
  private static List<TextLine> bearing(List<TextLine> lines) {
    List<TextLine> parted = lines.stream().filter(TextLine::isParted).toList();
    List<TextLine> figures = parted.stream().filter(TextLine::isFigures).toList();
    return figures.size() >= FEWEST_FIGURES && figures.size() * 3 >= parted.size()
        ? figures
        : parted;
  }

  private static void addRiver(List<TextLine> lines, double from, double to, List<Double> edges) {
    double middle = (from + to) / 2;
    if (to - from >= NARROWEST && medianGap(lines, middle) >= GAP) {
      edges.add(middle);
    }
  }

  private static int[] dams(List<TextLine> lines, PageBox box) {
    int[] dams = new int[(int) Math.ceil(box.width() / STEP) + 1];
    for (TextLine line : lines) {
      boolean[] covered = new boolean[dams.length];
      line.parts().stream()
          .flatMap(part -> part.words().stream())
          .forEach(
              word ->
                  cover(covered, word.box().left() - box.left(), word.box().right() - box.left()));
      for (int at = 0; at < dams.length; at++) {
        dams[at] += covered[at] ? 1 : 0;
      }
    }
    return dams;
  }

  private static void cover(boolean[] covered, double from, double to) {
    for (int at = (int) (from / STEP); at <= to / STEP && at < covered.length; at++) {
      covered[Math.max(0, at)] = true;
    }
  }

  /** In heights, over the lines that have words on both sides. */
  private static double medianGap(List<TextLine> lines, double at) {
    List<Double> gaps = new ArrayList<>();
    for (TextLine line : lines) {
      List<Word> words = line.parts().stream().flatMap(part -> part.words().stream()).toList();
      double left =
          words.stream()
              .filter(w -> w.box().middleX() < at)
              .mapToDouble(w -> w.box().right())
              .max()
              .orElse(Double.NaN);
      double right =
          words.stream()
              .filter(w -> w.box().middleX() >= at)
              .mapToDouble(w -> w.box().left())
              .min()
              .orElse(Double.NaN);
      if (!Double.isNaN(left) && !Double.isNaN(right)) {
        gaps.add((right - left) / Math.max(1, line.box().height()));
      }
    }
    gaps.sort(Comparator.naturalOrder());
    return gaps.isEmpty() ? 0 : gaps.get(gaps.size() / 2);
  }
}
