package disclosure.document.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import disclosure.model.PageBox;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Tabula on the same files, in a process of its own because it needs another PDFBox.
 *
 * @param jars folder of its class path
 * @param mode one of its options: {@code -g} (it finds the areas and chooses how), with {@code -l}
 *     by lines, {@code -t} by white space
 */
record Tabula(Path jars, List<String> mode) {
  private static final PageBox NOWHERE = new PageBox(0, 0, 0, 0);

  Tabula {
    mode = List.copyOf(mode);
  }

  List<Table> read(Path pdf) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", jars + "/*", "technology.tabula.CommandLineApp"));
    command.addAll(mode);
    command.addAll(List.of("-p", "all", "-f", "JSON", pdf.toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    JsonNode said = new JsonMapper().readTree(process.getInputStream());
    List<Table> tables = new ArrayList<>();
    said.forEach(table -> tables.add(table(table.get("data"))));
    return tables;
  }

  private static Table table(JsonNode rows) {
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        String text = rows.get(row).get(column).get("text").asText().strip();
        if (!text.isEmpty()) {
          cells.add(new Cell(row, row, column, column, text, NOWHERE));
        }
      }
    }
    return new Table(0, NOWHERE, rows.size(), 0, false, cells);
  }
}
