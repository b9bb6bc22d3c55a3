package disclosure.reference.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells which lines of an Exhibit 21 are subsidiaries, and takes them apart. */
final class SubsidiaryReader {
  private static final Pattern SHARE =
      Pattern.compile("^(?:100|\\d{1,2})(?:\\.\\d+)?\\s*%?(?:\\s*\\(?\\d\\)?)?\\*?$");
  private static final Pattern KIND_OF_PLACE =
      Pattern.compile(
          "(?i)^(?:an? )?(.+?) (?:(?:limited|general|statutory) )?(?:liability )?(?:liability company"
              + "|corporation|partnership|company|trust|llc|lp|inc\\.?|corp\\.?)$");
  private static final int LONGEST_NAME = 16;
  private static final double MOST = 0.5;

  private final int first;
  private final int last;
  private final TrailingPlace places;

  SubsidiaryReader(List<List<String>> lines) {
    places = new TrailingPlace(placesAtEnds(lines));
    List<Integer> certain = new ArrayList<>();
    List<Integer> placed = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      if (isCertain(lines.get(at))) {
        certain.add(at + 1);
        if (isPlaced(lines.get(at))) {
          placed.add(at + 1);
        }
      }
    }
    List<Integer> telling = placed.size() > certain.size() * MOST ? placed : certain;
    first = telling.isEmpty() ? Integer.MAX_VALUE : firstOf(telling.get(0), certain);
    last = telling.isEmpty() ? 0 : telling.get(telling.size() - 1);
  }

  /** The list begins with the rows that stand right before the first that tells itself. */
  private static int firstOf(int telling, List<Integer> certain) {
    int first = telling;
    while (certain.contains(first - 1)) {
      first--;
    }
    return first;
  }

  /** Where most rows state a place, one that does not is the registrant or a title. */
  private boolean isPlaced(List<String> cells) {
    List<String> told = ExhibitCells.withoutItem(cells);
    return told.size() > 1
        ? told.stream().skip(1).anyMatch(Jurisdictions::isOne)
        : places.from(ExhibitCells.withoutShare(told.get(0))) > 0
            || ExhibitTitles.IN_WORDS.matcher(told.get(0)).matches();
  }

  private static boolean placesAtEnds(List<List<String>> lines) {
    List<String> single =
        lines.stream()
            .filter(cells -> cells.size() == 1)
            .map(cells -> ExhibitCells.withoutShare(cells.get(0)))
            .filter(line -> !ExhibitTitles.heads(line) && !ExhibitTitles.isSentence(line))
            .toList();
    long placed = single.stream().filter(line -> Jurisdictions.trailing(line) > 0).count();
    return placed > single.size() * MOST;
  }

  /** A row that tells itself: a legal form at the end of the name, or a place beside it. */
  private boolean isCertain(List<String> cells) {
    List<String> told = ExhibitCells.withoutItem(cells);
    if (told.isEmpty() || ExhibitTitles.isHeading(told) || ExhibitTitles.isSentence(told.get(0))) {
      return false;
    }
    if (told.size() > 1) {
      return ExhibitCells.endsInForm(told.get(0)) || Jurisdictions.isOne(told.get(1));
    }
    String rest = ExhibitCells.withoutShare(told.get(0));
    int place = places.from(rest);
    return ExhibitCells.endsInForm(place < 0 ? rest : rest.substring(0, place))
        || (place > 0 && places.everywhere());
  }

  /** The subsidiaries of a line; empty where it holds none. */
  List<Subsidiary> read(int line, List<String> cells) {
    List<String> told = ExhibitCells.withoutItem(cells);
    if (told.isEmpty() || ExhibitTitles.isHeading(told)) {
      return List.of();
    }
    if (told.size() == 1) {
      Subsidiary row = single(line, told.get(0));
      return row == null ? List.of() : List.of(row);
    }
    return line < first ? List.of() : columns(line, told);
  }

  /** Name, place, share; again where a line holds two of them side by side. */
  private static List<Subsidiary> columns(int line, List<String> cells) {
    List<Subsidiary> rows = new ArrayList<>(1);
    int from = 0;
    for (int at = 1; at <= cells.size(); at++) {
      if (at == cells.size() || isName(cells.get(at))) {
        rows.add(row(line, cells.subList(from, at)));
        from = at;
      }
    }
    return rows;
  }

  private static Subsidiary row(int line, List<String> cells) {
    List<String> places = new ArrayList<>(1);
    String share = null;
    for (String cell : cells.subList(1, cells.size())) {
      if (SHARE.matcher(cell).matches()) {
        share = cell;
      } else {
        places.add(cell);
      }
    }
    String place = places.isEmpty() ? null : String.join(", ", places);
    return new Subsidiary(line, ExhibitCells.bare(cells.get(0)), place, share);
  }

  private @Nullable Subsidiary single(int line, String text) {
    Matcher words = ExhibitTitles.IN_WORDS.matcher(text);
    if (words.matches() && Jurisdictions.isOne(words.group(2))) {
      return new Subsidiary(line, ExhibitCells.bare(words.group(1)), words.group(2), null);
    }
    if (ExhibitTitles.isSentence(text) || line < first || line > last) {
      return null;
    }
    String share = ExhibitCells.share(text);
    String rest = ExhibitCells.withoutShare(text);
    int place = places.from(rest);
    String name = ExhibitCells.bare(place < 0 ? rest : rest.substring(0, place));
    if (name.split(" ", -1).length > LONGEST_NAME) {
      return null;
    }
    String where = place < 0 ? null : rest.substring(place).replaceAll("^[\\s(,–—-]+|[)*]+$", "");
    return new Subsidiary(line, name, where, share);
  }

  boolean isNote(int line, List<String> cells) {
    List<String> told = ExhibitCells.withoutItem(cells);
    return told.isEmpty()
        || ExhibitTitles.isHeading(told)
        || ExhibitTitles.isSentence(cells.get(0))
        || line < first
        || (line > last && cells.size() == 1);
  }

  /** {@code a Delaware limited liability company} ends in a legal form and is a place. */
  private static boolean isName(String cell) {
    Matcher kind = KIND_OF_PLACE.matcher(cell);
    return ExhibitCells.endsInForm(cell) && !(kind.matches() && Jurisdictions.isOne(kind.group(1)));
  }
}
