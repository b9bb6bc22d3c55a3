package disclosure.source.parser;

import disclosure.model.AnnouncedVendor;
import disclosure.model.Announcement;
import disclosure.model.Announcement.Kind;
import disclosure.model.CodeName;
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
import java.math.BigDecimal;
import java.util.List;
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
    CodeName component = Components.of(fields.text("heading"));
    if (component.code() == null) {
      fields.flag("CODE_UNKNOWN", "heading", String.valueOf(component.name()));
    }
    return new Scope(component.code(), null, fields.date("day"), false);
  }

  @Override
  public void parse(Fields fields, Origin origin, Consumer<SourceRecord> statements)
      throws RecordException {
    String text = fields.required("text");
    try {
      announce(
          parser.parse(new Paragraph(fields.text("heading"), text)), fields, origin, statements);
    } catch (RecordException e) {
      if (!e.code().equals("CORRECTION")) {
        throw e;
      }
      statements.accept(correction(fields, origin, text));
    }
  }

  private static void announce(
      Announcement read, Fields fields, Origin origin, Consumer<SourceRecord> statements)
      throws RecordException {
    List<AnnouncedVendor> vendors = read.vendors();
    for (int at = 0; at < vendors.size(); at++) {
      AnnouncedVendor vendor = vendors.get(at);
      boolean alone = vendors.size() == 1 || !read.shared();
      BigDecimal own = vendor.amount() == null && alone ? read.amount() : vendor.amount();
      String piid = vendor.piid() == null ? read.piid() : vendor.piid();
      statements.accept(
          new SourceNotice(
              origin,
              at + 1,
              kind(read.kind()),
              null,
              fields.date("day"),
              read.heading(),
              purchaser(read.heading()),
              read.activity(),
              vendor(vendor),
              vendor.place(),
              piid,
              read.parentPiid(),
              read.orderNumber(),
              read.modification(),
              null,
              own,
              read.shared() ? read.amount() : null,
              null,
              read.text(),
              null,
              CodeName.ABSENT,
              CodeName.ABSENT,
              setAside(vendor.mark()),
              fields.flags()));
    }
  }

  private static SourceNotice correction(Fields fields, Origin origin, String text)
      throws RecordException {
    return new SourceNotice(
        origin,
        1,
        "correction",
        null,
        fields.date("day"),
        fields.text("heading"),
        purchaser(fields.text("heading")),
        null,
        Vendor.ABSENT,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        text,
        null,
        CodeName.ABSENT,
        CodeName.ABSENT,
        CodeName.ABSENT,
        fields.flags());
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
