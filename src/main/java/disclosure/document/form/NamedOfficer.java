package disclosure.document.form;

import disclosure.document.page.Segment;
import disclosure.text.PrivateNames;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The contracting officer whom an article of a contract names: {@code The Contracting Officer for
 * this contract is:} and the name behind it or in the next line, or the name in the line under such
 * a heading. The officer's representative is somebody else.
 */
final class NamedOfficer {
  private static final String CALLED =
      "(?:(?:procuring|primary|administrative) )?contracting officer(?: \\((?:[PA]?CO|KO)\\))?";
  private static final String OFFICER = "(?:the )?" + CALLED;
  private static final Pattern SAID =
      Pattern.compile(
          "(?i)(?:^|.*\\s)(?:"
              + OFFICER
              + "|the PCO)(?: (?:for|of|assigned to|administering) this contract)? is:?"
              + "|(?:^|.*\\s)the following "
              + CALLED
              + " will represent the government for the purposes? of this contract:?");
  private static final Pattern HEADING =
      Pattern.compile("(?i)(?:(?:article )?[A-Z]?[-.\\d()]+\\s+)?" + OFFICER + ":?");
  private static final Pattern TITLE = Pattern.compile("(?i)^(?:name: ?|(?:mr|ms|mrs|dr)\\.? )+");
  private static final Pattern NAMED = Pattern.compile("(?i)name: ?\\S.*");
  private static final int BLOCK = 4;
  private static final int LONGEST = 9;
  private static final Pattern PLACE = Pattern.compile(",.*");
  private static final Pattern INLINE =
      Pattern.compile(
          "(?i:contracting officer)(?: \\(\\w+\\))?(?: (?i:for|of) this contract)?(?: is:?|:)"
              + " (?:(?:Mr|Ms|Mrs|Dr)\\.? )?([A-Z][a-z'’-]+(?: [A-Z][\\w.'’-]*){1,3}?)(?=[,;(]|\\.(?: |$)|$)");

  /** Who is addressed by name and post: {@code Attn: Teresa Example, Contracting Officer}. */
  private static final Pattern POSTED =
      Pattern.compile(
          "^(?:(?i:attn|attention):? )?([A-Z][A-Za-z'’-]+(?: [A-Z][\\w.'’-]*){1,3}), (?i:contracting officer)$");

  private static final Pattern OFFICE = Pattern.compile("(?i)\\b(?:" + IssuedBy.WORDS + ")\\b");

  private NamedOfficer() {}

  /** The first officer that the page names. */
  static Optional<Finding> on(Sheet sheet) {
    return Phrases.onLine(sheet, INLINE)
        .filter(NamedOfficer::isPerson)
        .or(() -> below(sheet))
        .or(() -> posted(sheet));
  }

  private static Optional<Finding> posted(Sheet sheet) {
    return Phrases.onLine(sheet, POSTED).filter(NamedOfficer::isPerson);
  }

  /** The agency in the address over the officer whom it goes to. */
  static Optional<Finding> agency(Sheet sheet) {
    return posted(sheet)
        .flatMap(
            officer -> over(sheet, officer).stream().filter(NamedOfficer::isAgency).findFirst())
        .map(line -> new Finding(line.text(), line));
  }

  private static List<Segment> over(Sheet sheet, Finding officer) {
    List<Segment> above =
        sheet.lines().stream()
            .filter(line -> line.box().bottom() < officer.words().box().middleY())
            .toList();
    return above.subList(Math.max(0, above.size() - BLOCK), above.size());
  }

  private static boolean isAgency(Segment line) {
    return line.words().size() <= LONGEST
        && Character.isUpperCase(line.text().charAt(0))
        && AgencyNames.isAgency(line.text())
        && !IssuedBy.isOffice(line.text());
  }

  private static Optional<Finding> below(Sheet sheet) {
    List<Segment> lines = sheet.lines();
    return IntStream.range(1, lines.size())
        .boxed()
        .flatMap(
            at -> names(lines.get(at - 1), lines.subList(at, Math.min(lines.size(), at + BLOCK))))
        .findFirst();
  }

  /** Under a heading may stand a name or anything else; a line that says so names somebody. */
  private static Stream<Finding> names(Segment line, List<Segment> block) {
    if (SAID.matcher(line.text()).matches()) {
      return untitled(block.get(0))
          .map(name -> name.as(PLACE.matcher(name.value()).replaceFirst("")))
          .filter(NamedOfficer::isPerson)
          .stream();
    }
    return HEADING.matcher(line.text()).matches()
        ? Stream.concat(
            untitled(block.get(0)).filter(name -> PrivateNames.isPerson(name.value())).stream(),
            block.stream()
                .filter(next -> NAMED.matcher(next.text()).matches())
                .flatMap(next -> untitled(next).stream())
                .filter(NamedOfficer::isPerson))
        : Stream.empty();
  }

  private static Optional<Finding> untitled(Segment line) {
    String name = TITLE.matcher(line.text()).replaceFirst("");
    return Phrases.first(line.words(), Pattern.compile(Pattern.quote(name)));
  }

  private static boolean isPerson(Finding name) {
    return PrivateNames.mayBePerson(name.value()) && !OFFICE.matcher(name.value()).find();
  }
}
