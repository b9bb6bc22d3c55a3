package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who issues a justification: the agency and the office over its title, or else those of the
 * sentence in which the agency proposes to contract. A department is the agency only where none of
 * its agencies is named; a name that does not say that it is an agency's states none.
 */
final class JustificationOffice {
  private static final int HEAD = 2;

  private static final String DIVISION =
      "[A-Z][\\w&’'-]* (?:(?:of|and|for|the|[A-Z&][\\w&’'-]*) ){0,6}"
          + "(?:Division|Branch|Directorate|Center|Office|Section)";

  /** Behind the name of the agency in the sentence in which it proposes to contract. */
  private static final Pattern OFFICE =
      Pattern.compile(
          ", ("
              + DIVISION
              + "|Office of [A-Z][\\w&’'-]*(?: (?:of|and|for|[A-Z&][\\w&’'-]*)){0,6})"
              + "(?=,[^.;]{0,160}?(?:\\b[A-Z]\\.[^.;]{0,100}?)?\\b(?i:propos|request|intend))");

  /** The agency in that sentence, or behind the word for it: up to its short name or its office. */
  private static final Pattern AGENCY =
      Pattern.compile(
          "(?:^|[.:] )(?:The )?(?:(?:U\\.S\\. )?Department of (?:the )?[A-Z]\\w+(?: (?:and )?[A-Z]\\w+){0,2}"
              + "(?: \\([A-Z]{2,5}\\))?, (?!Washington))?"
              + "((?:U\\.S\\. )?[A-Z][\\w&’'-]*(?:,? (?:[A-Z][\\w&’'-]*|and|of|the|for|&)){1,11}?)"
              + "(?= \\([A-Z&]{2,8}\\)[, ]|, (?:"
              + DIVISION
              + "|Office of [A-Z])|,? (?:proposes|requests|intends)\\b)");

  private final Sheet sheet;
  private final Finding title;

  JustificationOffice(Sheet sheet, Finding title) {
    this.sheet = sheet;
    this.title = title;
  }

  /** States the agency and the office as far as they are named. */
  void state(PageFields fields) {
    List<Segment> head = head();
    Optional<Segment> agency = agency(head);
    fields.add("agency", agency.map(JustificationOffice::finding).or(this::proposing));
    fields.add(
        "issuing_office",
        agency
            .flatMap(own -> under(own, head))
            .map(JustificationOffice::finding)
            .or(() -> Phrases.first(words(), OFFICE)));
  }

  /** The first lines over the title. */
  private List<Segment> head() {
    return sheet.lines().stream()
        .filter(line -> line.box().bottom() < title.words().box().top() + 1)
        .map(line -> Lines.segments(line).get(0))
        .limit(HEAD)
        .toList();
  }

  private static Optional<Segment> agency(List<Segment> head) {
    List<Segment> named = head.stream().filter(line -> AgencyNames.isAgency(line.text())).toList();
    return named.stream()
        .filter(line -> !AgencyNames.isDepartment(line.text()))
        .findFirst()
        .or(() -> named.stream().findFirst());
  }

  private static Optional<Segment> under(Segment agency, List<Segment> head) {
    return head.stream().filter(line -> line.box().top() > agency.box().bottom() - 1).findFirst();
  }

  private Optional<Finding> proposing() {
    double top = title.words().box().bottom();
    List<Word> prose = words().stream().filter(word -> word.box().middleY() > top).toList();
    return Phrases.all(prose, AGENCY).stream()
        .filter(name -> AgencyNames.isAgency(name.value()))
        .findFirst();
  }

  private List<Word> words() {
    return sheet.lines().stream().flatMap(line -> line.words().stream()).toList();
  }

  private static Finding finding(Segment line) {
    return new Finding(line.text(), line);
  }
}
