package disclosure.pipeline;

import disclosure.source.intake.Split;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.io.BoundedSource;
import org.apache.beam.sdk.options.PipelineOptions;

/**
 * Hands out the splits of a run one by one, so that a worker that is done takes the next: runners
 * assign the parts of a bounded source as workers ask, whereas a shuffle would deal them out
 * blindly.
 */
final class SplitSource extends BoundedSource<Split> {
  private final List<Split> splits;

  SplitSource(List<Split> splits) {
    this.splits = List.copyOf(splits);
  }

  @Override
  public List<SplitSource> split(long desiredBundleSizeBytes, PipelineOptions options) {
    return splits.stream().map(split -> new SplitSource(List.of(split))).toList();
  }

  @Override
  public long getEstimatedSizeBytes(PipelineOptions options) {
    return splits.stream().mapToLong(Split::bytes).sum();
  }

  @Override
  public Coder<Split> getOutputCoder() {
    return SerializableCoder.of(Split.class);
  }

  @Override
  public BoundedReader<Split> createReader(PipelineOptions options) {
    return new Reader(this);
  }

  private static final class Reader extends BoundedReader<Split> {
    private final SplitSource source;
    private int at = -1;

    Reader(SplitSource source) {
      this.source = source;
    }

    @Override
    public boolean start() {
      return advance();
    }

    @Override
    public boolean advance() {
      at++;
      return at < source.splits.size();
    }

    @Override
    public Split getCurrent() {
      if (at < 0 || at >= source.splits.size()) {
        throw new NoSuchElementException();
      }
      return source.splits.get(at);
    }

    @Override
    public void close() {}

    @Override
    public BoundedSource<Split> getCurrentSource() {
      return source;
    }
  }
}
