package disclosure.source;

import java.util.List;

/**
 * Everything one run read: the file {@code intake.json} beside the shards, and all that the ledger
 * knows about them.
 *
 * @param files in the order of their source, name and entry
 * @param slices by id; {@link SliceIntake#file()} points into {@code files}
 * @param sources declarations of every source named by a file
 */
public record Intake(
    Selection selection,
    List<FileIntake> files,
    List<SliceIntake> slices,
    List<SourceSpec> sources) {

  /** Name of the file beside the shards. */
  public static final String FILE_NAME = "intake.json";

  public Intake {
    files = List.copyOf(files);
    slices = List.copyOf(slices);
    sources = List.copyOf(sources);
  }
}
