package disclosure.reference.candidate;

import disclosure.text.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands around a name in a line of an Exhibit 21: its item's number, footnotes, a share. */
final class ExhibitCells {
  private static final Pattern TRAILING_SHARE =
      Pattern.compile(
          "\\s+((?:100|\\d{1,2})(?:\\.\\d+)?\\s?%|100(?:\\.0+)?|\\d{1,2}\\.\\d+|\\d{2})$");
  private static final Pattern ITEM =
      Pattern.compile("^(?:[•●▪◦·*–—-]+|\\(?\\d{1,3}[.)]|\\(?[a-zivx]{1,4}[.)])\\s+");
  private static final Pattern ITEM_ALONE =
      Pattern.compile("^(?:[•●▪◦·*–—-]+|\\(?\\d{1,3}[.)]?|\\(?[a-zivx]{1,4}[.)])$");
  private static final Pattern FOOTNOTE =
      Pattern.compile("\\s*(?:\\(\\d{1,2}\\)|[*†‡§]+|\\[\\d{1,2}\\])+$");

  private ExhibitCells() {}

  /** Whether a name, footnotes aside, ends in a legal form. */
  static boolean endsInForm(String name) {
    return !Names.parse(bare(name)).form().isEmpty();
  }

  static @Nullable String share(String text) {
    String rest = withoutShare(text);
    return rest.length() == text.strip().length() ? null : text.substring(rest.length()).strip();
  }

  /** A bare number is a share only after a place: {@code HEARTWOOD 11} keeps its own. */
  static String withoutShare(String text) {
    Matcher share = TRAILING_SHARE.matcher(text);
    if (!share.find()) {
      return text.strip();
    }
    String rest = text.substring(0, share.start()).replaceFirst("[,;\\s]+$", "");
    boolean told = share.group(1).endsWith("%") || Jurisdictions.trailing(rest) > 0;
    return told ? rest : text.strip();
  }

  static List<String> withoutItem(List<String> cells) {
    List<String> told = new ArrayList<>(cells);
    if (told.size() > 1 && ITEM_ALONE.matcher(told.get(0)).matches()) {
      told.remove(0);
    }
    told.set(0, ITEM.matcher(told.get(0)).replaceFirst(""));
    told.removeIf(String::isEmpty);
    return told;
  }

  static String bare(String name) {
    String stripped = FOOTNOTE.matcher(name.strip()).replaceFirst("");
    return stripped.replaceAll("[,;:\\s–—-]+$", "").strip();
  }
}
