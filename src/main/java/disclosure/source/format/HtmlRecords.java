package disclosure.source.format;

import disclosure.source.FileLayout;
import disclosure.source.InputException;
import disclosure.source.InputFile;
import disclosure.source.RecordCursor;
import disclosure.source.RecordFormat;
import disclosure.source.Slice;
import disclosure.source.SourceSpec;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

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
    if (tables(file, spec).isEmpty()) {
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
    return new HtmlCursor(tables(slice.file(), spec), spec);
  }

  private static List<HtmlTable> tables(InputFile file, SourceSpec spec) throws IOException {
    List<HtmlTable> found = new ArrayList<>();
    try (InputStream in = Bytes.from(file, 0)) {
      String base = spec.url().startsWith("http") ? spec.url() : "";
      Document page = Jsoup.parse(in, null, base);
      for (Element table : page.select(spec.records() == null ? "table" : spec.records())) {
        HtmlTable read = HtmlTable.of(table, spec);
        if (read != null) {
          found.add(read);
        }
      }
    }
    return found;
  }
}
