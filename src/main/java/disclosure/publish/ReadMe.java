package disclosure.publish;

import disclosure.source.DatasetSpec;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** The README of a download, made of the comments in the database. */
final class ReadMe {
  private ReadMe() {}

  static String text(
      Connection connection,
      DatasetSpec dataset,
      ReleaseId id,
      List<Dictionary.Table> tables,
      List<Dictionary.Table> views)
      throws SQLException {
    return String.join(
        "\n",
        "# " + dataset.title(),
        "",
        "Release " + id.text() + ": the state of the published data on " + id.asOf() + ".",
        "",
        "Open `" + ReleaseFiles.DATABASE + "` with DuckDB and begin with `FROM disclosure_list`.",
        "Only links in state `linked` are statements; `review` is a list for people to look at.",
        "Every row leads to its record by `file_id` (see `source_file`) and `locator`.",
        Exports.FORMULA_RULE,
        ClaimPictures.RULE,
        "What every column means: `data_dictionary.csv`. Checksums: `manifest.json`.",
        "",
        "## Start here",
        "",
        list(views),
        "## Tables",
        "",
        list(tables),
        "## Sources",
        "",
        String.join(
            "\n",
            Sql.texts(
                connection,
                "SELECT '- ' || title || ', ' || publisher || ', ' || url || '; ' || licence"
                    + " FROM intake_source ORDER BY source")),
        "");
  }

  private static String list(List<Dictionary.Table> tables) {
    return tables.stream()
        .map(table -> "- `" + table.name() + "`: " + table.meaning() + "\n")
        .collect(Collectors.joining());
  }
}
