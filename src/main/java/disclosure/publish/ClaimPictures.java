package disclosure.publish;

import disclosure.document.intake.DocumentPictures;
import disclosure.source.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** Draws the pages that claims rest on into the release, and notes which could not be drawn. */
final class ClaimPictures {
  /** Told in the README of every release. */
  static final String RULE =
      "`pictures`: of the words of a document that a link rests on, the part of the page where they"
          + " stand, framed in red; people that were recognised are covered. `evidence_picture` says"
          + " which is which, and which were not drawn.";

  private static final String FOLDER = "pictures";

  private ClaimPictures() {}

  /** Draws what {@code evidence_picture} lists; without a line in it nothing is done. */
  static void draw(Connection connection, List<InputFile> documents, Path release)
      throws SQLException, IOException {
    List<DocumentPictures.Wanted> wanted = wanted(connection);
    if (wanted.isEmpty()) {
      return;
    }
    Path folder = Files.createDirectories(release.resolve(FOLDER));
    Set<String> drawn = DocumentPictures.draw(documents, wanted, folder);
    for (DocumentPictures.Wanted one : wanted) {
      if (!drawn.contains(one.picture())) {
        Sql.run(
            connection,
            "UPDATE evidence_picture SET path = NULL, why_not = 'not_found' WHERE path = "
                + Sql.text(FOLDER + "/" + one.picture()));
      }
    }
  }

  private static List<DocumentPictures.Wanted> wanted(Connection connection) throws SQLException {
    return Sql.list(
        connection,
        "SELECT regexp_extract(coalesce(f.entry, f.file_name), '[^/\\\\]+$'), d.content_sha256,"
            + " p.page, p.quote, regexp_extract(p.path, '[^/]+$')"
            + " FROM evidence_picture p JOIN document d USING (file_id)"
            + " JOIN intake_file f USING (file_id)"
            + " WHERE p.path IS NOT NULL ORDER BY p.path",
        row ->
            new DocumentPictures.Wanted(
                row.getString(1),
                row.getString(2),
                row.getInt(3),
                row.getString(4),
                row.getString(5)));
  }
}
