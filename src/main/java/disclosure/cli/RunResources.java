package disclosure.cli;

import com.sun.management.OperatingSystemMXBean;
import disclosure.pipeline.Runner;
import disclosure.publish.PublishResources;
import java.lang.management.ManagementFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a run may take: where it reads, how many at once, how much memory for the database. */
final class RunResources {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--runner",
      defaultValue = "flink",
      description = "Where the reading runs: flink (default; embedded), direct, spark, dataflow.")
  private Runner runner;

  @Option(
      names = "--workers",
      paramLabel = "N",
      description = "How many files or parts are read at once (default: one a processor).")
  private int workers = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--database-memory",
      paramLabel = "MB",
      description =
          "What the database may take before it spills to disk (default: a quarter of the machine's"
              + " memory, at most 1500).")
  private int databaseMemory = PublishResources.shareOf(machineBytes());

  private static long machineBytes() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
  }

  Runner runner() {
    return runner;
  }

  /** How many files or parts are read at once, which is also the threads of the database. */
  PublishResources publishing() {
    return new PublishResources(workers, databaseMemory);
  }

  /** Refuses what is too little. */
  void require() {
    if (workers < 1) {
      throw misused("--workers is at least 1, not " + workers);
    }
    if (databaseMemory < PublishResources.LEAST_MEGABYTES) {
      throw misused(
          "--database-memory is at least "
              + PublishResources.LEAST_MEGABYTES
              + ", not "
              + databaseMemory);
    }
  }

  private ParameterException misused(String sentence) {
    return new ParameterException(command.commandLine(), sentence);
  }
}
