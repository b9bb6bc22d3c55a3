package disclosure.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** README's first command, and what README then asks of its release. */
class SampleRunTest {
  private static final Path HOME = Path.of(System.getProperty("disclosure.root"));

  @TempDir static Path out;
  private static Spoken first = new Spoken(0, "", "");

  @BeforeAll
  static void run() {
    first = sample();
  }

  private static Spoken sample(String... more) {
    Stream<String> command =
        Stream.of("run", HOME.resolve("pipelines/sample.yml").toString(), "--out", out.toString());
    return Spoken.by(HOME, Stream.concat(command, Stream.of(more)).toArray(String[]::new));
  }

  @Test
  void publishesAndTellsOfTheBrokenRow() {
    assertEquals(3, first.code(), first.messages());
    assertTrue(
        first
            .messages()
            .contains(
                """

                rejected: AMOUNT_UNREADABLE 1
                  first AMOUNT_UNREADABLE: FY2025_070_Contracts_Full_20251106_1.csv row=54: \
                federal_action_obligation: '12,5OO.00 USD' is not an amount
                """),
        first.messages());
    assertTrue(Files.isRegularFile(Path.of(first.results().strip())), first.results());
  }

  @Test
  void aSecondRunFindsNothingNew() {
    Spoken second = sample("--runner", "direct", "--workers", "1", "--json", "--quiet");
    assertEquals(3, second.code());
    assertEquals("", second.messages());
    assertTrue(second.results().contains("\"unchanged\":true"), second.results());
    assertEquals(1, second.results().lines().count());
  }

  @Test
  void everyRecordIsAccountedForAndEveryRelationShown() {
    assertEquals(
        """
        usd,rejects,relations,lost
        101504994.12,1,direct reseller subaward subsidiary unresolved vehicle,0
        """,
        ask(
            """
            SELECT (SELECT obligated_usd FROM award WHERE piid = '70CTD022FR0000170') AS usd,
              (SELECT count(*) FROM reject) AS rejects,
              (SELECT string_agg(DISTINCT relation, ' ' ORDER BY relation) FROM disclosure
               WHERE state = 'linked') AS relations,
              (SELECT sum(records_read - records_kept - records_filtered - records_rejected
                - records_duplicate - records_deleted) FROM stage_count) AS lost
            """));
  }

  private static String ask(String sql) {
    Spoken said = Spoken.by(HOME, "query", "--db", out.resolve("sample").toString(), "--csv", sql);
    assertEquals(0, said.code(), said.messages());
    return said.results().replace("\r\n", "\n");
  }

  @ParameterizedTest
  @MethodSource("questions")
  void everyQuestionIsAnswered(Path question) {
    Spoken said =
        Spoken.by(
            HOME, "query", "--db", out.resolve("sample").toString(), "--file", question.toString());
    assertEquals(0, said.code(), said.messages());
  }

  static List<Path> questions() throws IOException {
    try (Stream<Path> files = Files.list(HOME.resolve("data/queries"))) {
      return files.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
    }
  }

  @Test
  void explainsAnAwardWithItsMoneyMatchAndRows() {
    String said = explain("70CTD022FR0000170");
    for (String claim :
        List.of(
            "CONT_AWD_70CTD022FR0000170_7012_GS35F0086U_4730",
            "101504994.12",
            "Palantir Technologies",
            "direct",
            "linked",
            "FY2024_070_Contracts_Full_20251106_1.csv",
            "row=14",
            "-18000.00")) {
      assertTrue(said.contains(claim), claim + "\n" + said);
    }
  }

  @Test
  void explainsAnAwardWithEveryRuleThatWasAsked() {
    String said = explain("70B04C25F00000029");
    for (String claim :
        List.of(
            "registered name",
            "Rule W looked for products in the words of its records",
            "Rule V looked at what other orders under its vehicle name",
            "Microsoft")) {
      assertTrue(said.contains(claim), claim + "\n" + said);
    }
  }

  @Test
  void explainsAVendorWithEveryRule() {
    String said = explain("PALANTIR USG, INC.");
    assertTrue(said.contains("linked: palantir, subsidiary, rule N"), said);
    assertTrue(said.contains("joint venture"), said);
  }

