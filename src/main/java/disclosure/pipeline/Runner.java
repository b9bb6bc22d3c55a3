package disclosure.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/** Where a job runs, chosen by one option; each with the settings that its embedded form needs. */
public enum Runner {
  /**
   * Embedded Flink on all cores, or a cluster with {@code --flinkMaster=host:port}. The default.
   */
  FLINK("FlinkRunner", "") {
    @Override
    List<String> settings(int workers) {
      return List.of(
          "--flinkMaster=[local]",
          "--parallelism=" + workers,
          "--objectReuse=true",
          "--fasterCopy=true");
    }
  },
  /** Beam's own runner, which checks much and is slow: for tests. */
  DIRECT("DirectRunner", "") {
    @Override
    List<String> settings(int workers) {
      return List.of("--targetParallelism=" + workers);
    }
  },
  /**
   * Embedded Spark, or a cluster with {@code --sparkMaster=…}; build with {@code -Pspark}. Its web
   * page would listen on every interface and is off.
   */
  SPARK("SparkRunner", "spark") {
    @Override
    List<String> settings(int workers) {
      System.setProperty("spark.ui.enabled", "false");
      return List.of("--sparkMaster=local[" + workers + "]");
    }
  },
  /** Google Cloud Dataflow; build with {@code -Pdataflow}. */
  DATAFLOW("DataflowRunner", "dataflow") {
    @Override
    List<String> settings(int workers) {
      return List.of();
    }
  };

  private final String beamName;
  private final String profile;

  Runner(String beamName, String profile) {
    this.beamName = beamName;
    this.profile = profile;
  }

  abstract List<String> settings(int workers);

  /** Name on the command line. */
  public String optionName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Beam's options for this runner.
   *
   * @param more options of the runner's own, as Beam writes them ({@code --region=…}); they win
   * @throws RunnerMissingException where the runner's jars are not in this build
   */
  PipelineOptions options(int workers, List<String> more) {
    List<String> arguments = new ArrayList<>(List.of("--runner=" + beamName));
    settings(workers).stream().filter(own -> !overridden(own, more)).forEach(arguments::add);
    arguments.addAll(more);
    try {
      return PipelineOptionsFactory.fromArgs(arguments.toArray(String[]::new))
          .withValidation()
          .create();
    } catch (IllegalArgumentException e) {
      throw new RunnerMissingException(refusal(e), e);
    }
  }

  private static boolean overridden(String own, List<String> more) {
    String name = own.substring(0, own.indexOf('=') + 1);
    return more.stream().anyMatch(option -> option.startsWith(name));
  }

  private String refusal(IllegalArgumentException e) {
    boolean unknown = String.valueOf(e.getMessage()).contains("Unknown 'runner'");
    return unknown && !profile.isEmpty()
        ? "The "
            + optionName()
            + " runner is not in this build: build with ./mvnw -P"
            + profile
            + " package"
        : "The " + optionName() + " runner refuses its options: " + e.getMessage();
  }
}
