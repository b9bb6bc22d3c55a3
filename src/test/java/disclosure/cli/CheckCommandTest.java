package disclosure.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final Path HOME = Path.of(System.getProperty("disclosure.root"));

  @TempDir Path folder;

  @Test
  void findsNothingWrongWithWhatTheRepositoryDeclares() {
    Spoken said = Spoken.by(HOME, "check");
    assertEquals("", said.results());
    assertEquals(0, said.code());
    assertTrue(said.messages().endsWith(" datasets checked, 0 wrong\n"), said.messages());
  }

  @Test
  void namesTheSourceWhoseParserIsNotThere() throws IOException {
    Path sources = Files.createDirectories(folder.resolve("pipelines/sources"));
    String yaml = Files.readString(HOME.resolve("pipelines/sources/fpds_atom.yml"));
    Files.writeString(
        sources.resolve("fpds_atom.yml"), yaml.replace("parser: FpdsAtom", "parser: FpdsAtoms"));
    assertEquals(
        new Spoken(
            1,
            "pipelines/sources/fpds_atom.yml names the parser FpdsAtoms, but there is no class"
                + " disclosure.source.parser.FpdsAtoms\n",
            "1 sources and 0 datasets checked, 1 wrong\n"),
        Spoken.by(folder, "check"));
  }

  @Test
  void namesAKindAndAFormatThatAreNone() throws IOException {
    Path sources = Files.createDirectories(folder.resolve("pipelines/sources"));
    Path file = sources.resolve("fpds_atom.yml");
    String yaml = Files.readString(HOME.resolve("pipelines/sources/fpds_atom.yml"));
    Files.writeString(file, yaml.replace("kind: action", "kind: acton"));
    assertEquals(
        "disclosure: " + file + ": unknown kind 'acton'; did you mean 'action'?\n",
        Spoken.by(folder, "check").messages());
    Files.writeString(file, yaml.replace("format: xml", "format: xlm"));
    assertEquals(
        "disclosure: " + file + ": unknown format 'xlm'; did you mean 'xml'?\n",
        Spoken.by(folder, "check").messages());
  }
}
