package disclosure.source.intake;

import disclosure.source.Slice;
import java.io.Serializable;
import java.util.List;

/**
 * What one worker reads in one go into one shard: a part of a large file, or several small files.
 *
 * @param id number of the split, and of its shard
 * @param bytes how much there is to read, for progress; an estimate for packed files
 */
public record Split(int id, List<Slice> slices, long bytes) implements Serializable {
  public Split {
    slices = List.copyOf(slices);
  }
}
