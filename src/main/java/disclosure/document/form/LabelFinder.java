package disclosure.document.form;

import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.PageBox;
import disclosure.model.ReadMethod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the labels of a form among the lines of a page. Recognised text may have some letters
 * wrong; of several places the one with the fewest errors wins, before those within a sentence, and
 * a word serves one label only.
 */
final class LabelFinder {
  private static final double NATIVE_ERRORS = 0.07;
  private static final double OCR_ERRORS = 0.2;
  private static final double WIDE_GAP = 2.5;
  private static final char PLURAL = 'S';
  private static final String NUMBER_SIGN = "#";
  private static final double NEARER = 0.3;
  private static final double PIECE = 0.9;

  private static final int LEAST_START = 3;

  private static final int SHORT = 4;
  private static final int LONGEST = 90;

  /** A caption of that many letters may begin with a line that has its number only. */
  private static final int LEAST_WHOLE = 10;

  private final boolean recognized;
  private final double tolerance;
  private final List<Segment> lines;
  private final List<PlacedLabel> candidates = new ArrayList<>();

  private LabelFinder(List<Segment> lines, ReadMethod method) {
    this.lines = lines;
    this.recognized = method == ReadMethod.OCR;
    this.tolerance = recognized ? OCR_ERRORS : NATIVE_ERRORS;
  }

  /** Each label at its best place; labels that are not on the page are missing. */
  static Map<String, PlacedLabel> find(List<Segment> lines, ReadMethod method, List<Label> labels) {
    LabelFinder finder = new LabelFinder(lines, method);
    LabelStarts starts = new LabelStarts(labels, finder::allowed);
    for (Segment line : lines) {
      List<String> captions =
          line.words().stream().map(word -> Label.caption(word.text())).toList();
      for (int start = 0; start < captions.size(); start++) {
        finder.tryAt(line.words(), start, run(line.words(), captions, start), starts);
      }
    }
    return finder.best();
  }

  private int allowed(String printed) {
    return (int) (tolerance * printed.length());
  }

  private void tryAt(List<Word> line, int start, List<String> run, LabelStarts starts) {
    for (LabelStarts.Start from : starts(run, starts)) {
      tryLabel(line, start, run, from.label(), from.wording());
      tryRemains(line, start, from.label(), from.wording());
    }
  }

  /** Of a picture whatever letters begin the run, which may all be wrong. */
  private List<LabelStarts.Start> starts(List<String> run, LabelStarts starts) {
    return recognized
        ? starts.all()
        : run.stream()
            .filter(text -> !text.isEmpty())
            .findFirst()
            .map(text -> starts.at(text.charAt(0)))
            .orElse(List.of());
  }

