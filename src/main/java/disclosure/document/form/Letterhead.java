package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.PageBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The head of a letter: the date that stands alone, and above it who writes. */
final class Letterhead {
  private static final int LINES = 8;
  private static final double UNSURE = 0.6;
  private static final int SEAL = 3;
  private static final Pattern DATED =
      Pattern.compile(
          "(?i)^(?:date(?: of (?:issuance|notice|award))?:? ?)?("
              + Printed.DATE.pattern()
              + ")(?: \\S)?$");
  private static final Pattern BODY =
      Pattern.compile(
          "(?i)^(?:.*\\b(?:department|dept|agency|administration|authority|commission|bureau|district|university|college)\\b.*"
              + "|(?:city|county|town|village|borough|township) of .+|.+ (?:county|transit))$");
  private static final Pattern FAXED = Pattern.compile(".*\\d{1,2}:\\d{2}.*");
  private static final Pattern STATE = Pattern.compile("(?i)^(?:state|commonwealth) of .+");

  private static final Pattern DASH = Pattern.compile("[-–—]");

  private final List<Segment> head;
  private final Optional<Finding> dated;

  Letterhead(Sheet sheet) {
    this.dated = Phrases.onLine(sheet, DATED).or(() -> beside(sheet));
    this.head = above(sheet, dated);
  }

  /** A date by itself in the head, with another column beside it. */
  private static Optional<Finding> beside(Sheet sheet) {
    return sheet.lines().stream()
        .limit(LINES)
        .flatMap(line -> Lines.segments(line).stream())
        .flatMap(piece -> Phrases.first(piece.words(), DATED).stream())
        .findFirst();
  }

  /** The date as printed. */
  Optional<Finding> dated() {
    return dated;
  }

  /**
   * The first body above the date, of a department and its agency the agency; a state only where
   * none of its bodies is named.
   */
  Optional<Finding> agency() {
    Optional<Finding> agency = first(head.stream().filter(Letterhead::isAgency).toList());
    return first(head, BODY)
        .map(
            body ->
                AgencyNames.isDepartment(body.value())
                    ? agency.or(() -> component(head, body)).orElse(body)
                    : body)
        .or(() -> first(head, STATE))
        .or(() -> agency);
  }

  /** What is named right under a department as a part that is an agency of its own. */
  private static Optional<Finding> component(List<Segment> head, Finding department) {
    return first(
        head.stream()
            .dropWhile(line -> !line.equals(department.words()))
            .skip(1)
            .limit(1)
            .filter(line -> AgencyNames.isComponent(line.text()))
            .filter(line -> !IssuedBy.isOffice(line.text()))
            .toList());
  }

  /** An agency's own name, no department's and no office's. */
  private static boolean isAgency(Segment line) {
    return AgencyNames.isAgency(line.text())
        && !AgencyNames.isDepartment(line.text())
        && !IssuedBy.isOffice(line.text());
  }

  private static List<Segment> above(Sheet sheet, Optional<Finding> dated) {
    double end = dated.map(found -> found.words().box().top()).orElse(Double.MAX_VALUE);
    return joined(
        sheet.lines().stream()
            .limit(LINES)
            .filter(line -> line.box().top() < end)
            .filter(line -> !FAXED.matcher(line.text()).matches())
            .flatMap(line -> Lines.segments(line).stream())
            .map(Letterhead::withoutSeal)
            .map(Letterhead::withoutState)
            .toList());
  }

  /** The lines, names that break over two as one; the last word of a name is none by itself. */
  private static List<Segment> joined(List<Segment> lines) {
    List<Segment> joined = new ArrayList<>();
    for (Segment line : lines) {
      int last = joined.size() - 1;
      if (last >= 0 && isUnder(joined.get(last), line) && goesOn(joined.get(last), line)) {
        joined.set(last, joined.get(last).and(line));
      } else if (!BrokenNames.isLastOfBody(line)) {
        joined.add(line);
      }
    }
    return joined;
  }

  private static boolean goesOn(Segment above, Segment below) {
    return BrokenNames.endsBody(above, below)
        || (BODY.matcher(above.text()).matches() && BrokenNames.isUnfinished(above));
  }

  private static boolean isUnder(Segment above, Segment below) {
    PageBox upper = above.box();
    PageBox lower = below.box();
    return lower.top() > upper.top() + upper.height() / 2
        && lower.top() < upper.bottom() + upper.height()
        && lower.left() < upper.right()
        && lower.right() > upper.left();
  }

  /** A body's own name behind its state's. */
  private static Segment withoutState(Segment line) {
    List<Word> words = line.words();
    return IntStream.range(1, words.size() - 1)
        .filter(at -> DASH.matcher(words.get(at).text()).matches())
        .filter(at -> STATE.matcher(new Segment(words.subList(0, at)).text()).matches())
        .mapToObj(at -> new Segment(words.subList(at + 1, words.size())))
        .findFirst()
        .orElse(line);
  }

  /** Without the few letters that a recogniser saw in the seal before a name. */
  private static Segment withoutSeal(Segment line) {
    List<Word> words =
        line.words().stream()
            .dropWhile(word -> word.confidence() < UNSURE && word.text().length() <= SEAL)
            .toList();
    return words.isEmpty() ? line : new Segment(words);
  }

  /** The office that it names under an agency; that of the agency's name is none. */
  Optional<Finding> office(Optional<Finding> agency) {
    return first(
        head.stream()
            .filter(line -> IssuedBy.isFullName(line.text()))
            .filter(line -> agency.filter(own -> !own.value().equals(line.text())).isPresent())
            .toList());
  }

  private static Optional<Finding> first(List<Segment> lines) {
    return lines.stream().findFirst().map(line -> new Finding(line.text(), line));
  }

  private static Optional<Finding> first(List<Segment> head, Pattern kind) {
    return first(head.stream().filter(line -> kind.matcher(line.text()).matches()).toList());
  }
}