  @Test
  void saysSoWhereTheReleaseDoesNotKnowTheName() {
    Spoken said =
        Spoken.by(HOME, "explain", "NOBODY AT ALL LLC", "--db", out.resolve("sample").toString());
    assertEquals(0, said.code());
    assertEquals(
        "The release has no award or vendor 'NOBODY AT ALL LLC'; as a vendor's name:\n",
        said.messages());
    assertTrue(said.results().contains("no company: no rule speaks of it"), said.results());
  }

  @Test
  void takesNoNumberThatItDoesNotKnowForAName() {
    String release = out.resolve("sample").toString();
    for (String number : List.of("70CTD022FR9999999", "CONT_AWD_X_7012_-NONE-_-NONE-")) {
      Spoken said = Spoken.by(HOME, "explain", number, "--db", release);
      assertEquals(1, said.code());
      assertEquals("", said.results());
      assertEquals(
          "disclosure: the release has no award and no vendor "
              + number
              + "; disclosure query \"FROM coverage\" tells what was searched, --rules takes it for"
              + " a vendor's name\n",
          said.messages());
    }
  }

  @Test
  void saysSoWhereNoRowAnswers() {
    Spoken said =
        Spoken.by(HOME, "query", "FROM award LIMIT 0", "--db", out.resolve("sample").toString());
    assertEquals(0, said.code());
    assertEquals("No row answers.\n", said.messages());
  }

  @Test
  void refusesWhatIsNoDatabaseAndNoQuestion() {
    assertEquals(
        "disclosure: "
            + out
            + " holds no release; name one of the folders that disclosure run makes"
            + " in out/\n",
        Spoken.by(HOME, "query", "FROM award", "--db", out.toString()).messages());
    Spoken folder =
        Spoken.by(
            HOME, "query", "--file", out.toString(), "--db", out.resolve("sample").toString());
    assertEquals(1, folder.code());
    assertEquals(
        "disclosure: " + out + " is a folder; name a file with one statement\n", folder.messages());
  }

  private static String explain(String text) {
    Spoken said = Spoken.by(HOME, "explain", text, "--db", out.resolve("sample").toString());
    assertEquals(0, said.code(), said.messages());
    return said.results();
  }

  @Test
  void theQueriesOfReadmeAreAnswered() throws IOException {
    for (String command : ReadmeTest.disclosureCommands()) {
      List<String> words = ReadmeTest.words(command.replaceAll(" > \\S+$", ""));
      if (words.get(1).equals("query") && !words.contains("--file")) {
        Spoken said =
            Spoken.by(HOME, "query", "--db", out.resolve("sample").toString(), words.get(2));
        assertEquals(0, said.code(), command + "\n" + said.messages());
      }
    }
  }

  @Test
  void answersAsJsonToo() {
    Spoken said =
        Spoken.by(
            HOME,
            "query",
            "--db",
            out.resolve("sample").toString(),
            "--json",
            "SELECT 1 AS n, 'x' AS t, NULL AS nothing, [1, 2] AS list, 2.50::DECIMAL(18,2) AS usd FROM range(2)");
    assertEquals(
        """
        [
        {"n":1,"t":"x","nothing":null,"list":[1,2],"usd":2.50},
        {"n":1,"t":"x","nothing":null,"list":[1,2],"usd":2.50}
        ]
        """,
        said.results());
  }

  @Test
  void guardsSpreadsheetsAgainstFormulas() {
    assertEquals(
        """
        a,b,c
        '=1+1,-5,-5.10
        """,
        ask("SELECT '=1+1' AS a, '-5' AS b, -5.10 AS c"));
  }

  @Test
  void showsOnlySoManyRowsAsATable() {
    Spoken said =
        Spoken.by(HOME, "query", "--db", out.resolve("sample").toString(), "FROM range(1_001)");
    assertEquals(
        "Only the first 1000 rows are shown; --csv or --json gives all.\n", said.messages());
    assertEquals(1_002, said.results().lines().count());
  }
}
