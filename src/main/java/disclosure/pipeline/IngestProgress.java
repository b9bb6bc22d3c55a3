package disclosure.pipeline;

/**
 * Told now and then how far the reading is. Called from one thread at a time, never after the job.
 */
@FunctionalInterface
public interface IngestProgress {
  /** Nobody looks. */
  IngestProgress SILENT = (bytes, ofBytes, records) -> {};

  /**
   * Tells how far the reading is.
   *
   * @param bytes read into finished shards
   * @param ofBytes all there is to read; packed files are an estimate
   * @param records read into finished shards
   */
  void read(long bytes, long ofBytes, long records);
}
