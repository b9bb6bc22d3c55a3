package disclosure.cli;

import disclosure.publish.Headline;
import disclosure.publish.PublishResult;
import disclosure.publish.SourceOutcome;
import disclosure.source.Intake;
import disclosure.source.SliceIntake;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a run came to; printed as a table or as JSON under these names.
 *
 * @param release id, or null where the checks refused
 * @param folder where the release lies, or null
 * @param unchanged whether an equal release was already there
 * @param refusals what the checks refused, one sentence each
 * @param firstRejects of each code of rejection the first record: file, place and what is wrong
 * @param rows of every table
 * @param columns nobody asked for, by source
 * @param unread sources of the dataset without a file
 * @param empty files of a source that hold nothing
 * @param skipped files that lay beside and are of no source
 */
record RunSummary(
    String dataset,
    @Nullable String release,
    @Nullable String folder,
    boolean unchanged,
    List<String> refusals,
    List<SourceOutcome> sources,
    List<String> firstRejects,
    Headline headline,
    SortedMap<String, Long> rows,
    SortedMap<String, SortedSet<String>> columns,
    List<String> unread,
    List<String> empty,
    List<String> skipped) {

  static RunSummary of(String dataset, RunInputs inputs, Intake intake, PublishResult result) {
    PublishResult.Release release = result.release().orElse(null);
    return new RunSummary(
        dataset,
        release == null ? null : release.id(),
        release == null ? null : release.folder().toString(),
        release != null && !release.isNew(),
        result.refusals(),
        result.sources(),
        result.firstRejects(),
        result.headline(),
        result.rows(),
        columns(intake),
        inputs.unread(),
        inputs.empty(),
        inputs.skipped());
  }

  private static SortedMap<String, SortedSet<String>> columns(Intake intake) {
    SortedMap<String, SortedSet<String>> columns = new TreeMap<>();
    for (SliceIntake slice : intake.slices()) {
      if (!slice.unread().isEmpty()) {
        String source = intake.files().get(slice.file()).source();
        columns.computeIfAbsent(source, s -> new TreeSet<>()).addAll(slice.unread());
      }
    }
    return columns;
  }

  /** How the run ends for the shell. */
  ExitCode exitCode() {
    if (!refusals.isEmpty()) {
      return ExitCode.CHECKS_REFUSED;
    }
    boolean rejects = sources.stream().anyMatch(source -> !source.rejected().isEmpty());
    return rejects ? ExitCode.PUBLISHED_WITH_REJECTS : ExitCode.OK;
  }
}
