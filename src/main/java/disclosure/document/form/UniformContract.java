package disclosure.document.form;

import disclosure.model.DocumentField;
import disclosure.model.FieldMark;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A contract in the uniform contract format (FAR 15.204-1, Table 15-1) without the form in front of
 * it, as agencies publish conformed copies: its number stands in the running head, the contractor
 * and the contracting officer in the articles. One with Sections L and M asks for offers: it has no
 * contractor. Where the form is there, the form states all this.
 */
final class UniformContract implements FormReader {
  private static final String SECTION = "(?im)^\\s*(?:PART I+ ?\\W ?)?SECTION ";
  private static final List<Pattern> SCHEDULE =
      Stream.of(
              "B\\W{1,4}(?:SUPPLIES|SERVICES)",
              "C\\W{1,4}(?:DESCRIPTION|STATEMENT|WORK|PERFORMANCE)",
              "F\\W{1,4}(?:DELIVER|PERFORMANCE|PERIOD)",
              "G\\W{1,4}CONTRACT ADMIN")
          .map(title -> Pattern.compile(SECTION + title))
          .toList();
  private static final Pattern OFFERS =
      Pattern.compile(SECTION + "(?:L\\W{1,4}INSTRUCTION|M\\W{1,4}EVALUATION)");
  private static final int LEAST = 2;

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    return isContract(sheets)
        ? Stream.of(
                RunningHead.number(sheets),
                solicitation(sheets),
                PageFields.first(sheets, UniformContract::contractor),
                PageFields.first(sheets, UniformContract::officer))
            .flatMap(List::stream)
            .toList()
        : List.of();
  }

  private static boolean isContract(List<Sheet> sheets) {
    return SCHEDULE.stream().filter(title -> isOn(sheets, title)).count() >= LEAST
        && !isOn(sheets, OFFERS)
        && sheets.stream().noneMatch(UniformContract::isForm);
  }

  private static boolean isOn(List<Sheet> sheets, Pattern title) {
    return sheets.stream().anyMatch(sheet -> sheet.matches(title));
  }

  /** What every form has that GSA or the Department of Defense prescribes. */
  private static boolean isForm(Sheet sheet) {
    return sheet.says("PRESCRIBED BY GSA") || sheet.says("DD FORM 1155");
  }

  /** The number of the only solicitation that the contract names. */
  private static List<DocumentField> solicitation(List<Sheet> sheets) {
    List<DocumentField> named =
        sheets.stream()
            .flatMap(
                sheet ->
                    Phrases.all(sheet.page().words(), SolicitationNumber.FEDERAL).stream()
                        .map(number -> stated(sheet, number)))
            .toList();
    return named.stream().map(DocumentField::value).distinct().count() == 1
        ? named.subList(0, 1)
        : List.of();
  }

  private static DocumentField stated(Sheet sheet, Finding number) {
    return new PageFields(sheet.page()).add("solicitation_number", number).all().get(0);
  }

  private static List<DocumentField> contractor(Sheet sheet) {
    PageFields fields = new PageFields(sheet.page());
    new NamedContractor(sheet).state(fields);
    return fields.all();
  }

  private static List<DocumentField> officer(Sheet sheet) {
    return new PageFields(sheet.page())
        .add("contracting_officer", NamedOfficer.on(sheet), FieldMark.PERSON)
        .add("agency", NamedOfficer.agency(sheet))
        .all();
  }
}
