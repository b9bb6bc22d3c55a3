package disclosure.pipeline;

import disclosure.source.SliceIntake;
import disclosure.source.intake.Split;
import disclosure.source.intake.SplitReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Looks at the shards folder while a job runs and tells how much is finished: stages meet on files,
 * progress too.
 */
final class ProgressWatch {
  private static final long EVERY_MILLIS = 500;

  private final Path shards;
  private final List<Split> waiting;
  private final IngestProgress progress;
  private final long ofBytes;
  private final CountDownLatch done = new CountDownLatch(1);
  private long bytes;
  private long records;

  private ProgressWatch(Path shards, List<Split> splits, IngestProgress progress) {
    this.shards = shards;
    this.waiting = new ArrayList<>(splits);
    this.progress = progress;
    this.ofBytes = splits.stream().mapToLong(Split::bytes).sum();
  }

  /** Runs {@code work}, telling {@code progress} now and then and once at its end. */
  static void during(Path shards, List<Split> splits, IngestProgress progress, Runnable work) {
    ProgressWatch watch = new ProgressWatch(shards, splits, progress);
    CompletableFuture<Void> watching = CompletableFuture.runAsync(watch::lookUntilDone);
    try {
      work.run();
    } finally {
      watch.done.countDown();
    }
    watching.join();
  }

  private void lookUntilDone() {
    try {
      while (!done.await(EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
        look();
      }
      look();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    waiting.removeIf(this::isFinished);
    progress.read(bytes, ofBytes, records);
  }

  private boolean isFinished(Split split) {
    try {
      if (!SplitReader.isFinished(shards, split)) {
        return false;
      }
      bytes += split.bytes();
      records += SplitReader.account(shards, split).stream().mapToLong(SliceIntake::read).sum();
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
