package disclosure.store;

import disclosure.model.CodeName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** One row being written, column by column, in the order of its table. */
final class ShardRow {
  private final ShardFile file;
  private final ShardFiles files;

  ShardRow(ShardFile file, ShardFiles files) {
    this.file = file;
    this.files = files;
  }

  ShardRow text(@Nullable String value) {
    file.field(value);
    return this;
  }

  ShardRow texts(@Nullable String... values) {
    for (String value : values) {
      text(value);
    }
    return this;
  }

  ShardRow number(long value) {
    file.number(value);
    return this;
  }

  /** The number of a row elsewhere; null where there is none. */
  ShardRow ref(@Nullable Long value) {
    return value == null ? text(null) : number(value);
  }

  ShardRow money(@Nullable BigDecimal value) {
    file.money(value);
    return this;
  }

  ShardRow date(@Nullable LocalDate value) {
    file.date(value);
    return this;
  }

  ShardRow time(@Nullable LocalDateTime value) {
    file.time(value);
    return this;
  }

  ShardRow bool(boolean value) {
    return text(value ? "true" : "false");
  }

  /** The code; its name goes into a table of its own. */
  ShardRow code(String kind, CodeName codeName) {
    String code = codeName.code();
    String name = codeName.name();
    if (code != null && name != null) {
      files.name(kind, code, name);
    }
    return text(code);
  }

  /** The code, then the name where there is no code. */
  ShardRow codeOrName(String kind, CodeName codeName) {
    return code(kind, codeName).text(codeName.code() == null ? codeName.name() : null);
  }

  void end() {
    file.endRow();
  }
}
