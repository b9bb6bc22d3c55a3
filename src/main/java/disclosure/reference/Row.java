package disclosure.reference;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One line of a curated file; what is wrong with it goes to {@link Problems}. */
final class Row {
  private final String file;
  private final long line;
  private final List<String> columns;
  private final List<String> values;
  private final Problems problems;

  Row(String file, long line, List<String> columns, List<String> values, Problems problems) {
    this.file = file;
    this.line = line;
    this.columns = columns;
    this.values = values;
    this.problems = problems;
  }

  List<String> values() {
    return values;
  }

  void problem(String message) {
    problems.add(file, line, message);
  }

  @Nullable String optional(String column) {
    String value = values.get(columns.indexOf(column));
    return value.isEmpty() ? null : value;
  }

  String required(String column) {
    String value = optional(column);
    if (value == null) {
      problem(column + " is empty; state it");
      return "";
    }
    return value;
  }

  String matching(String column, Pattern shape, String meaning) {
    String value = required(column);
    if (!value.isEmpty() && !shape.matcher(value).matches()) {
      problem(column + " '" + value + "' is not " + meaning);
    }
    return value;
  }

  String link(String column) {
    String value = required(column);
    if (!value.isEmpty() && !isLink(value)) {
      problem(column + " '" + value + "' is not a link; give the https address of a public page");
    }
    return value;
  }

  private static boolean isLink(String value) {
    try {
      URI link = URI.create(value.replace("{", "").replace("}", ""));
      String scheme = link.getScheme();
      return ("https".equals(scheme) || "http".equals(scheme)) && link.getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  Interval interval() {
    LocalDate from = date("from_date");
    LocalDate to = date("to_date");
    if (from != null && to != null && to.isBefore(from)) {
      problem("to_date " + to + " lies before from_date " + from + "; mend one of them");
      return Interval.ALWAYS;
    }
    return new Interval(from, to);
  }

  @Nullable LocalDate date(String column) {
    String value = optional(column);
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      problem(column + " '" + value + "' is not a date; write it as 2024-03-18");
      return null;
    }
  }

  <E extends Enum<E>> E oneOf(String column, Class<E> type, Function<String, String> spelling) {
    String value = required(column);
    E[] constants = type.getEnumConstants();
    for (E constant : constants) {
      if (spelling.apply(constant.name()).equals(value)) {
        return constant;
      }
    }
    problem(column + " '" + value + "' is none of " + spelled(constants, spelling));
    return constants[0];
  }

  private static <E extends Enum<E>> String spelled(E[] values, Function<String, String> spelling) {
    return String.join(", ", List.of(values).stream().map(e -> spelling.apply(e.name())).toList());
  }

  @Nullable LocalDate requiredDate(String column) {
    return required(column).isEmpty() ? null : date(column);
  }
}
