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

  @ParameterizedTest
  @EnumSource(NewSourceCommand.Format.class)
  void theDeclarationIsValid(NewSourceCommand.Format format) {
    Spoken.by(home, "new-source", "texas_orders", "--format", format.toString());

    SourceSpec spec = SourceCatalog.load(home.resolve("pipelines/sources")).get("texas_orders");

    assertEquals(format.toString(), spec.format());
    assertEquals("TexasOrders", spec.parser());
    assertEquals(List.of("texas_orders*." + format), spec.files());
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
