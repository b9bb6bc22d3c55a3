package disclosure.document.form;

import disclosure.document.page.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The places of work that labor rates differ by: {@code Government Site}, {@code Off-Site}. */
final class WorkSites {
  private static final Pattern SITE =
      Pattern.compile(
          "(?i)((?:(?:Government|Gov['’]?t\\.?|Contractor|Customer|Client|Company)(?:[- ](?:Site|Facility))"
              + "|(?:On|Off)[- ]?Site))(?: (?:hourly|labor|rates?))*:?");
  private static final Pattern CELL =
      Pattern.compile("(?i)Government|Gov['’]?t\\.?|Contractor|Customer|Client|On|Off|Both|Remote");
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?i)(?:Work |Performance )?(?:Site|Location)(?: Type)?|Place of Performance");

  private WorkSites() {}

  /** The place that a line or caption as a whole names. */
  static Optional<Finding> named(Segment words) {
    return SITE.matcher(words.text()).matches()
        ? Phrases.first(words.words(), SITE)
        : Optional.empty();
  }

  static boolean isCaption(Segment piece) {
    return CAPTION.matcher(piece.text()).matches();
  }

  /** The place in a cell of a column of places. */
  static Optional<String> cell(Segment piece) {
    return named(piece).isPresent() || CELL.matcher(piece.text()).matches()
        ? Optional.of(piece.text())
        : Optional.empty();
  }

  /**
   * The place of each column of rates, where two or more places stand over groups of as many
   * columns each; empty where the captions name no places, or stand not so.
   */
  static List<String> over(List<Segment> columns, Stream<Segment> captions) {
    List<Finding> sites =
        captions
            .flatMap(caption -> named(caption).stream())
            .sorted(Comparator.comparingDouble(site -> site.words().box().left()))
            .toList();
    if (sites.size() < 2 || columns.size() % sites.size() != 0) {
      return List.of();
    }
    int each = columns.size() / sites.size();
    List<String> over = new ArrayList<>();
    for (int at = 0; at < columns.size(); at++) {
      Finding site = sites.get(at / each);
      int first = at - at % each;
      double middle = site.words().box().middleX();
      if (middle < columns.get(first).box().left()
          || middle > columns.get(first + each - 1).box().right()) {
        return List.of();
      }
      over.add(site.value());
    }
    return over;
  }
}
