package disclosure.publish;

import disclosure.source.DatasetSpec;
import disclosure.source.InputFile;
import disclosure.store.Workspace;
import java.nio.file.Path;
import java.util.List;

/**
 * What to make a release of.
 *
 * @param shards folder of the run's shards, matched, with {@code intake.json} beside them
 * @param workspace where releases are kept; its lock is held by the caller
 * @param dataset name, title, exports and checks
 * @param reference folder of the curated CSVs
 * @param documents the run's documents, for pictures of what claims rest on
 */
public record PublishRequest(
    Path shards,
    Workspace workspace,
    DatasetSpec dataset,
    Path reference,
    List<InputFile> documents,
    PublishResources resources) {}
