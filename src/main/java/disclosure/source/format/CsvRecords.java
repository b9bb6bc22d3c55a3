package disclosure.source.format;

import disclosure.source.FileLayout;
import disclosure.source.InputFile;
import disclosure.source.RecordCursor;
import disclosure.source.RecordFormat;
import disclosure.source.Slice;
import disclosure.source.SourceSpec;
import java.io.IOException;

/**
 * CSV files (RFC 4180, UTF-8 with or without byte order mark): one record a row, values by the
 * names of the header.
 *
 * <p>A plain file is cut anywhere; a slice finds the first record that begins in it by trying both
 * states (outside and inside quotes) and taking the one whose next rows have the header's width.
 * Whether it was right is proved afterwards: the first record of each slice must begin where the
 * one before ended ({@link disclosure.source.SliceChain}).
 */
public final class CsvRecords implements RecordFormat {
  private static final int BUFFER = 1 << 20;

  @Override
  public FileLayout inspect(InputFile file, SourceSpec spec) throws IOException {
    return CsvInspection.of(file, spec);
  }

  @Override
  public boolean splits(InputFile file) {
    return file.entry() == null && !GzippedBytes.isGzipped(file);
  }

  @Override
  public RecordCursor open(Slice slice, SourceSpec spec) throws IOException {
    long first = slice.exactStart() ? slice.start() : CsvAlignment.firstRecord(slice);
    return new CsvCursor(CsvScanner.of(slice.file(), first, BUFFER), slice, spec, first);
  }
}
