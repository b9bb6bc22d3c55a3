package disclosure.cli;

import disclosure.match.NameList;
import disclosure.match.NameMatcher;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Matches a list of names, one answer a row. */
@Command(
    name = "match",
    header = {
      "Matches any list of vendor names to companies: an answer a row, with the rule and the reason.",
      "",
      "Examples:",
      "  disclosure match names.csv > companies.csv",
      "  disclosure match payments.csv --reference my-reference > companies.csv",
      ""
    },
    footer = {
      "",
      "FILE has the column vendor_name and, where known, uei, cage, duns, dba, parent_name,",
      "parent_uei, action_date (2024-03-18) and description; other columns are left alone.",
      "The answer has vendor_name, company_id, state, relation, tier and reason, in FILE's order;",
      "a name that a spreadsheet would run as a formula has an apostrophe in front.",
      "Print only what is linked; review is for a person; none means that no rule speaks."
    })
final class MatchCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "A CSV with the column vendor_name.")
  private Path file;

  @Mixin private final ReferenceOption reference;

  MatchCommand(Console console, Home home) {
    this.console = console;
    this.reference = new ReferenceOption(home);
  }

  @Override
  public Integer call() throws IOException {
    NameMatcher matcher = new NameMatcher(reference.load());
    Writer out =
        new BufferedWriter(new OutputStreamWriter(console.results(), StandardCharsets.UTF_8));
    new NameList(file).match(matcher, out);
    out.flush();
    return ExitCode.OK.code();
  }
}
