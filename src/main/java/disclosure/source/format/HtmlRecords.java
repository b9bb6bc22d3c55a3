package disclosure.source.format;

import disclosure.source.FileLayout;
import disclosure.source.InputException;
import disclosure.source.InputFile;
import disclosure.source.RecordCursor;
import disclosure.source.RecordFormat;
import disclosure.source.Slice;
import disclosure.source.SourceSpec;
import disclosure.source.WebPage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Tables of web pages: one record a row, its fields named by the header cells. A table counts when
 * its header has every column the YAML requires, whatever stands around it; {@code records} may
 * name a CSS selector that narrows the search. A link of a cell is the field {@code <column>@href},
 * the value of a button in it {@code <column>@value}.
 *
 * <p>A page without such a table is refused: its layout has changed, or it is an error page.
 */
public final class HtmlRecords implements RecordFormat {

  @Override
  public FileLayout inspect(InputFile file, SourceSpec spec) throws IOException {
    if (tables(page(file, spec), spec).isEmpty()) {
      throw new InputException(
          file.shownAs()
              + " is not "
              + spec.id()
              + ": no table of it has the columns "
              + String.join(", ", new TreeSet<>(spec.required()))
              + "; its layout has changed, or it is an error page saved in its place");
    }
    return FileLayout.SELF_DESCRIBED;
  }

  @Override
  public boolean splits(InputFile file) {
    return false;
  }

  @Override
  public RecordCursor open(Slice slice, SourceSpec spec) throws IOException {
    WebPage page = page(slice.file(), spec);
    return new HtmlCursor(tables(page, spec), spec, page.flag());
  }

  private static WebPage page(InputFile file, SourceSpec spec) throws IOException {
    try (InputStream in = Bytes.from(file, 0)) {
      return WebPage.read(in.readAllBytes(), spec.url().startsWith("http") ? spec.url() : "");
    }
  }

  private static List<HtmlTable> tables(WebPage page, SourceSpec spec) {
    String selector = spec.records() == null ? "table" : spec.records();
    return page.content().select(selector).stream()
        .map(table -> HtmlTable.of(table, spec))
        .flatMap(Stream::ofNullable)
        .toList();
  }
}
