package disclosure.source.format;

import disclosure.source.Fields;
import disclosure.source.FileLayout;
import disclosure.source.SourceSpec;
import disclosure.text.Parsed;
import disclosure.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A CSV record's values by column name; a column is cut and decoded when it is asked for. */
final class CsvFields extends Fields {
  private static final char REPLACEMENT = '\uFFFD';

  private final CsvScanner scanner;
  private final List<String> columns;
  private final CsvQuotation quotation;
  private final ColumnPositions positions;
  private final boolean[] asked;
  private boolean cutShort;

  CsvFields(CsvScanner scanner, FileLayout layout, SourceSpec spec) {
    super(spec, layout.dateOrder());
    this.scanner = scanner;
    this.columns = layout.columns();
    this.quotation = new CsvQuotation(columns, spec);
    this.asked = new boolean[columns.size()];
    this.positions = new ColumnPositions(columns);
  }

  void begin() {
    startRecord();
    cutShort = false;
  }

  boolean cutShort() {
    return cutShort;
  }

  @Override
  public boolean has(String name) {
    return positions.of(name) >= 0;
  }

  @Override
  protected @Nullable String raw(String name) {
    int position = positions.of(name);
    if (position < 0) {
      return null;
    }
    asked[position] = true;
    try {
      return value(name, position);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable String value(String name, int position) throws IOException {
    if (!scanner.reach(position)) {
      cutShort = true;
      return null;
    }
    if (scanner.isEmpty(position)) {
      return null;
    }
    String value = scanner.value(position);
    return value.indexOf(REPLACEMENT) < 0 ? value : decoded(name, position, value);
  }

  private String decoded(String name, int position, String value) {
    Parsed<String> decoded = Texts.decode(scanner.bytes(position));
    String flag = decoded.flag();
    if (flag == null) {
      return value;
    }
    flag(flag, name, value);
    return String.valueOf(decoded.value()).replace("\"\"", "\"");
  }

  @Override
  public String payload() {
    try {
      return quotation.of(scanner);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Columns that no parser ever asked for. */
  SortedSet<String> unread() {
    SortedSet<String> names = new TreeSet<>();
    for (int at = 0; at < asked.length; at++) {
      if (!asked[at]) {
        names.add(columns.get(at));
      }
    }
    return names;
  }
}