  /** Bare text from the start up to each following word, until a wide gap. */
  private static List<String> run(List<Word> line, List<String> captions, int start) {
    List<String> run = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int at = start; at < line.size() && text.length() < LONGEST; at++) {
      if (at > start && isApart(line.get(at - 1).box(), line.get(at).box())) {
        break;
      }
      text.append(captions.get(at));
      run.add(text.toString());
    }
    return run;
  }

  private static boolean isApart(PageBox left, PageBox right) {
    return right.left() - left.right() > WIDE_GAP * Math.max(left.height(), right.height());
  }

  private void tryLabel(
      List<Word> line, int start, List<String> run, Label label, Label.Wording wording) {
    String printed = wording.letters();
    int allowed = allowed(printed);
    for (int end = 0; end < run.size(); end++) {
      String text = run.get(end);
      if (text.length() > printed.length() + allowed) {
        return;
      }
      if (text.length() >= printed.length() - allowed
          && stands(wording, line, start, start + end)
          && !endsInNext(line, start, start + end)) {
        int wrong =
            recognized && isWorn(text, printed) && isParted(line, start, start + end) ? 1 : allowed;
        int errors = errors(text, printed, wrong);
        if (errors <= wrong) {
          add(
              label,
              line.subList(start, start + end + 1),
              List.of(),
              errors,
              printed,
              SaidCaption.isAt(line, start, wording));
        }
      } else if (wording.breaks()
          && !text.isEmpty()
          && printed.startsWith(text)
          && (endsPiece(line, start + end) || isBeforeCode(line, start + end))
          && (text.length() >= LEAST_START || printed.length() >= LEAST_WHOLE)) {
        Segment first = new Segment(line.subList(start, start + end + 1));
        List<Word> rest = rest(first, printed.substring(text.length()));
        if (!rest.isEmpty() && hasColon(wording, rest, rest.size() - 1)) {
          add(label, first.words(), rest, 0, printed, SaidCaption.isAt(line, start, wording));
        }
      }
    }
  }

  /** Whether the last word is the next caption's: of {@code Date} far before {@code Due Date}. */
  private static boolean endsInNext(List<Word> line, int start, int end) {
    if (end == start || end + 1 >= line.size()) {
      return false;
    }
    PageBox last = line.get(end).box();
    double before = last.left() - line.get(end - 1).box().right();
    double after = line.get(end + 1).box().left() - last.right();
    return before > last.height() && after < NEARER * before;
  }

  private List<Word> rest(Segment first, String left) {
    List<Word> rest = Wrapped.rest(lines, first, left);
    return rest.isEmpty() && recognized ? Wrapped.worn(lines, first, left) : rest;
  }

  /**
   * Of a picture, letters that a recogniser takes for the digits of a number are no errors; a
   * plural is another word.
   */
  private int errors(String text, String printed, int most) {
    if (isPlural(text, printed)) {
      return most + 1;
    }
    return recognized
        ? Edits.between(MisreadNumbers.digits(text), MisreadNumbers.digits(printed), most)
        : Edits.between(text, printed, most);
  }

  private static boolean isPlural(String text, String printed) {
    int stem = printed.length() - (printed.endsWith(NUMBER_SIGN) ? 1 : 0);
    return text.length() == stem + 1
        && text.charAt(stem) == PLURAL
        && text.regionMatches(0, printed, 0, stem);
  }

  private void tryRemains(List<Word> line, int start, Label label, Label.Wording wording) {
    if (recognized) {
      List<Word> left = LostWords.left(line, start, wording);
      if (!left.isEmpty()) {
        String printed = wording.letters();
        int lost = printed.length() - Label.caption(new Segment(left).text()).length();
        add(label, left, List.of(), Math.max(1, lost), printed, false);
      }
    }
  }

  private void add(
      Label label, List<Word> words, List<Word> rest, int errors, String printed, boolean said) {
    double share = (double) errors / printed.length();
    candidates.add(new PlacedLabel(label, new Segment(words), rest, share, said));
  }

  /**
   * {@code COPE} where a scan has {@code CODE}: too short for a share of its letters to be wrong.
   */
  static boolean isWorn(String read, String printed) {
    return printed.length() == SHORT
        && read.length() == SHORT
        && read.charAt(0) == printed.charAt(0)
        && read.charAt(SHORT - 1) == printed.charAt(SHORT - 1);
  }

  private static boolean stands(Label.Wording wording, List<Word> line, int first, int last) {
    return hasColon(wording, line, last) && (!wording.alone() || isParted(line, first, last));
  }

  private static boolean isParted(List<Word> line, int first, int last) {
    return (first == 0 || isPiece(line.get(first - 1).box(), line.get(first).box()))
        && endsPiece(line, last);
  }

  /** Before the name of the box for a code, which stands near the caption of its block. */
  private static boolean isBeforeCode(List<Word> line, int last) {
    return last + 1 < line.size() && line.get(last + 1).text().equals("CODE");
  }

  private static boolean endsPiece(List<Word> line, int last) {
    return last + 1 == line.size() || isPiece(line.get(last).box(), line.get(last + 1).box());
  }

  static boolean isPiece(PageBox left, PageBox right) {
    return right.left() - left.right() > PIECE * Math.max(left.height(), right.height());
  }

  private static boolean hasColon(Label.Wording wording, List<Word> line, int last) {
    return !wording.colon()
        || line.get(last).text().endsWith(":")
        || (last + 1 < line.size() && line.get(last + 1).text().startsWith(":"))
        || line.get(last).text().endsWith(":)");
  }

  private Map<String, PlacedLabel> best() {
    candidates.sort(
        Comparator.comparing(PlacedLabel::said)
            .thenComparingDouble(PlacedLabel::errors)
            .thenComparing(found -> -Label.caption(new Segment(found.allWords()).text()).length())
            .thenComparingLong(found -> Math.round(found.box().top() / 2))
            .thenComparingDouble(found -> found.box().left()));
    Set<Word> taken = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
    Set<String> placed = new HashSet<>();
    Map<String, PlacedLabel> best = new HashMap<>();
    for (PlacedLabel candidate : candidates) {
      boolean free = candidate.allWords().stream().noneMatch(taken::contains);
      if (free && placed.add(candidate.label().name())) {
        PlacedLabel whole = Remarks.joined(candidate, lines);
        taken.addAll(whole.allWords());
        best.put(candidate.label().name(), whole);
      }
    }
    return best;
  }
}
