package disclosure.source.format;

import disclosure.source.Fields;
import disclosure.source.FileLayout;
import disclosure.source.SourceSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A CSV record's values by column name; a column is cut and decoded when it is asked for. */
final class CsvFields extends Fields {
  /** The file is not UTF-8: the value was read as Windows-1252. */
  static final String NOT_UTF8 = "TEXT_NOT_UTF8";

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final char REPLACEMENT = '\uFFFD';

  private final CsvScanner scanner;
  private final List<String> columns;
  private final CsvQuotation quotation;
  private final ColumnPositions positions;
  private final boolean[] asked;
  private boolean cutShort;

  CsvFields(CsvScanner scanner, FileLayout layout, SourceSpec spec) {
    super(layout.dateOrder());
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
    byte[] bytes = scanner.bytes(position);
    if (isUtf8(bytes)) {
      return value;
    }
    flag(NOT_UTF8, name, value);
    return new String(bytes, WINDOWS).replace("\"\"", "\"");
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
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
