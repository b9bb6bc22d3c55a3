package disclosure.document;

import disclosure.model.ReadMethod;
import java.util.List;

/**
 * What was read of one page.
 *
 * @param number from 1
 * @param notes redactions, and why a page is unread
 * @param text its lines
 */
public record PageReading(int number, ReadMethod method, List<String> notes, String text) {
  public PageReading {
    notes = List.copyOf(notes);
  }
}
