package disclosure.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import disclosure.reference.Decision.SubjectKind;
import disclosure.reference.Decision.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exported review queue that a person has filled in. Rows without a verdict are not decided yet.
 *
 * <p>A verdict is {@code linked} or {@code rejected} and needs {@code why}; who and when may stand
 * in the row or be given for the whole sheet; {@code from_date} and {@code to_date} may bound the
 * days it is about.
 */
public final class ReviewSheet {
  private static final List<String> NEEDED =
      List.of("verdict", "why", "subject_kind", "subject", "vendor_name", "company_id");

  private final Path file;
  private final @Nullable String decidedBy;
  private final LocalDate decidedOn;
  private final Problems problems = new Problems();

  /**
   * @param decidedBy who decides where a row does not say; null where every row must
   * @param decidedOn when, where a row does not say
   */
  public ReviewSheet(Path file, @Nullable String decidedBy, LocalDate decidedOn) {
    this.file = file;
    this.decidedBy = decidedBy;
    this.decidedOn = decidedOn;
  }

  /**
   * The decisions of the sheet, in its order.
   *
   * @throws ReferenceException naming every row that must be mended
   */
  public List<Decision> decisions() throws IOException {
    List<Decision> decisions = new ArrayList<>();
    String fault = SheetCheck.fault(file);
    if (fault != null) {
      throw new ReferenceException(List.of(file + fault));
    }
    try (CsvReader<NamedCsvRecord> records =
        CsvReader.builder()
            .detectBomHeader(true)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
      for (NamedCsvRecord record : records) {
        if (!record.getHeader().containsAll(NEEDED)) {
          problem(
              1,
              "the columns " + String.join(", ", NEEDED) + " are needed; export the queue again");
          break;
        }
        if (optional(record, "verdict") != null) {
          add(record, decisions);
        }
      }
    }
    problems.throwIfAny();
    return decisions;
  }

  private void add(NamedCsvRecord record, List<Decision> decisions) {
    Verdict verdict = oneOf(record, "verdict", Verdict.class);
    SubjectKind kind = oneOf(record, "subject_kind", SubjectKind.class);
    String by = optional(record, "decided_by");
    String who = by == null ? decidedBy : by;
    if (who == null) {
      problem(record.getStartingLineNumber(), "decided_by is empty; say who decides");
    }
    if (verdict == null || kind == null || who == null) {
      return;
    }
    decisions.add(
        new Decision(
            kind,
            required(record, "subject"),
            optional(record, "vendor_name"),
            required(record, "company_id"),
            verdict,
            covered(record),
            who,
            decidedOn(record),
            required(record, "why"),
            optional(record, "source_url")));
  }

  private LocalDate decidedOn(NamedCsvRecord record) {
    LocalDate day = Objects.requireNonNullElse(date(record, "decided_on"), decidedOn);
    if (day.isAfter(decidedOn)) {
      problem(
          record.getStartingLineNumber(),
          "decided_on " + day + " lies in the future; write the day of the decision");
    }
    return day;
  }

  /** The days the verdict is about: all of them where the row bounds none. */
  private Interval covered(NamedCsvRecord record) {
    LocalDate from = date(record, "from_date");
    LocalDate to = date(record, "to_date");
    if (from != null && to != null && to.isBefore(from)) {
      problem(record.getStartingLineNumber(), "to_date " + to + " lies before from_date " + from);
      return Interval.ALWAYS;
    }
    return new Interval(from, to);
  }

  private @Nullable LocalDate date(NamedCsvRecord record, String column) {
    String value = optional(record, column);
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      problem(
          record.getStartingLineNumber(),
          column + " '" + value + "' is not a date; write it as 2024-03-18");
      return null;
    }
  }

  private <E extends Enum<E>> @Nullable E oneOf(
      NamedCsvRecord record, String column, Class<E> type) {
    String value = required(record, column);
    try {
      return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      String names = List.of(type.getEnumConstants()).toString().toLowerCase(Locale.ROOT);
      problem(record.getStartingLineNumber(), column + " '" + value + "' is none of " + names);
      return null;
    }
  }

  private String required(NamedCsvRecord record, String column) {
    String value = optional(record, column);
    if (value == null) {
      problem(record.getStartingLineNumber(), column + " is empty; state it");
      return "";
    }
    return value;
  }

  /** The apostrophe that keeps a spreadsheet from running a text as a formula is not part of it. */
  private static @Nullable String optional(NamedCsvRecord record, String column) {
    String value = record.findField(column).orElse("").strip();
    boolean guarded =
        value.length() > 1 && value.charAt(0) == '\'' && "=+-@".indexOf(value.charAt(1)) >= 0;
    String bare = guarded ? value.substring(1) : value;
    return bare.isEmpty() ? null : bare;
  }

  private void problem(long row, String message) {
    problems.add(String.valueOf(file.getFileName()), row, message);
  }
}
