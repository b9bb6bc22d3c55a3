package disclosure.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import disclosure.store.YamlException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetSpecTest {
  private static final String ICE =
      """
      name: ice
      title: Technology contracts of ICE
      agencies: [7012]
      from: 2008-10-01
      sources: [usaspending_contracts, fpds_atom]
      companies: data/reference
      exports: [csv, parquet]
      checks: { reject_ratio_max: 0.001 }
      inputs:
        fpds_atom: [data/samples/fpds_atom]
      """;

  @TempDir Path folder;

  @Test
  void readsADatasetDeclaration() throws IOException {
    DatasetSpec spec = read(ICE);
    assertEquals("ice", spec.name());
    assertEquals(new Selection(Set.of("7012"), LocalDate.of(2008, 10, 1)), spec.selection());
    assertEquals(new BigDecimal("0.001"), spec.checks().rejectRatioMax());
    assertEquals(Map.of("fpds_atom", List.of("data/samples/fpds_atom")), spec.inputs());
  }

  @Test
  void readsADatasetOfEveryAgencyWithoutInputs() throws IOException {
    DatasetSpec spec =
        read(
            ICE.replace("[7012]", "[]")
                .replaceAll("(?s)from:.*?\n", "")
                .replaceAll("(?s)inputs.*", ""));
    assertEquals(new Selection(Set.of(), null), spec.selection());
    assertEquals(Map.of(), spec.inputs());
  }

  @Test
  void refusesWhatCannotBeMeant() {
    refuses(
        "the name 'I CE' may hold lower-case letters, digits and hyphens only",
        "name: ice",
        "name: I CE");
    refuses("'70' is not a subtier agency code; ICE is 7012, CBP is 7014", "[7012]", "[70]");
    refuses("unknown export 'cvs'; did you mean 'csv'?", "[csv,", "[cvs,");
    refuses("reject_ratio_max is 5; it is a share, from 0 to 1", "0.001", "5");
    refuses(
        "unknown source of inputs 'fpds_atm'; did you mean 'fpds_atom'?",
        "  fpds_atom:",
        "  fpds_atm:");
  }

  private void refuses(String expected, String part, String replacement) {
    YamlException e = assertThrows(YamlException.class, () -> read(ICE.replace(part, replacement)));
    assertEquals(folder.resolve("ice.yml") + ": " + expected, e.getMessage());
  }

  private DatasetSpec read(String yaml) throws IOException {
    Path file = folder.resolve("ice.yml");
    Files.writeString(file, yaml);
    return DatasetSpec.read(file);
  }
}
