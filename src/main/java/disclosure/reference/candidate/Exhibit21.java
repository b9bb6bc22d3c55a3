package disclosure.reference.candidate;

import java.util.ArrayList;
import java.util.List;

/**
 * A company's list of subsidiaries, Exhibit 21 of its annual report (17 CFR 229.601(b)(21)), read
 * row by row. Every line that holds something is a subsidiary, a heading or note, or is told as
 * unread: nothing is lost silently.
 *
 * <pre>
 *   Exhibit21 exhibit = Exhibit21.of(Files.readString(Path.of("ex21.html")));
 *   exhibit.subsidiaries().forEach(row -&gt; System.out.println(row.name()));
 * </pre>
 *
 * @param subsidiaries in the order of the page
 * @param notes headings, sentences and footnotes
 * @param unread lines of which it is not sure what they are
 */
public record Exhibit21(List<Subsidiary> subsidiaries, List<String> notes, List<String> unread) {
  public Exhibit21 {
    subsidiaries = List.copyOf(subsidiaries);
    notes = List.copyOf(notes);
    unread = List.copyOf(unread);
  }

  /** Reads a page of HTML, of text, or a whole submission that holds an EX-21. */
  public static Exhibit21 of(String page) {
    List<List<String>> lines = ExhibitLines.of(page);
    SubsidiaryReader reader = new SubsidiaryReader(lines);
    List<Subsidiary> subsidiaries = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    List<String> unread = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      List<String> cells = lines.get(at);
      List<Subsidiary> found = reader.read(at + 1, cells);
      if (!found.isEmpty()) {
        subsidiaries.addAll(found);
      } else if (reader.isNote(at + 1, cells)) {
        notes.add(String.join(" | ", cells));
      } else {
        unread.add(String.join(" | ", cells));
      }
    }
    return new Exhibit21(subsidiaries, notes, unread);
  }
}
