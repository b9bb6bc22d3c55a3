package disclosure.source.parser;

import disclosure.model.AnnouncedVendor;
import disclosure.model.Announcement;
import disclosure.model.Announcement.Kind;
import disclosure.model.CodeName;
import disclosure.model.NoticeAward;
import disclosure.model.Origin;
import disclosure.model.Purchaser;
import disclosure.model.RecordException;
import disclosure.model.SourceNotice;
import disclosure.model.SourceRecord;
import disclosure.model.Vendor;
import disclosure.source.Fields;
import disclosure.source.Scope;
import disclosure.source.SourceParser;
import disclosure.source.announcement.AnnouncementPage.Paragraph;
import disclosure.source.announcement.AnnouncementParser;
import disclosure.source.announcement.Components;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Interprets the Department of Defense's daily announcements: a paragraph is a notice, one
 * statement a vendor. What is announced is a value or a ceiling, never an obligation.
 *
 * <p>A correction of an earlier announcement is kept with its words and read no further.
 */
public final class DodAnnouncements implements SourceParser {
  private static final CodeName DEFENSE = new CodeName("097", "Department of Defense");
  private final AnnouncementParser parser = new AnnouncementParser();

  @Override
  public Scope scope(Fields fields) throws RecordException {
    if (fields.text("day") == null) {
      fields.flag("DATE_ABSENT", "day", "neither the title nor the file's name tells the day");
    }
    CodeName component = Components.of(fields.text("heading"));
    if (component.code() == null) {
      fields.flag("CODE_UNKNOWN", "heading", String.valueOf(component.name()));
    }
    return new Scope(component.code(), null, fields.date("day"), false);
  }

  @Override
  public void parse(Fields fields, Origin origin, Consumer<SourceRecord> statements)
      throws RecordException {
    String heading = fields.text("heading");
    String text = fields.required("text");
    Announcement read;
    try {
      read = parser.parse(new Paragraph(heading, text));
    } catch (RecordException e) {
      if (!e.code().equals("CORRECTION")) {
        throw e;
      }
      statements.accept(notice(fields, origin, 1, "correction", null, NoticeAward.NONE));
      return;
    }
    for (int at = 0; at < read.vendors().size(); at++) {
      NoticeAward award = award(read, read.vendors().get(at));
      statements.accept(notice(fields, origin, at + 1, kind(read.kind()), read.activity(), award));
    }
  }

  private static SourceNotice notice(
      Fields fields,
      Origin origin,
      int place,
      String kind,
      @Nullable String activity,
      NoticeAward award)
      throws RecordException {
    String heading = fields.text("heading");
    return new SourceNotice(
        origin,
        place,
        kind,
        null,
        fields.date("day"),
        heading,
        purchaser(heading),
        activity,
        award,
        null,
        fields.description("text"),
        null,
        CodeName.ABSENT,
        CodeName.ABSENT,
        fields.flags());
  }

  /** Of several vendors each has its own number and amount, or they share what is announced. */
  private static NoticeAward award(Announcement read, AnnouncedVendor vendor) {
    boolean alone = !read.shared() && vendor.common() == null;
    return new NoticeAward(
        vendor(vendor),
        vendor.place(),
        vendor.piid() == null ? read.piid() : vendor.piid(),
        read.parentPiid(),
        read.orderNumber(),
        read.modification(),
        vendor.amount() == null && alone ? read.amount() : vendor.amount(),
        read.shared() ? read.amount() : vendor.common(),
        read.awarded(),
        read.completion(),
        setAside(vendor.mark()));
  }

  private static String kind(Kind kind) {
    return kind == Kind.CONTRACT ? "award" : kind.name().toLowerCase(Locale.ROOT);
  }

  private static Purchaser purchaser(@Nullable String heading) {
    return new Purchaser(
        DEFENSE,
        Components.of(heading),
        CodeName.ABSENT,
        CodeName.ABSENT,
        CodeName.ABSENT,
        CodeName.ABSENT);
  }

  private static Vendor vendor(AnnouncedVendor vendor) {
    return new Vendor(
        null, null, null, vendor.name(), null, null, null, null, null, vendor.city(), null);
  }

  /** The marks of the announcements' footnotes. */
  private static CodeName setAside(String mark) {
    return mark.isEmpty() ? CodeName.ABSENT : CodeName.ofCode(mark);
  }
}
