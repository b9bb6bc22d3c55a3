package disclosure.document.form;

import disclosure.document.page.Word;
import disclosure.model.DocumentField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the running text of a contract states in a fixed phrase: its ceiling, its guarantee. */
final class Clauses implements FormReader {
  private static final String SUM =
      "(\\$\\s?[\\d,]+(?:\\.\\d+)?(?: (?:thousand|million|billion))?)";
  private static final Pattern CEILING =
      Pattern.compile("(?i)contract ceiling\\b[^.$]{0,120}" + SUM);
  private static final Pattern GUARANTEE =
      Pattern.compile("(?i)minimum (?:contract )?guarantee\\b[^.$]{0,60}" + SUM);

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    return java.util.stream.Stream.of(
            period(sheets),
            first(sheets, "contract_ceiling", CEILING),
            first(sheets, "minimum_guarantee", GUARANTEE))
        .flatMap(List::stream)
        .toList();
  }

  /** The period that the clause of a contract sets, where none of its forms has one. */
  private static List<DocumentField> period(List<Sheet> sheets) {
    boolean isOnForm =
        sheets.stream()
            .filter(sheet -> sheet.says("STANDARD FORM") || sheet.says("OPTIONAL FORM"))
            .anyMatch(sheet -> SaidOnForm.hasPeriod(sheet.page().words()));
    return isOnForm
        ? List.of()
        : sheets.stream()
            .map(
                sheet -> {
                  PageFields fields = new PageFields(sheet.page());
                  SaidOnForm.clause(fields, sheet.page().words());
                  return fields.all();
                })
            .filter(fields -> !fields.isEmpty())
            .findFirst()
            .orElse(List.of());
  }

  private static List<DocumentField> first(List<Sheet> sheets, String field, Pattern pattern) {
    for (Sheet sheet : sheets) {
      List<Word> words = sheet.page().words();
      Optional<Finding> found = Phrases.first(words, pattern);
      if (found.isPresent()) {
        return new PageFields(sheet.page())
            .add(field, found.get().as(spelled(found.get().value())))
            .all();
      }
    }
    return List.of();
  }

  /** {@code $20 billion} as {@code 20000000000}. */
  static String spelled(String printed) {
    String lower = printed.toLowerCase(Locale.ROOT);
    int zeros =
        lower.endsWith("billion")
            ? 9
            : lower.endsWith("million") ? 6 : lower.endsWith("thousand") ? 3 : 0;
    BigDecimal number = new BigDecimal(Printed.plain(printed.replaceAll("[A-Za-z ]", "")));
    return zeros == 0
        ? number.toPlainString()
        : number
            .scaleByPowerOfTen(zeros)
            .setScale(0, java.math.RoundingMode.UNNECESSARY)
            .toPlainString();
  }
}
