package disclosure.source.parser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import disclosure.model.RecordException;
import disclosure.source.RecordCursor;
import disclosure.source.SourceSpec;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Pages FPDS really served read whole: no entry is lost, and the dollars by agency and fiscal year
 * are those a plain text search finds, to the cent.
 */
@Tag("real")
class RealFpdsTest {
  private static final String SOURCE = "fpds_atom";

  @Test
  void readsOldPagesWhole() throws IOException {
    readsWhole(RealFiles.below(RealFiles.folder("fpds/atom_2002_2013"), ".*\\.xml"));
  }

  /** The large set is packed; unpack it and name the folder with -Ddisclosure.fpds. */
  @Test
  void readsEveryUnpackedPageWhole() throws IOException {
    Path folder = Path.of(System.getProperty("disclosure.fpds", "unpacked"));
    assumeTrue(Files.isDirectory(folder), "skipped: there is no folder " + folder);
    readsWhole(RealFiles.below(folder, ".*\\.xml"));
  }

  private static void readsWhole(List<Path> pages) throws IOException {
    assertNotEquals(List.of(), pages);
    SourceSpec spec = ReadFile.catalog().get(SOURCE);
    Totals found = new Totals();
    Totals read = new Totals();
    Map<String, Integer> refusals = new TreeMap<>();
    Set<String> unknown = new TreeSet<>();
    for (Path page : pages) {
      searchText(Files.readString(page, UTF_8), found);
      try (RecordCursor cursor =
          ReadFile.each(spec, page, result -> enter(result, read, refusals))) {
        unknown.addAll(spec.unknown(cursor.unread()));
      }
    }
    assertEquals(Map.of(), refusals);
    assertEquals(found.toString(), read.toString());
    assertEquals(Set.of(), unknown);
    assertTrue(found.toString().length() > 20, found.toString());
  }

  private static void enter(ReadFile.Result result, Totals read, Map<String, Integer> refusals) {
    result.statements().forEach(read::add);
    RecordException refusal = result.refusal();
    if (refusal != null) {
      refusals.merge(refusal.code(), 1, Integer::sum);
    }
  }

  private static void searchText(String page, Totals found) {
    String[] entries = page.split("<entry>", -1);
    for (int i = 1; i < entries.length; i++) {
      String agency = value(entries[i], "contractingOfficeAgencyID");
      String amount = value(entries[i], "obligatedAmount");
      String signed = value(entries[i], "signedDate");
      found.add(
          agency == null ? value(entries[i], "agencyID") : agency,
          signed == null ? null : LocalDate.parse(signed.substring(0, 10)),
          amount == null ? null : new BigDecimal(amount));
    }
  }

  private static @Nullable String value(String entry, String element) {
    Matcher matcher =
        Pattern.compile("<ns1:" + element + "(?: [^>]*)?>([^<]+)</ns1:" + element + ">")
            .matcher(entry);
    return matcher.find() ? matcher.group(1) : null;
  }
}
