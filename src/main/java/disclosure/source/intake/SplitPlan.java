package disclosure.source.intake;

import disclosure.source.FileLayout;
import disclosure.source.InputFile;
import disclosure.source.RecordFormat;
import disclosure.source.Slice;
import disclosure.source.SourceSpec;
import disclosure.source.format.RecordFormats;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Cuts the inputs of a run into splits of about equal size: large files into slices of their own,
 * small ones gathered. The same files and the same size give the same splits.
 */
public final class SplitPlan {
  /**
   * A split no worker needs more than a moment for, and large enough that its shard is worth a
   * file.
   */
  public static final long BYTES = 64L << 20;

  private final Map<String, SourceSpec> sources;
  private final long target;
  private final List<Split> splits = new ArrayList<>();
  private final List<Slice> gathered = new ArrayList<>();
  private long gatheredBytes;
  private int slices;

  private SplitPlan(Map<String, SourceSpec> sources, long target) {
    this.sources = sources;
    this.target = target;
  }

  /**
   * Looks at every file and cuts.
   *
   * @param sources declarations by id
   * @param target bytes of a split
   * @throws disclosure.source.InputException for the first file that is not of its source
   */
  public static List<Split> of(List<InputFile> files, Map<String, SourceSpec> sources, long target)
      throws IOException {
    SplitPlan plan = new SplitPlan(sources, target);
    for (InputFile file : files) {
      plan.add(file);
    }
    plan.flush();
    return List.copyOf(plan.splits);
  }

  private void add(InputFile file) throws IOException {
    SourceSpec spec = Objects.requireNonNull(sources.get(file.source()), file.source());
    RecordFormat format = RecordFormats.of(spec, file);
    FileLayout layout = format.inspect(file, spec);
    if (format.splits(file) && file.bytes() > 2 * target) {
      cut(file, layout);
    } else {
      gather(Slice.whole(slices++, file, layout));
    }
  }

  private void cut(InputFile file, FileLayout layout) {
    for (long start = layout.dataStart(); start < file.bytes(); start += target) {
      boolean last = start + target >= file.bytes();
      long end = last ? Long.MAX_VALUE : start + target;
      Slice slice = new Slice(slices++, file, layout, start, end, start == layout.dataStart());
      splits.add(new Split(splits.size(), List.of(slice), Math.min(target, file.bytes() - start)));
    }
  }

  private void gather(Slice slice) {
    gathered.add(slice);
    gatheredBytes += Math.max(slice.file().bytes(), 0);
    if (gatheredBytes >= target) {
      flush();
    }
  }

  private void flush() {
    if (!gathered.isEmpty()) {
      splits.add(new Split(splits.size(), gathered, gatheredBytes));
      gathered.clear();
      gatheredBytes = 0;
    }
  }
}
