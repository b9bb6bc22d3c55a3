package disclosure.pipeline;

import disclosure.reference.Reference;
import disclosure.source.InputFile;
import disclosure.source.Selection;
import disclosure.source.SourceSpec;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What to take in, and how.
 *
 * @param files in any order; the result does not depend on it
 * @param sources declarations by id, at least those of the files
 * @param reference the curated facts to match against
 * @param shards an empty folder of the workspace
 * @param workers how many splits are read at once
 * @param runnerOptions options of the runner's own, as Beam writes them
 * @param splitBytes how large a split is; {@link disclosure.source.intake.SplitPlan#BYTES} unless a
 *     test needs small ones
 */
public record IngestRequest(
    Selection selection,
    List<InputFile> files,
    Map<String, SourceSpec> sources,
    Reference reference,
    Path shards,
    Runner runner,
    int workers,
    List<String> runnerOptions,
    long splitBytes) {

  public IngestRequest {
    files = List.copyOf(files);
    sources = Map.copyOf(sources);
    runnerOptions = List.copyOf(runnerOptions);
  }
}
