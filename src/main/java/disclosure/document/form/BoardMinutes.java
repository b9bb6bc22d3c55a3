package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.model.DocumentField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Minutes of a board or a council: which contracts it has approved. A motion counts where it is
 * said to have carried, a decision that is told where it is told as done; what was tabled, denied
 * or only proposed states nothing. Each approval with a company and a sum is a row {@code number |
 * company | amount}; the change of a contract is one by the sum that it adds.
 */
final class BoardMinutes implements FormReader {
  private static final int HEADING = 12;
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)^(?:[\\w' -]* )?minutes(?: of\\b.*)?$|\\bminutes of (?:the|a) .*meeting");
  private static final Pattern COUNCIL = Pattern.compile("(?i)\\bcouncil\\b");
  private static final Pattern BOARD =
      Pattern.compile(
          "(?i)\\b(?:board|commission|commissioners|supervisors|trustees|directors)\\b");
  private static final String PLACE = "[A-Z][\\w.'’-]*(?: [A-Z][\\w.'’-]*){0,3}";
  private static final List<Pattern> BODIES =
      List.of(
          Pattern.compile("((?i:city|town|village|county|borough|township) (?i:of) " + PLACE + ")"),
          Pattern.compile(
              "^("
                  + PLACE
                  + " (?i:county|parish|borough|township|(?:school|water|fire|utility|transit)"
                  + " district|transit authority|port authority))(?:$|,|"
                  + " (?i:board|council|commission)\\b)"));

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    if (sheets.isEmpty()) {
      return List.of();
    }
    List<Segment> heading = sheets.get(0).lines().stream().limit(HEADING).toList();
    Optional<Finding> title =
        heading.stream().flatMap(line -> Phrases.whole(line.words(), TITLE).stream()).findFirst();
    Optional<Finding> day =
        heading.stream().flatMap(line -> Printed.date(line.words()).stream()).findFirst();
    if (title.isEmpty() || day.isEmpty() || !isOfBody(heading)) {
      return List.of();
    }
    PageFields first = new PageFields(sheets.get(0).page());
    first.type(kind(heading), title.get().words().words());
    first.add("date", day);
    first.add("agency", body(heading));
    List<DocumentField> fields = new ArrayList<>(first.all());
    fields.addAll(Approvals.in(sheets));
    return fields;
  }

  private static boolean isOfBody(List<Segment> heading) {
    return heading.stream()
        .map(Segment::text)
        .anyMatch(line -> COUNCIL.matcher(line).find() || BOARD.matcher(line).find());
  }

  private static String kind(List<Segment> heading) {
    boolean isBoard = heading.stream().anyMatch(line -> BOARD.matcher(line.text()).find());
    return isBoard ? "board minutes" : "council minutes";
  }

  private static Optional<Finding> body(List<Segment> heading) {
    return heading.stream()
        .flatMap(line -> Lines.segments(line).stream())
        .flatMap(
            piece -> BODIES.stream().flatMap(body -> Phrases.first(piece.words(), body).stream()))
        .findFirst();
  }
}
