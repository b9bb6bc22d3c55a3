package disclosure.document.table;

import disclosure.document.page.Lines;
import disclosure.document.page.Page;
import disclosure.document.page.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables without lines around their cells: blocks of lines that white space parts into columns. */
final class OpenTables {
  /** Of so many heights a gap between lines ends a block. */
  private static final double WIDE_GAP = 2.6;

  private static final int FEWEST_LINES = 3;
  private final List<List<TextLine>> blocks = new ArrayList<>();
  private List<TextLine> block = new ArrayList<>();
  private List<TextLine> waiting = new ArrayList<>();

  private OpenTables() {}

  static List<Table> in(Page page, List<Word> words) {
    OpenTables tables = new OpenTables();
    Lines.of(words).forEach(line -> tables.take(TextLine.of(line)));
    tables.end();
    return tables.blocks.stream()
        .map(lines -> OpenTable.read(page, lines))
        .flatMap(Optional::stream)
        .toList();
  }

  private void take(TextLine line) {
    if (!block.isEmpty() && isFar(line)) {
      end();
    }
    if (line.isParted() && !line.isProse()) {
      block.addAll(waiting);
      waiting.clear();
      block.add(line);
    } else if (!block.isEmpty()) {
      waiting.add(line);
      if (waiting.size() > 2 || line.parts().get(0).words().size() > 12) {
        end();
      }
    }
  }

  private boolean isFar(TextLine line) {
    List<TextLine> all = waiting.isEmpty() ? block : waiting;
    TextLine last = all.get(all.size() - 1);
    double height = Math.max(line.box().height(), last.box().height());
    return line.box().top() - last.box().bottom() > WIDE_GAP * height;
  }

  private void end() {
    if (block.size() >= FEWEST_LINES) {
      blocks.add(block);
    }
    block = new ArrayList<>();
    waiting = new ArrayList<>();
  }
}
