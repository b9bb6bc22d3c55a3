package disclosure.pipeline;

import disclosure.document.intake.DocumentPlan;
import disclosure.source.InputFile;
import disclosure.source.Intake;
import disclosure.source.SliceIntake;
import disclosure.source.SourceSpec;
import disclosure.source.intake.FileHashes;
import disclosure.source.intake.IntakeAccount;
import disclosure.source.intake.Split;
import disclosure.source.intake.SplitPlan;
import disclosure.source.intake.SplitReader;
import disclosure.store.Json;
import disclosure.store.ShardFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.beam.sdk.Pipeline;

/**
 * Takes files in: every record of every file is read once, kept, filtered or rejected, and lies
 * typed in the run's shards; the account of it is {@code intake.json} beside them.
 *
 * <p>One Beam job over all splits. Only where a cut did not meet a record boundary, which shows
 * when the slices of a file are laid end to end, a second, small job reads that part again.
 */
public final class Ingest {
  private final IngestRequest request;
  private final IngestProgress progress;
  private final IntakeAccount account = new IntakeAccount();

  private Ingest(IngestRequest request, IngestProgress progress) {
    this.request = request;
    this.progress = progress;
  }

  /**
   * Runs the job to its end.
   *
   * @throws disclosure.source.InputException where a file is not what it is said to be
   */
  public static Intake run(IngestRequest request, IngestProgress progress) throws IOException {
    return new Ingest(request, progress).run();
  }

  /**
   * Loads what a job needs, on a thread of its own, while the caller still looks at its options and
   * files: Beam examines every option class there is, and reads what its steps are called among
   * machines, which takes as long as a small job. What fails there is told by the job, which does
   * the same again.
   */
  public static void warmUp() {
    Thread thread = new Thread(Pipeline::create, "warm-up");
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((ended, thrown) -> {});
    thread.start();
  }

  private Intake run() throws IOException {
    List<InputFile> files =
        request.files().stream()
            .sorted(Comparator.comparing(InputFile::source).thenComparing(InputFile::shownAs))
            .toList();
    Predicate<InputFile> isDocument = file -> DocumentPlan.reads(sourceOf(file));
    List<Split> splits =
        SplitPlan.of(
            files.stream().filter(isDocument.negate()).toList(),
            request.sources(),
            request.splitBytes());
    List<Split> documents =
        DocumentPlan.of(files.stream().filter(isDocument).toList(), splits.size(), slices(splits));
    try (FileHashes hashes = FileHashes.begin(files.stream().map(InputFile::path).toList())) {
      read(splits, documents);
      repair(splits.size() + documents.size());
      Intake intake = account.toIntake(request.selection(), request.sources(), hashes.await());
      Json.write(request.shards().resolve(Intake.FILE_NAME), intake);
      return intake;
    }
  }

  private void repair(int nextSplit) throws IOException {
    IntakeAccount.Repairs repairs = account.repairs(nextSplit);
    for (int shard : repairs.voided()) {
      ShardFolder.of(request.shards(), shard).drop();
    }
    read(repairs.splits(), List.of());
  }

  private SourceSpec sourceOf(InputFile file) {
    return Objects.requireNonNull(request.sources().get(file.source()), file.source());
  }

  private static int slices(List<Split> splits) {
    return splits.stream().mapToInt(split -> split.slices().size()).sum();
  }

  private void read(List<Split> records, List<Split> documents) throws IOException {
    List<Split> splits = Stream.concat(records.stream(), documents.stream()).toList();
    if (splits.isEmpty()) {
      return;
    }
    SplitReader reader =
        new SplitReader(request.shards().toString(), request.selection(), request.sources());
    IngestJob job = new IngestJob(request, records, documents, reader);
    ProgressWatch.during(request.shards(), splits, progress, job::run);
    List<SliceIntake> read = new ArrayList<>();
    for (Split split : splits) {
      List<SliceIntake> intakes = reader.account(split);
      account.add(split, intakes);
      read.addAll(intakes);
    }
    job.reconcile(splits, read);
  }
}
