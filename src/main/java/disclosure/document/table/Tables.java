package disclosure.document.table;

import disclosure.document.page.Page;
import disclosure.document.page.Word;
import disclosure.model.PageBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the tables of a page and reads them. */
public final class Tables {
  private Tables() {}

  /** The tables of the page, from top to bottom; none where nothing stands in columns. */
  public static List<Table> on(Page page) {
    List<Table> tables = new ArrayList<>();
    List<Word> open = new ArrayList<>(page.words());
    for (RuledGrid grid : RuledGrid.of(page)) {
      List<Word> inside = open.stream().filter(word -> grid.box().holds(word.box())).toList();
      RuledTable.read(page, grid, inside)
          .ifPresent(
              table -> {
                tables.add(table);
                open.removeAll(inside);
              });
    }
    tables.addAll(OpenTables.in(page, open));
    tables.sort(Comparator.comparingDouble(table -> table.box().top()));
    return List.copyOf(tables);
  }

  /** The smallest rectangle around the words. */
  static PageBox around(List<Word> words) {
    return words.stream().map(Word::box).reduce(PageBox::join).orElseThrow();
  }
}
