package disclosure.source.announcement;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import disclosure.model.Announcement;
import disclosure.model.RecordException;
import disclosure.source.announcement.AnnouncementPage.Paragraph;

/** Reads an invented award to the army, and gives the last words that most of them share. */
final class InventedAward {
  static final String ACTIVITY =
      " Work will be performed in Dayton, Ohio. Fiscal 2016 funds in the amount of $72,516 are being"
          + " obligated at the time of award. U.S. Army Example Command, Redstone Arsenal, Alabama, is"
          + " the contracting activity";

  private InventedAward() {}

  static Announcement parse(String text) throws RecordException {
    Announcement read = new AnnouncementParser().parse(new Paragraph("ARMY", text));
    assertNotNull(read);
    return read;
  }
}
