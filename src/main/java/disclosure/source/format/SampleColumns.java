package disclosure.source.format;

import disclosure.source.InputFile;
import disclosure.source.SourceSpec;
import disclosure.source.WebPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The columns of a sample, in order and each once, for whoever begins to declare its source. */
public final class SampleColumns {
  private SampleColumns() {}

  /**
   * Of a CSV with a header.
   *
   * @throws InputException where something else than commas stands between them
   */
  public static List<String> ofCsv(Path sample) throws IOException {
    InputFile file = new InputFile("sample", sample.toString(), null, Files.size(sample));
    List<String> columns = named(new CsvRecords().inspect(file, anyCsv()).columns());
    if (columns.size() == 1) {
      CsvHeader.requireCommas(file, columns.get(0));
    }
    return columns;
  }

  /** Of a page the header of the table with the most rows; empty where no table has one. */
  public static List<String> ofHtml(Path sample) throws IOException {
    List<String> columns = List.of();
    int most = 0;
    WebPage page = WebPage.read(Files.readAllBytes(sample), "");
    for (Element table : page.content().select("table")) {
      HtmlTable read = HtmlTable.withNames(table);
      if (read != null && read.rows().size() > most) {
        most = read.rows().size();
        columns = named(read.header());
      }
    }
    return columns;
  }

  private static List<String> named(List<String> header) {
    Set<String> names = new LinkedHashSet<>(header);
    names.removeIf(String::isBlank);
    return List.copyOf(names);
  }

  /** Whatever its columns are. */
  private static SourceSpec anyCsv() {
    return new SourceSpec(
        "sample",
        "",
        "",
        "",
        "",
        1,
        "notice",
        "csv",
        "row",
        List.of("*"),
        "AwardTables",
        null,
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        List.of());
  }
}
