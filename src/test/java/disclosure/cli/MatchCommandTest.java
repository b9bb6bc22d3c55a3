package disclosure.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchCommandTest {
  private static final Path HOME = Path.of(System.getProperty("disclosure.root"));

  @TempDir Path folder;

  @Test
  void answersARowForEveryName() throws IOException {
    Path names =
        Files.writeString(
            folder.resolve("names.csv"),
            """
            id,vendor_name,action_date
            1,"TRIRIGA, INC.",2009-09-01
            2,"TRIRIGA, INC.",2018-04-12
            3,PALANTIR WIDGETS LLC,
            4,APPLE TOWING CO.,
            """);

    Spoken said = Spoken.by(HOME, "match", names.toString());

    assertEquals(0, said.code(), said.messages());
    assertEquals(
        """
        vendor_name,company_id,state,relation,tier,reason
        "TRIRIGA, INC.",tririga,linked,direct,N,\
        "“TRIRIGA, INC.” is the registered name of TRIRIGA (before IBM) (TRIRIGA, INC.), until 2011-02-28."
        "TRIRIGA, INC.",ibm,linked,subsidiary,N,\
        "“TRIRIGA, INC.” is the registered name of a company that IBM bought (TRIRIGA, INC.), from 2011-07-01 on."
        PALANTIR WIDGETS LLC,palantir,review,subsidiary,R,\
        "“PALANTIR WIDGETS LLC” holds Palantir Technologies's mark PALANTIR, but nothing else says whose it is."
        APPLE TOWING CO.,,none,,,
        """,
        said.results());
  }

  @Test
  void saysWhichColumnIsMissing() throws IOException {
    Path names = Files.writeString(folder.resolve("names.csv"), "name\nORACLE CORP\n");
    Spoken said = Spoken.by(HOME, "match", names.toString());
    assertEquals(1, said.code());
    assertTrue(said.messages().contains("no column vendor_name"), said.messages());
  }

  @Test
  void aNameCutByItsOwnCommaIsPutTogetherAgainOrRefused() throws IOException {
    Path names =
        Files.writeString(
            folder.resolve("names.csv"), "id,vendor_name\n1,PALANTIR USG, INC.\n2,ORACLE CORP,,\n");
    assertEquals(
        List.of("\"PALANTIR USG, INC.\",palantir,linked", "ORACLE CORP,oracle,linked"),
        Spoken.by(HOME, "match", names.toString())
            .results()
            .lines()
            .skip(1)
            .map(line -> line.replaceAll("(,linked),.*", "$1"))
            .toList());

    Files.writeString(names, "vendor_name,uei\nPALANTIR USG, INC.,\nACME, LLC,X\n");
    assertEquals(
        "disclosure: "
            + names
            + " row 3: more fields than the header has; put names that hold commas in quotes\n",
        Spoken.by(HOME, "match", names.toString()).messages());
  }

  @Test
  void readsNamesThatComeThroughAPipe() throws Exception {
    Path pipe = folder.resolve("pipe");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    Process writer =
        new ProcessBuilder("sh", "-c", "printf 'vendor_name\\nORACLE CORP\\n' > " + pipe).start();
    Spoken said = Spoken.by(HOME, "match", pipe.toString());
    assertEquals(0, writer.waitFor());
    assertEquals(0, said.code(), said.messages());
    assertTrue(said.results().contains("\nORACLE CORP,oracle,linked,"), said.results());
  }

  @Test
  void aListWithoutARowIsNoAnswer() throws IOException {
    for (String text : List.of("", "vendor_name\n", "name\n")) {
      Path names = Files.writeString(folder.resolve("names.csv"), text);
      Spoken said = Spoken.by(HOME, "match", names.toString());
      assertEquals(1, said.code());
      assertEquals(
          "disclosure: "
              + names
              + " holds no row below a header; give a CSV with the column vendor_name\n",
          said.messages());
    }
  }
}
