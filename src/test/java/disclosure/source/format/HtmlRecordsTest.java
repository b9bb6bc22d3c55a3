package disclosure.source.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import disclosure.model.RecordException;
import disclosure.source.InputException;
import disclosure.source.InputFile;
import disclosure.source.RecordCursor;
import disclosure.source.Slice;
import disclosure.source.SourceSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlRecordsTest {
  private static final Map<String, String> NAMES =
      Map.of(
          "Supplier",
          "vendor",
          "Contractor",
          "vendor",
          "Contract No.",
          "number",
          "Value",
          "amount",
          "Awardee",
          "vendor");
  private static final Path INDEX =
      Path.of(
          System.getProperty("disclosure.real", ""),
          "documents/html/philgeps/PhilGEPS_Awarded_Contracts_Index.html");

  @TempDir Path folder;

  @Test
  void reads_the_table_with_the_declared_header_whatever_stands_around_it() throws IOException {
    Path page =
        Files.writeString(
            folder.resolve("awards.html"),
            """
            <table><tr><td>Menu</td><td>Search</td></tr></table>
            <table><tr><th colspan=3>Awards of 2025</th></tr>
            <tr><th>Contract&nbsp;No.</th><th>Supplier</th><th>Value</th></tr>
            <tr><td><a href="/award/1">C-1</a></td><td>One Co.<table><tr><td>x</td></tr></table></td><td>$1,000.00</td></tr>
            <tr><td></td><td> </td><td></td></tr>
            <tr><td>C-2</td><td>Two Co.</td></tr>
            <tr><td>C-3</td><td>Three &amp; Sons</td><td>7</td></tr></table>
            """);
    assertEquals(
        List.of(
            "C-1|One Co. x|$1,000.00|https://portal.example.gov/award/1",
            "HTML_ROW_WIDTH",
            "C-3|Three & Sons|7|null"),
        read(page));
  }

  @Test
  void a_cell_stands_in_every_row_and_column_that_it_spans() throws IOException {
    Path page =
        Files.writeString(
            folder.resolve("awards.html"),
            """
            <table><tr><th rowspan=2>Contract No.</th><th rowspan="2">Supplier</th><th colspan=2>Place</th>
            <th rowspan=2>Value</th></tr><tr><th>City</th><th>State</th></tr>
            <tr><td rowspan=2>C-1</td><td>One Co.</td><td>Reno</td><td>NV</td><td>1</td></tr>
            <tr><td>Two Co.</td><td colspan=2>abroad</td><td rowspan=2>2</td></tr>
            <tr><td>C-3</td><td>Three Co.</td><td>Elko</td><td>NV</td></tr></table>
            """);
    assertEquals(
        List.of("C-1|One Co.|1|null", "C-1|Two Co.|2|null", "C-3|Three Co.|2|null"), read(page));
  }

  @Test
  void refuses_a_page_without_that_header() throws IOException {
    Path page = Files.writeString(folder.resolve("awards.html"), "<table><tr><th>Value</table>");
    InputException e = assertThrows(InputException.class, () -> read(page));
    assertEquals(
        page
            + " is not portal: no table of it has the columns vendor; its layout has changed, or it"
            + " is an error page saved in its place",
        e.getMessage());
  }

  @Test
  @Tag("real")
  void reads_the_index_of_a_real_portal() throws IOException {
    assumeTrue(
        Files.exists(INDEX),
        "the real pages of shared/real are not here: only own samples were read");
    List<String> read = read(INDEX);
    assertEquals(20, read.size());
    assertTrue(read.get(0).contains("LOUISE AND AEDAN ENTERPRISE INC."), read.toString());
  }

  @Test
  void takes_what_a_button_holds_and_leaves_broken_comments_out() throws IOException {
    Path page =
        Files.writeString(
            folder.resolve("offers.html"),
            """
            <table><tr><td>&nbsp;</td><td><a href="/sort">Supplier</a></td><td>Value</td></tr>
            <tr><td><input type="radio" value="GS-35F-0000X&amp;P-1"></td>
            <td> <-- Selected --> One Co. <-- Selected ends --></td><td>$1.00</td></tr></table>
            """);
    assertEquals(
        List.of("GS-35F-0000X&P-1|One Co.|$1.00"), read(page, "@value", "vendor", "amount"));
  }

  @Test
  @Tag("real")
  void reads_who_offers_a_product_on_a_real_page() throws IOException {
    Path page = INDEX.resolve("../../gsaadvantage_product_page_sample.html").normalize();
    assumeTrue(
        Files.exists(page),
        "the real pages of shared/real are not here: only own samples were read");
    List<String> offers = read(page, "@value", "vendor");
    assertEquals(3, offers.size());
    for (String offer : offers) {
      assertTrue(offer.matches("GS-\\d{2}F-[0-9A-Z]{5}&[^|<]+\\|[A-Z ,.]+"), offer);
    }
  }

  private static List<String> read(Path page) throws IOException {
    return read(page, "number", "vendor", "amount", "Contract No.@href");
  }

  private static List<String> read(Path page, String... names) throws IOException {
    InputFile file = new InputFile("portal", page.toString(), null, Files.size(page));
    HtmlRecords format = new HtmlRecords();
    Slice slice = Slice.whole(0, file, format.inspect(file, spec()));
    List<String> read = new ArrayList<>();
    try (RecordCursor cursor = format.open(slice, spec())) {
      while (cursor.next()) {
        read.add(line(cursor, names));
      }
    }
    return read;
  }

  private static String line(RecordCursor cursor, String... names) {
    try {
      var fields = cursor.fields();
      return Stream.of(names).map(name -> fields.text(name) + "").collect(Collectors.joining("|"));
    } catch (RecordException e) {
      return e.code();
    }
  }

  private static SourceSpec spec() {
    return new SourceSpec(
        "portal",
        "t",
        "p",
        "https://portal.example.gov/awards",
        "l",
        90,
        "notice",
        "html",
        "row",
        List.of("*.html"),
        "AwardTables",
        null,
        List.of("vendor"),
        List.of(),
        List.of(),
        NAMES,
        List.of());
  }
}
