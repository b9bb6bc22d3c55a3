package disclosure.source;

import java.io.IOException;

/**
 * How records lie in a file. One implementation a format, in {@code source.format}, without state.
 */
public interface RecordFormat {

  /**
   * Looks at the file before it is read.
   *
   * @throws InputException where the file is not of this source, in one sentence with the mend
   */
  FileLayout inspect(InputFile file, SourceSpec spec) throws IOException;

  /** Opens a slice of a file that {@link #inspect} described. */
  RecordCursor open(Slice slice, SourceSpec spec) throws IOException;

  /** Whether a large file may be cut into slices. */
  boolean splits(InputFile file);
}
