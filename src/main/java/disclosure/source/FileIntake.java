package disclosure.source;

import org.jspecify.annotations.Nullable;

/**
 * One input file as published in {@code source_file}.
 *
 * @param fileId 16 hex digits of a hash over source, name, entry and content: the same file has the
 *     same id on any machine
 * @param name file name without directories
 * @param entry name inside the zip, or null
 * @param bytes size of the file on disk
 * @param sha256 of the file on disk, as {@code sha256sum} prints it
 * @param headerAssumed whether its columns come from a sibling or a declared layout
 */
public record FileIntake(
    String fileId,
    String source,
    String name,
    @Nullable String entry,
    long bytes,
    String sha256,
    boolean headerAssumed) {

  /** The same file under another id. */
  public FileIntake withId(String id) {
    return new FileIntake(id, source, name, entry, bytes, sha256, headerAssumed);
  }
}
