package disclosure.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Options that would change nothing beside the others: whoever gives one is misunderstood. */
final class IdleOptions {
  private IdleOptions() {}

  /**
   * @param why the end of a sentence that begins with the option
   * @throws ParameterException where one of the options was given
   */
  static void refuse(CommandSpec spec, String why, String... options) {
    for (String option : options) {
      if (spec.commandLine().getParseResult().hasMatchedOption(option)) {
        throw new ParameterException(spec.commandLine(), option + " " + why);
      }
    }
  }
}
