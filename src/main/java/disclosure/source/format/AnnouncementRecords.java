package disclosure.source.format;

import disclosure.source.FileLayout;
import disclosure.source.InputFile;
import disclosure.source.RecordCursor;
import disclosure.source.RecordFormat;
import disclosure.source.Slice;
import disclosure.source.SourceSpec;
import disclosure.source.announcement.AnnouncementDay;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * A day's contract announcements, as text or as the page they stood on: one record a paragraph,
 * with the fields {@code day} (ISO 8601), {@code heading} and {@code text}.
 *
 * <p>A file in which nothing is awarded is one refused record: the day is empty, the layout has
 * changed, or it is an error page; never a silent nothing.
 */
public final class AnnouncementRecords implements RecordFormat {

  @Override
  public FileLayout inspect(InputFile file, SourceSpec spec) {
    return FileLayout.SELF_DESCRIBED;
  }

  @Override
  public boolean splits(InputFile file) {
    return false;
  }

  @Override
  public RecordCursor open(Slice slice, SourceSpec spec) throws IOException {
    return new AnnouncementCursor(read(slice.file()), spec);
  }

  private static AnnouncementDay read(InputFile file) throws IOException {
    try (InputStream in = Bytes.from(file, 0)) {
      byte[] bytes = in.readAllBytes();
      return file.name().toLowerCase(Locale.ROOT).endsWith(".txt")
          ? AnnouncementDay.ofText(file.name(), bytes)
          : AnnouncementDay.ofHtml(file.name(), bytes);
    }
  }
}
