package disclosure.cli;

import disclosure.store.Nearest;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code disclosure}: hands over to its commands and turns failures into sentences. */
@Command(
    name = "disclosure",
    header = {
      "Which technology companies work for a U.S. agency, for how much, and how we know.",
      "",
      "Examples:",
      "  disclosure run pipelines/sample.yml",
      "  disclosure query \"FROM disclosure_list\"",
      "  disclosure explain 70CTD022FR0000170",
      ""
    },
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    footer = {
      "",
      "DISCLOSURE_DEBUG=1 shows where a failure comes from; DISCLOSURE_HEAP=3g gives more memory;",
      "TMPDIR names a folder for temporary files; NO_COLOR=1 prints without colours.",
      "Each command explains itself: disclosure run --help"
    })
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  private Main() {}

  public static void main(String[] args) {
    System.exit(run(Console.ofSystem(), Home.ofSystem(), Network.ofSystem(), args));
  }

  /**
   * Runs one command and returns the exit code. Picocli hands over exceptions, not what the virtual
   * machine throws.
   */
  static int run(Console console, Home home, Network network, String... args) {
    try {
      return commandLine(console, home, network).execute(args);
    } catch (LinkageError | VirtualMachineError e) {
      return complain(console, e);
    }
  }

  /** The program with all its commands. */
  static CommandLine commandLine(Console console, Home home) {
    return commandLine(console, home, Network.ofSystem());
  }

  private static CommandLine commandLine(Console console, Home home, Network network) {
    CommandLine program =
        new CommandLine(new Main())
            .addSubcommand(new RunCommand(console, home, network))
            .addSubcommand(new FetchCommand(console, home, network))
            .addSubcommand(new QueryCommand(console))
            .addSubcommand(new ExplainCommand(console, home))
            .addSubcommand(new MatchCommand(console, home))
            .addSubcommand(new ReviewCommand(console, home))
            .addSubcommand(reference(console, home))
            .addSubcommand(new ReadCommand(console))
            .addSubcommand(new CheckCommand(console, home))
            .addSubcommand(new VerifyCommand(console, home))
            .addSubcommand(new NewSourceCommand(console, home))
            .addSubcommand(new GenerateCompletion())
            .setOut(new PrintWriter(console.results(), true, StandardCharsets.UTF_8))
            .setUsageHelpWidth(100)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionStrategy(parsed -> execute(console, parsed))
            .setParameterExceptionHandler((e, args) -> misunderstood(console, e))
            .setExecutionExceptionHandler((e, line, result) -> complain(console, e));
    addHelp(program);
    addVersion(program.getCommandSpec());
    program.getSubcommands().values().forEach(Main::addHelp);
    program.getCommandSpec().usageMessage().exitCodeList(ExitCode.meanings());
    return program;
  }

  /** Help is no command, and what fails in it is not handed over. */
  private static int execute(Console console, ParseResult parsed) {
    try {
      return new RunLast().execute(parsed);
    } catch (OutletException e) {
      return complain(console, e);
    }
  }

  private static CommandLine reference(Console console, Home home) {
    CommandLine reference =
        new CommandLine(new ReferenceCommand())
            .addSubcommand(new ReferenceImportCommand(console, home));
    reference.getSubcommands().values().forEach(Main::addHelp);
    return reference;
  }

  private static void addHelp(CommandLine command) {
    if (!command.getCommandSpec().optionsMap().containsKey("--help")) {
      command
          .getCommandSpec()
          .addOption(
              OptionSpec.builder("-h", "--help")
                  .usageHelp(true)
                  .description("Show this help.")
                  .build());
    }
  }

  private static void addVersion(CommandSpec program) {
    String packaged = Main.class.getPackage().getImplementationVersion();
    program.version(
        "disclosure " + (packaged == null ? "(not packaged)" : packaged),
        "Java " + System.getProperty("java.version"));
    program.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Show the versions of the program and of Java.")
            .build());
  }

  private static int misunderstood(Console console, ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    console.tell(command + ": " + sentence(e) + "; see " + command + " --help");
    return ExitCode.USAGE.code();
  }

  private static String sentence(ParameterException e) {
    return e instanceof UnmatchedArgumentException unmatched
        ? unknown(unmatched.getUnmatched().get(0), e.getCommandLine().getCommandSpec())
        : String.valueOf(e.getMessage());
  }

  private static String unknown(String word, CommandSpec command) {
    if (word.startsWith("-")) {
      return "there is no option " + word + Nearest.hint(word, command.optionsMap().keySet());
    }
    return command.subcommands().isEmpty()
        ? "'" + word + "' is one word too many"
        : "there is no command " + word + Nearest.hint(word, command.subcommands().keySet());
  }

  private static int complain(Console console, Throwable e) {
    if (Interruption.isUnderWay()) {
      return ExitCode.INTERRUPTED.code();
    }
    if (e instanceof OutletException outlet && outlet.isReaderGone()) {
      return ExitCode.OK.code();
    }
    Complaint complaint = Complaint.of(e);
    console.tell("disclosure: " + complaint.sentence());
    if (System.getenv("DISCLOSURE_DEBUG") != null) {
      e.printStackTrace(console.messages());
    }
    return complaint.code().code();
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name a command");
  }
}
