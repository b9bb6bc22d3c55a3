package disclosure.source.format;

import disclosure.model.RecordException;
import disclosure.source.SourceSpec;
import disclosure.source.announcement.AnnouncementDay;
import disclosure.source.announcement.AnnouncementPage.Paragraph;
import disclosure.text.DateOrder;
import java.util.Iterator;
import java.util.List;

/** Walks the paragraphs of one day. */
final class AnnouncementCursor extends WholeFileCursor {
  private final AnnouncementDay day;
  private boolean told;
  private final Iterator<Paragraph> paragraphs;

  AnnouncementCursor(AnnouncementDay day, SourceSpec spec) {
    super(spec, DateOrder.UNKNOWN, day.flag());
    this.day = day;
    this.paragraphs = (day.hasAwards() ? day.paragraphs() : List.<Paragraph>of()).iterator();
  }

  @Override
  boolean read(NamedFields fields) throws RecordException {
    if (!day.hasAwards() && !told) {
      told = true;
      throw new RecordException(
          "PAGE_WITHOUT_AWARDS",
          "the file announces no award: an empty day, another layout, or an error page in its place");
    }
    if (!paragraphs.hasNext()) {
      return false;
    }
    Paragraph paragraph = paragraphs.next();
    fields.put("day", day.day() == null ? null : day.day().toString());
    fields.put("heading", paragraph.heading());
    fields.put("text", paragraph.text());
    return true;
  }

  @Override
  public void close() {}
}
