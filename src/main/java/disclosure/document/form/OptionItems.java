package disclosure.document.form;

import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The line items of an award which the government may yet order, and has not (FAR 17.2). */
final class OptionItems {
  private static final Pattern ITEM = Pattern.compile("^\\d{4,5}[A-Z]{0,2} .*");
  private static final Pattern OPTION =
      Pattern.compile("(?i).*(?:\\(option\\b|\\boption (?:line item|year|period)\\b).*");

  private OptionItems() {}

  /** The words of the lines that belong to no option: all from its number to the next item's. */
  static List<Word> without(List<Segment> lines) {
    List<Word> words = new ArrayList<>();
    boolean option = false;
    for (Segment line : lines) {
      boolean said = OPTION.matcher(line.text()).matches();
      option = ITEM.matcher(line.text()).matches() ? said : option;
      if (!option) {
        words.addAll(line.words());
      }
    }
    return words;
  }
}
