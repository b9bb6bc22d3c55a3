package disclosure.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.source.SourceCatalog;
import disclosure.source.SourceSpec;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NewSourceCommandTest {
  @TempDir Path home;

  @Test
  void writesTwoFilesAndTakesTheSample() throws IOException {
    Path sample = Files.writeString(home.resolve("orders.csv"), "piid\nX\n");

    Spoken said = Spoken.by(home, "new-source", "texas_orders", "--sample", sample.toString());

    assertEquals(
        List.of(
            home.resolve("pipelines/sources/texas_orders.yml").toString(),
            home.resolve("src/main/java/disclosure/source/parser/TexasOrders.java").toString(),
            home.resolve("data/samples/texas_orders/orders.csv").toString()),
        said.results().lines().toList());
    assertEquals(0, said.code());
    assertEquals(
        "piid\nX\n", Files.readString(home.resolve("data/samples/texas_orders/orders.csv")));
  }

  @Test
  void writesNothingWhereTheSampleIsNotThere() {
    Path sample = home.resolve("none.csv");
    Spoken said = Spoken.by(home, "new-source", "texas_orders", "--sample", sample.toString());
    assertEquals(
        new Spoken(
            1, "", "disclosure: " + sample + " is no file; give --sample a file as published\n"),
        said);
    assertTrue(Files.notExists(home.resolve("pipelines")));
  }

  @ParameterizedTest
  @EnumSource(NewSourceCommand.Format.class)
  void theDeclarationIsValid(NewSourceCommand.Format format) {
    Spoken.by(home, "new-source", "texas_orders", "--format", format.toString());

    SourceSpec spec = SourceCatalog.of(home.resolve("pipelines/sources")).get("texas_orders");

    assertEquals(format.toString(), spec.format());
    assertEquals("TexasOrders", spec.parser());
    assertEquals(List.of("texas_orders*." + format), spec.files());
  }

  @Test
  void aTableTakesTheColumnsOfItsSample() throws IOException {
    Path sample =
        Files.writeString(
            home.resolve("saved.html"),
            """
            <table><tr><td>Menu</td></tr></table>
            <table><tr><th>Award Notice Number</th><th>Reference: "old"</th><th>Title</th>
            <th>Awardee</th><th>Award Date</th></tr><tr><td>1</td><td>2</td><td>x</td><td>One</td>
            <td>12-Nov-2025</td></tr></table>
            """);

    Spoken.by(
        home,
        "new-source",
        "ohio_awards",
        "--format",
        "html",
        "--table",
        "--sample",
        sample.toString());

    SourceSpec spec = SourceCatalog.of(home.resolve("pipelines/sources")).get("ohio_awards");
    assertEquals(
        Map.of(
            "Award Notice Number", "notice_id",
            "Title", "title",
            "Awardee", "vendor",
            "Award Date", "award_date"),
        spec.renamed());
    assertTrue(
        Files.readString(home.resolve("pipelines/sources/ohio_awards.yml"))
            .contains("  # \"Reference: \\\"old\\\"\": which name? else put it under ignored\n"));
    assertTrue(Files.exists(home.resolve("data/samples/ohio_awards/ohio_awards_saved.html")));
  }

  @Test
  void aTableIsOfCsvOrHtmlAndASampleHoldsSomething() throws IOException {
    Spoken json = Spoken.by(home, "new-source", "ohio_orders", "--table", "--format", "json");
    assertEquals(2, json.code());
    assertTrue(
        json.messages().contains("--table is of use with --format csv or html only"),
        json.messages());
    Path empty = Files.createFile(home.resolve("empty.csv"));
    Spoken nothing = Spoken.by(home, "new-source", "ohio_orders", "--sample", empty.toString());
    assertEquals(
        "disclosure: " + empty + " is empty; give --sample a file as published\n",
        nothing.messages());
    assertTrue(Files.notExists(home.resolve("pipelines/sources/ohio_orders.yml")));
  }

  @Test
  void aTableOfCsvTakesItsHeader() throws IOException {
    Path sample =
        Files.writeString(home.resolve("awards.csv"), "Supplier,PO Number,Total\nA,1,2\n");

    Spoken.by(home, "new-source", "ohio_orders", "--table", "--sample", sample.toString());

    SourceSpec spec = SourceCatalog.of(home.resolve("pipelines/sources")).get("ohio_orders");
    assertEquals(
        Map.of("Supplier", "vendor", "PO Number", "number", "Total", "amount"), spec.renamed());
  }

  @Test
  void theParserCompiles() throws IOException {
    Spoken.by(home, "new-source", "texas_orders");
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter complaints = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      boolean compiled =
          compiler
              .getTask(
                  complaints,
                  files,
                  null,
                  List.of(
                      "-Xlint:all,-processing,-classfile,-path",
                      "-Werror",
                      "-proc:none",
                      "-d",
                      home.toString(),
                      "-cp",
                      System.getProperty("java.class.path")),
                  null,
                  files.getJavaFileObjects(
                      home.resolve("src/main/java/disclosure/source/parser/TexasOrders.java")))
              .call();
      assertTrue(compiled, complaints.toString());
    }
  }

  @Test
  void overwritesNothing() throws IOException {
    Spoken.by(home, "new-source", "texas_orders");
    Path declaration = home.resolve("pipelines/sources/texas_orders.yml");
    Files.writeString(declaration, "mine");

    Spoken said = Spoken.by(home, "new-source", "texas_orders");

    assertEquals(
        new Spoken(
            2,
            "",
            "disclosure new-source: "
                + declaration
                + " exists already; choose another id; see disclosure new-source --help\n"),
        said);
    assertEquals("mine", Files.readString(declaration));
  }

  @Test
  void refusesIdsThatAreNone() {
    for (String id : List.of("Texas", "texas-orders", "../texas", "texas__orders", "9texas")) {
      assertEquals(2, Spoken.by(home, "new-source", id).code(), id);
    }
  }
}
