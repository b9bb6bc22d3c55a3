package disclosure.document.form;

import disclosure.model.DocumentField;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the running text of a contract states in fixed phrases: its period, the limits of orders. An
 * amendment recites what it replaces, so that its text states nothing here.
 */
final class Clauses implements FormReader {
  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    return sheets.stream().anyMatch(ContractAmendment::isTitled)
        ? List.of()
        : Stream.concat(period(sheets).stream(), OrderLimits.of(sheets).stream()).toList();
  }

  /** The period that the clause of a contract sets, where none of its forms has one. */
  private static List<DocumentField> period(List<Sheet> sheets) {
    boolean isOnForm =
        sheets.stream()
            .filter(sheet -> sheet.says("STANDARD FORM") || sheet.says("OPTIONAL FORM"))
            .anyMatch(sheet -> SaidOnForm.hasPeriod(sheet.page().words()));
    return isOnForm
        ? List.of()
        : PageFields.first(
            sheets,
            sheet -> {
              PageFields fields = new PageFields(sheet.page());
              SaidOnForm.clause(fields, sheet.page().words());
              return fields.all();
            });
  }
}
