package disclosure.document.table;

import disclosure.model.PageBox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The structure files of the ICDAR 2013 set: {@code us-001-str.xml} beside {@code us-001.pdf}. */
final class TableTruth {
  private static final PageBox NOWHERE = new PageBox(0, 0, 0, 0);

  private TableTruth() {}

  /** Each region of each table as a table of its page. */
  static List<Table> read(Path xml) throws IOException {
    List<Table> tables = new ArrayList<>();
    Document document = Jsoup.parse(Files.readString(xml), "", Parser.xmlParser());
    for (Element region : document.select("table > region")) {
      List<Cell> cells = new ArrayList<>();
      for (Element cell : region.select("> cell")) {
        String text = cell.select("> content").text().strip();
        if (!text.isEmpty()) {
          cells.add(cell(cell, text));
        }
      }
      int rows = 1 + cells.stream().mapToInt(Cell::lastRow).max().orElse(-1);
      int columns = 1 + cells.stream().mapToInt(Cell::lastColumn).max().orElse(-1);
      tables.add(
          new Table(Integer.parseInt(region.attr("page")), NOWHERE, rows, columns, false, cells));
    }
    return tables;
  }

  private static Cell cell(Element cell, String text) {
    int row = Integer.parseInt(cell.attr("start-row"));
    int column = Integer.parseInt(cell.attr("start-col"));
    return new Cell(
        row,
        cell.hasAttr("end-row") ? Integer.parseInt(cell.attr("end-row")) : row,
        column,
        cell.hasAttr("end-col") ? Integer.parseInt(cell.attr("end-col")) : column,
        text,
        NOWHERE);
  }
}
