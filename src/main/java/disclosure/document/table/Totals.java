package disclosure.document.table;

import disclosure.document.table.TableReading.TotalCheck;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the columns of a table and compares with the totals it prints. A total may be of the rows
 * since the total before, of all rows, or of all totals before: each is tried, and a column adds up
 * where one of them is it.
 */
final class Totals {
  private static final Pattern FIGURE =
      Pattern.compile(
          "\\(?-?\\$?\\s?-?\\d{1,3}(?:,\\d{3})*(?:\\.\\d{1,2})?\\)?|\\(?-?\\$?\\s?-?\\d+(?:\\.\\d{1,2})?\\)?");

  private Totals() {}

  /** What the totals say, or null where no row is one or no column can be added. */
  static @Nullable TotalCheck check(List<List<String>> rows) {
    boolean any = false;
    for (int at = 0; at < rows.size(); at++) {
      if (!isTotal(rows.get(at))) {
        continue;
      }
      for (int column = 1; column < rows.get(at).size(); column++) {
        Optional<BigDecimal> stated = figure(rows.get(at).get(column));
        if (stated.isEmpty() || !isFilled(rows.subList(0, at), column)) {
          continue;
        }
        any = true;
        if (!isSum(stated.get(), rows.subList(0, at), column)) {
          return TotalCheck.DIFFERS;
        }
      }
    }
    return any ? TotalCheck.ADDS_UP : null;
  }

  private static boolean isTotal(List<String> row) {
    return row.stream()
        .limit(2)
        .anyMatch(
            cell -> cell.toUpperCase(Locale.ROOT).matches("(?:GRAND |SUB-?\\s?)?TOTALS?\\b.*"));
  }

  /** A column of which every row above can be added. */
  private static boolean isFilled(List<List<String>> above, int column) {
    long figures = above.stream().filter(row -> figure(row.get(column)).isPresent()).count();
    long others =
        above.stream()
            .skip(1)
            .filter(row -> !row.get(column).isBlank() && figure(row.get(column)).isEmpty())
            .count();
    return figures > 1 && others == 0;
  }

  private static boolean isSum(BigDecimal stated, List<List<String>> above, int column) {
    BigDecimal since = BigDecimal.ZERO;
    BigDecimal all = BigDecimal.ZERO;
    BigDecimal totals = BigDecimal.ZERO;
    for (List<String> row : above) {
      BigDecimal figure = figure(row.get(column)).orElse(BigDecimal.ZERO);
      if (isTotal(row)) {
        totals = totals.add(figure);
        since = BigDecimal.ZERO;
      } else {
        since = since.add(figure);
        all = all.add(figure);
      }
    }
    return List.of(since, all, totals).stream().anyMatch(sum -> sum.compareTo(stated) == 0);
  }

  private static Optional<BigDecimal> figure(String printed) {
    String text = printed.strip();
    if (!FIGURE.matcher(text).matches()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(text.replaceAll("[^0-9.]", ""));
    return Optional.of(text.contains("-") || text.startsWith("(") ? number.negate() : number);
  }
}
