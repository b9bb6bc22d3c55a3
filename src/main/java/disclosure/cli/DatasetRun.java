package disclosure.cli;

import disclosure.document.intake.DocumentPlan;
import disclosure.pipeline.Ingest;
import disclosure.pipeline.IngestRequest;
import disclosure.pipeline.Runner;
import disclosure.publish.PublishRequest;
import disclosure.publish.PublishResources;
import disclosure.publish.PublishResult;
import disclosure.publish.Publisher;
import disclosure.reference.Reference;
import disclosure.source.DatasetSpec;
import disclosure.source.InputFile;
import disclosure.source.Intake;
import disclosure.source.Retrieval;
import disclosure.source.SliceIntake;
import disclosure.source.SourceSpec;
import disclosure.source.intake.SplitPlan;
import disclosure.store.Json;
import disclosure.store.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One run of a dataset, from its files to its release; its two stages meet in the folder of shards.
 *
 * @param sources declarations of the dataset's sources, by id
 * @param referenceFolder where {@code reference} was read from
 * @param workspace locked by the caller
 * @param resources of the database; as many files or parts are read at once as it has threads
 */
record DatasetRun(
    DatasetSpec dataset,
    Map<String, SourceSpec> sources,
    Path referenceFolder,
    Reference reference,
    RunInputs inputs,
    Workspace workspace,
    Runner runner,
    List<String> runnerOptions,
    PublishResources resources) {

  /** Reads, matches and publishes, telling how it goes. */
  RunSummary run(StageLines lines) throws IOException {
    Path shards = workspace.newShards();
    Json.write(shards.resolve(Retrieval.FILE_NAME), inputs.retrieval());
    Intake intake = read(shards, lines);
    lines.begin("publishing");
    PublishResult result =
        Publisher.publish(
            new PublishRequest(
                shards, workspace, dataset, referenceFolder, documents(), resources));
    lines.end();
    return RunSummary.of(dataset.name(), inputs, intake, result);
  }

  private List<InputFile> documents() {
    return inputs.files().stream()
        .filter(file -> DocumentPlan.reads(Objects.requireNonNull(sources.get(file.source()))))
        .toList();
  }

  private Intake read(Path shards, StageLines lines) throws IOException {
    lines.begin("reading " + inputs.files().size() + " files");
    Publisher.warmUp();
    Intake intake =
        Ingest.run(
            new IngestRequest(
                dataset.selection(),
                inputs.files(),
                sources,
                reference,
                shards,
                runner,
                resources.threads(),
                runnerOptions,
                SplitPlan.BYTES),
            lines);
    lines.end(intake.slices().stream().mapToLong(SliceIntake::read).sum());
    return intake;
  }
}
