package disclosure.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import disclosure.store.YamlException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceCatalogTest {
  private static final String YAML =
      """
      id: fpds_atom
      title: FPDS ATOM feed
      publisher: GSA
      url: https://www.fpds.gov
      licence: public domain
      rank: 20
      kind: action
      format: xml
      unit: entry
      files: ["*.xml"]
      parser: FpdsAtom
      """;

  @TempDir Path folder;

  @Test
  void findsASourceByItsId() throws IOException {
    Files.writeString(folder.resolve("fpds_atom.yml"), YAML);
    assertEquals("FPDS ATOM feed", SourceCatalog.of(folder).get("fpds_atom").title());
  }

  @Test
  void namesTheNearestIdOfAnUnknownOne() throws IOException {
    Files.writeString(folder.resolve("fpds_atom.yml"), YAML);
    SourceCatalog catalog = SourceCatalog.of(folder);
    InputException e = assertThrows(InputException.class, () -> catalog.get("fpds"));
    assertEquals(
        "no source is called 'fpds' in " + folder + "; known are fpds_atom", e.getMessage());
  }

  @Test
  void refusesAFileThatIsNotNamedAfterItsSource() throws IOException {
    Path file = folder.resolve("fpds.yml");
    Files.writeString(file, YAML);
    SourceCatalog catalog = SourceCatalog.of(folder);
    InputException e = assertThrows(InputException.class, () -> catalog.get("fpds"));
    assertEquals(file + ": the id is 'fpds_atom'; name the file fpds_atom.yml", e.getMessage());
  }

  @Test
  void readsNoOtherThanTheOneAskedFor() throws IOException {
    Files.writeString(folder.resolve("fpds_atom.yml"), YAML);
    Files.writeString(folder.resolve("draft.yml"), "id: [");
    SourceCatalog catalog = SourceCatalog.of(folder);
    assertEquals("fpds_atom", catalog.get("fpds_atom").id());
    assertThrows(YamlException.class, catalog::all);
  }

  @Test
  void refusesAFolderThatIsNotThere() {
    Path missing = folder.resolve("missing");
    InputException e = assertThrows(InputException.class, () -> SourceCatalog.of(missing));
    assertEquals(
        missing + " cannot be listed; sources are declared there, one YAML each", e.getMessage());
  }
}
