package disclosure.document.intake;

import disclosure.source.FileLayout;
import disclosure.source.InputFile;
import disclosure.source.Slice;
import disclosure.source.SourceSpec;
import disclosure.source.intake.Split;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers documents into splits: few enough that a worker soon asks for more, many enough that a
 * folder of them does not become a folder of shards each.
 */
public final class DocumentPlan {
  private static final int MOST_DOCUMENTS = 16;
  private static final long MOST_BYTES = 4L << 20;

  private final int firstSplit;
  private final List<Split> splits = new ArrayList<>();
  private final List<Slice> gathered = new ArrayList<>();
  private long bytes;

  private DocumentPlan(int firstSplit) {
    this.firstSplit = firstSplit;
  }

  /** Whether the files of that source are documents and not files of records. */
  public static boolean reads(SourceSpec spec) {
    return spec.kind().equals("document");
  }

  /**
   * Gathers, in the order given.
   *
   * @param firstSplit number of the first split, and of its shard
   * @param firstSlice number of the first slice: a document is a slice of its own
   */
  public static List<Split> of(List<InputFile> documents, int firstSplit, int firstSlice) {
    DocumentPlan plan = new DocumentPlan(firstSplit);
    int slice = firstSlice;
    for (InputFile document : documents) {
      plan.gather(Slice.whole(slice++, document, FileLayout.SELF_DESCRIBED));
    }
    plan.flush();
    return List.copyOf(plan.splits);
  }

  private void gather(Slice document) {
    gathered.add(document);
    bytes += Math.max(document.file().bytes(), 0);
    if (gathered.size() >= MOST_DOCUMENTS || bytes >= MOST_BYTES) {
      flush();
    }
  }

  private void flush() {
    if (!gathered.isEmpty()) {
      splits.add(new Split(firstSplit + splits.size(), gathered, bytes));
      gathered.clear();
      bytes = 0;
    }
  }
}
