package disclosure.source;

import disclosure.model.CodeName;
import disclosure.model.Flag;
import disclosure.model.RecordException;
import disclosure.text.Amounts;
import disclosure.text.Codes;
import disclosure.text.Contacts;
import disclosure.text.DateOrder;
import disclosure.text.Dates;
import disclosure.text.DecimalMark;
import disclosure.text.Parsed;
import disclosure.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record's values by name. Every name that is asked for counts as understood; what nobody asked
 * for is reported at the end of the run as an unknown column.
 *
 * <p>A blank value and a column the file does not have are both {@code null}: not stated. Repairs
 * are remembered as {@link #flags()}. Names are the source's own, after the {@code renamed} table
 * of its YAML. Not shared between threads; the view is valid until the next record is read.
 */
public abstract class Fields {
  private final DateOrder dateOrder;
  private final DecimalMark decimalMark;
  private List<Flag> flags = new ArrayList<>(0);

  /**
   * @param found the order of the file's dates, as far as the file tells it; what the source
   *     declares counts before it
   */
  protected Fields(SourceSpec spec, DateOrder found) {
    this.dateOrder = spec.dateOrder(found);
    this.decimalMark = spec.decimalMark();
  }

  /** The value as it stands in the source, or null where the record has no such field. */
  protected abstract @Nullable String raw(String name);

  /** The record for a reject, without what its source ignores on purpose. */
  public abstract String payload();

  /** Whether the file has the column at all. */
  public abstract boolean has(String name);

  /** Forgets the flags of the record before. */
  protected final void startRecord() {
    if (!flags.isEmpty()) {
      flags = new ArrayList<>(0);
    }
  }

  /** Doubts met so far in this record. */
  public final List<Flag> flags() {
    return flags;
  }

  /** Adds a doubt that only the parser can see. */
  public final void flag(String code, String field, String detail) {
    Flag flag = new Flag(code, field, detail);
    if (!flags.contains(flag)) {
      flags.add(flag);
    }
  }

  /** The value without surrounding white space, or null where nothing is stated. */
  public final @Nullable String text(String name) {
    String value = bare(name);
    if (value != null && Texts.isNothing(value)) {
      flag(Texts.NAN, name, value);
      return null;
    }
    return value;
  }

  private @Nullable String bare(String name) {
    String value = raw(name);
    if (value == null || value.isEmpty()) {
      return null;
    }
    String bare = value.strip();
    return bare.isEmpty() ? null : bare;
  }

  /** A value without which the record cannot be understood. */
  public final String required(String name) throws RecordException {
    String value = text(name);
    if (value == null) {
      throw new RecordException(
          "FIELD_MISSING", name + " is blank; without it the record cannot be placed");
    }
    return value;
  }

  /** Free text, double encoding undone. */
  public final @Nullable String words(String name) {
    String value = text(name);
    return value == null ? null : noted(Texts.parse(value), name, value);
  }

  /** Free text in which agencies write down whom to call; no address of a person is left in it. */
  public final @Nullable String description(String name) {
    String value = text(name);
    if (value == null) {
      return null;
    }
    Parsed<String> undone = Texts.parse(value);
    Parsed<String> left = Contacts.parse(String.valueOf(undone.value()));
    if (undone.flag() != null) {
      noted(undone, name, Contacts.leaveOut(value));
    }
    return left.flag() == null ? left.value() : noted(left, name, Contacts.leaveOut(value));
  }

  /** U.S. dollars, to the cent. */
  public final @Nullable BigDecimal amount(String name) throws RecordException {
    return read(name, value -> Amounts.parse(value, decimalMark));
  }

  /**
   * U.S. dollars without which the record still stands: unreadable ones are flagged, not stated.
   */
  public final @Nullable BigDecimal amountIfReadable(String name) {
    return readOrFlag(name, value -> Amounts.parse(value, decimalMark));
  }

  public final @Nullable LocalDate date(String name) throws RecordException {
    return read(name, value -> Dates.parse(value, dateOrder));
  }

  /** A date without which the record still stands: an unreadable one is flagged, not stated. */
  public final @Nullable LocalDate dateIfReadable(String name) {
    return readOrFlag(name, value -> Dates.parse(value, dateOrder));
  }

  /** The day of a point in time, whatever time and offset stand behind it. */
  public final @Nullable LocalDate day(String name) throws RecordException {
    return read(name, value -> Dates.parseDay(value, dateOrder));
  }

  /** A day without which the record still stands: an unreadable one is flagged, not stated. */
  public final @Nullable LocalDate dayIfReadable(String name) {
    return readOrFlag(name, value -> Dates.parseDay(value, dateOrder));
  }

  public final @Nullable LocalDateTime time(String name) throws RecordException {
    return read(name, value -> Dates.parseTime(value, dateOrder));
  }

  /** A time without which the record still stands: an unreadable one is flagged, not stated. */
  public final @Nullable LocalDateTime timeIfReadable(String name) {
    return readOrFlag(name, value -> Dates.parseTime(value, dateOrder));
  }

  /** A code of digits that is {@code width} wide; zeros a spreadsheet took are put back. */
  public final @Nullable String code(String name, int width) {
    String value = bare(name);
    return value == null ? null : noted(Codes.parse(value, width), name, value);
  }

  /** A code and the name printed beside it. */
  public final CodeName codeName(String codeField, String nameField) {
    return pair(code(codeField, 0), words(nameField));
  }

  /** A code of fixed width and the name printed beside it. */
  public final CodeName codeName(String codeField, int width, String nameField) {
    return pair(code(codeField, width), words(nameField));
  }

  private static CodeName pair(@Nullable String code, @Nullable String name) {
    return code == null && name == null ? CodeName.ABSENT : new CodeName(code, name);
  }

  private <T> @Nullable T noted(Parsed<T> parsed, String name, String value) {
    String flag = parsed.flag();
    if (flag != null) {
      flag(flag, name, value);
    }
    return parsed.value();
  }

  private <T> @Nullable T read(String name, Reading<T> reading) throws RecordException {
    String value = bare(name);
    try {
      return value == null ? null : noted(reading.of(value), name, value);
    } catch (RecordException e) {
      throw new RecordException(e.code(), name + ": " + e.getMessage());
    }
  }

  private <T> @Nullable T readOrFlag(String name, Reading<T> reading) {
    String value = bare(name);
    try {
      return value == null ? null : noted(reading.of(value), name, value);
    } catch (RecordException e) {
      flag(e.code(), name, value == null ? "" : value);
      return null;
    }
  }

  /** How a value is read from its text. */
  private interface Reading<T> {
    Parsed<T> of(String value) throws RecordException;
  }
}
