package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.model.DocumentField;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The body that paid or awarded what a register lists: on its first lines, alone or before a dash.
 */
final class RegisterOwner {
  private static final int FIRST = 3;
  private static final Pattern NAME =
      Pattern.compile("^((?:(?:\\w[\\w&.,'’-]*|&) ){0,7}\\w[\\w&.,'’-]*?)(?: +[-–—|] .*)?$");
  private static final Pattern BODY =
      Pattern.compile(
          "(?i).*\\b(?:city|town|village|county|port|district|authority|department|agency|state|university|commission|borough|township|board|office|parish|court|college)\\b.*");

  private static final Pattern PAPER =
      Pattern.compile(
          "(?i)\\b(?:report|memo|memorandum|agenda|minutes|council|from|to|date|subject)\\b");

  private static final int HEADING = 10;

  /** The day on which a council or a board meets to award. */
  private static final Pattern MEETING =
      Pattern.compile(
          "(?i)\\b(?:(?:meeting|agenda|hearing|council|board)(?: date| of)?|^date):? (?:of"
              + " )?(?:(?:mon|tues|wednes|thurs|fri)day,? )?("
              + Printed.DATE.pattern()
              + ")");

  private RegisterOwner() {}

  /** The field {@code agency} of a register's first page; empty where none is named above it. */
  static List<DocumentField> on(Sheet sheet, Pattern title) {
    return new PageFields(sheet.page()).add("agency", named(sheet, title)).all();
  }

  /** The field {@code date} of a list that goes before a meeting; empty where none is named. */
  static List<DocumentField> meeting(Sheet sheet) {
    return new PageFields(sheet.page())
        .add(
            "date",
            sheet.lines().stream()
                .limit(HEADING)
                .flatMap(line -> Lines.segments(line).stream())
                .flatMap(piece -> Phrases.first(piece.words(), MEETING).stream())
                .findFirst()
                .flatMap(found -> Printed.iso(found.value()).map(found::as)))
        .all();
  }

  private static Optional<Finding> named(Sheet sheet, Pattern title) {
    return sheet.lines().stream()
        .limit(FIRST)
        .flatMap(line -> Lines.segments(line).stream())
        .flatMap(piece -> Phrases.first(piece.words(), NAME).stream())
        .filter(found -> BODY.matcher(found.value()).matches())
        .filter(found -> !title.matcher(found.value()).find())
        .filter(found -> !PAPER.matcher(found.value()).find())
        .findFirst()
        .or(() -> OrderBuyer.alone(sheet));
  }
}
