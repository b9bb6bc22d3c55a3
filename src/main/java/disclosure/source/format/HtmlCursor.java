package disclosure.source.format;

import disclosure.model.RecordException;
import disclosure.source.SourceSpec;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Walks the rows of a page's tables; rows without a single text are none. */
final class HtmlCursor extends WholeFileCursor {
  private final Deque<HtmlTable> tables;
  private final Deque<List<Element>> rows = new ArrayDeque<>();
  private List<String> header = List.of();

  HtmlCursor(List<HtmlTable> tables, SourceSpec spec, @Nullable String letters) {
    super(spec, HtmlTable.dateOrder(tables), letters);
    this.tables = new ArrayDeque<>(tables);
  }

  @Override
  boolean read(NamedFields fields) throws RecordException {
    while (true) {
      if (rows.isEmpty() && tables.isEmpty()) {
        return false;
      }
      if (rows.isEmpty()) {
        HtmlTable table = tables.remove();
        header = table.header();
        rows.addAll(table.rows());
      } else if (enter(fields, rows.remove())) {
        return true;
      }
    }
  }

  private boolean enter(NamedFields fields, List<Element> row) throws RecordException {
    if (row.stream().allMatch(cell -> HtmlTable.text(cell).isEmpty())) {
      return false;
    }
    for (int at = 0; at < Math.min(row.size(), header.size()); at++) {
      Element link = row.get(at).selectFirst("a[href]");
      fields.put(header.get(at), HtmlTable.text(row.get(at)));
      Element input = row.get(at).selectFirst("input[value]");
      if (input != null) {
        fields.put(header.get(at) + "@value", input.val());
      }
      if (link != null && !link.absUrl("href").isEmpty()) {
        fields.put(header.get(at) + "@href", link.absUrl("href"));
      }
    }
    if (row.size() != header.size()) {
      throw new RecordException(
          "HTML_ROW_WIDTH",
          "the row has " + row.size() + " cells, its header " + header.size() + " columns");
    }
    return true;
  }

  @Override
  public void close() {}
}
