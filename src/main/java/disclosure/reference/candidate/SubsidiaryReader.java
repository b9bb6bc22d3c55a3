package disclosure.reference.candidate;

import disclosure.text.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells which lines of an Exhibit 21 are subsidiaries, and takes them apart. */
final class SubsidiaryReader {
  private static final Pattern SHARE =
      Pattern.compile("^(?:100|\\d{1,2})(?:\\.\\d+)?\\s*%?(?:\\s*\\(?\\d\\)?)?\\*?$");
  private static final Pattern TRAILING_SHARE =
      Pattern.compile(
          "\\s+((?:100|\\d{1,2})(?:\\.\\d+)?\\s?%|100(?:\\.0+)?|\\d{1,2}\\.\\d+|\\d{2})$");
  private static final Pattern ITEM =
      Pattern.compile("^(?:[•●▪◦·*–—-]+|\\(?\\d{1,3}[.)]|\\(?[a-zivx]{1,4}[.)])\\s+");
  private static final Pattern ITEM_ALONE =
      Pattern.compile("^(?:[•●▪◦·*–—-]+|\\(?\\d{1,3}[.)]?|\\(?[a-zivx]{1,4}[.)])$");
  private static final Pattern FOOTNOTE =
      Pattern.compile("\\s*(?:\\(\\d{1,2}\\)|[*†‡§]+|\\[\\d{1,2}\\])+$");
  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)^(?:exhibit\\b.*|page\\b.*|\\d{1,3}"
              + "|(?:.*\\b)?(?:list of |significant |principal )?subsidiar(?:y|ies)(?: of\\b.*| list.*| name.*| company.*| as of.*| and\\b.*)?"
              + "|(?:legal )?(?:entity|company|name|corporate name).{0,40}"
              + "|.*\\b(?:jurisdiction|(?:state|country|place|province)[a-z/() ]{0,30}? of (?:incorporation|organi[sz]ation|formation)|percent(?:age)?|ownership|voting|doing business)\\b.*"
              + "|of incorporation.*|or organi[sz]ation.*|incorporation|organi[sz]ation|(?:state|country)\\b.{0,25})$");
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?i)^(?:the following|as of|note|pursuant|in accordance|except|other than|this list|all of"
              + "|each of|certain|unless|excluded|also included|omitted|names of|set forth|below|listed"
              + "|includes|while|this exhibit|\\(?\\*+|\\(\\d{1,2}\\)\\s).*");
  private static final Pattern IN_WORDS =
      Pattern.compile(
          "^(.{3,120}?),?\\s+(?:is\\s+)?an?\\s+([A-Z][\\w.' ]{1,30}?)\\s+(?:business |limited |general |statutory |professional |public |non-?profit )*"
              + "(?:corporation|company|liability company|liability partnership|partnership|trust|corp\\.?|entity)\\b.*$");
  private static final Pattern KIND_OF_PLACE =
      Pattern.compile(
          "(?i)^(?:an? )?(.+?) (?:(?:limited|general|statutory) )?(?:liability )?(?:liability company"
              + "|corporation|partnership|company|trust|llc|lp|inc\\.?|corp\\.?)$");
  private static final Pattern TOWN =
      Pattern.compile("\\s(?![IVX]+[,\\s])\\p{Lu}\\p{Ll}[^()]*,[^()]*");
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i).*\\bsubsidiaries of\\b.*|(?:.{0,40} )?of (?:incorporation|organi[sz]ation|formation)");
  private static final int LONGEST_NAME = 16;
  private static final int MOST_WORDS = 4;
  private static final double MOST = 0.5;

  private final int first;
  private final int last;
  private final boolean placesAtEnds;

  SubsidiaryReader(List<List<String>> lines) {
    placesAtEnds = placesAtEnds(lines);
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
    List<String> told = withoutItem(cells);
    return told.size() > 1
        ? told.stream().skip(1).anyMatch(Jurisdictions::isOne)
        : placeFrom(withoutShare(told.get(0))) > 0 || IN_WORDS.matcher(told.get(0)).matches();
  }

  private static boolean placesAtEnds(List<List<String>> lines) {
    List<String> single =
        lines.stream()
            .filter(cells -> cells.size() == 1)
            .map(cells -> withoutShare(cells.get(0)))
            .filter(line -> !HEADING.matcher(line).matches() && !isSentence(line))
            .toList();
    long placed = single.stream().filter(line -> Jurisdictions.trailing(line) > 0).count();
    return placed > single.size() * MOST;
  }

  /** A row that tells itself: a legal form at the end of the name, or a place beside it. */
  private boolean isCertain(List<String> cells) {
    List<String> told = withoutItem(cells);
    if (told.isEmpty() || isHeading(told) || isSentence(told.get(0))) {
      return false;
    }
    if (told.size() > 1) {
      return endsInForm(bare(told.get(0))) || Jurisdictions.isOne(told.get(1));
    }
    String rest = withoutShare(told.get(0));
    int place = placeFrom(rest);
    return endsInForm(bare(place < 0 ? rest : rest.substring(0, place)))
        || (place > 0 && placesAtEnds);
  }

  /** The subsidiaries of a line; empty where it holds none. */
  List<Subsidiary> read(int line, List<String> cells) {
    List<String> told = withoutItem(cells);
    if (told.isEmpty() || isHeading(told)) {
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
    return new Subsidiary(line, bare(cells.get(0)), place, share);
  }

  private @Nullable Subsidiary single(int line, String text) {
    Matcher words = IN_WORDS.matcher(text);
    if (words.matches() && Jurisdictions.isOne(words.group(2))) {
      return new Subsidiary(line, bare(words.group(1)), words.group(2), null);
    }
    if (isSentence(text) || line < first || line > last) {
      return null;
    }
    String share = share(text);
    String rest = withoutShare(text);
    int place = placeFrom(rest);
    String name = bare(place < 0 ? rest : rest.substring(0, place));
    if (name.split(" ", -1).length > LONGEST_NAME) {
      return null;
    }
    String where = place < 0 ? null : rest.substring(place).replaceAll("^[\\s(,–—-]+|[)*]+$", "");
    return new Subsidiary(line, name, where, share);
  }

  /** Where the place begins that ends a line of one cell; -1 where the line ends in the name. */
  private int placeFrom(String line) {
    int known = Math.max(Jurisdictions.trailing(line), placeInParentheses(line));
    if (known > 0 && endsInForm(bare(line.substring(0, known)))) {
      return known;
    }
    int comma = placeAfterComma(line);
    if (!placesAtEnds || comma > 0) {
      return comma;
    }
    int form = endOfForm(line);
    String beyond = form < 0 ? "" : line.substring(form, Math.max(form, known));
    boolean town = TOWN.matcher(beyond).matches() && wordsIn(beyond) <= MOST_WORDS;
    boolean unknown = known < 0 && form > 0 && wordsIn(line.substring(form)) <= MOST_WORDS;
    return town || unknown ? form : known;
  }

  /** {@code MGM HOLDINGS, RUSSIA}: the first comma after a legal form, else the last one. */
  private int placeAfterComma(String line) {
    int last = -1;
    for (int comma = line.indexOf(','); comma > 0; comma = line.indexOf(',', comma + 1)) {
      if (Jurisdictions.isOne(line.substring(comma + 1))) {
        if (endsInForm(bare(line.substring(0, comma)))) {
          return comma;
        }
        last = comma;
      }
    }
    return placesAtEnds ? last : -1;
  }

  private static int placeInParentheses(String line) {
    int open = line.lastIndexOf('(');
    return open > 0 && line.endsWith(")") && Jurisdictions.isOne(line.substring(open)) ? open : -1;
  }

  /** Where the last legal form within a line ends; -1 where there is none or it ends the line. */
  private static int endOfForm(String line) {
    for (int at = line.lastIndexOf(' '); at > 0; at = line.lastIndexOf(' ', at - 1)) {
      String name = line.substring(0, at);
      if (endsInForm(bare(name)) && !name.endsWith(" The")) {
        return endsInForm(bare(line)) ? -1 : at;
      }
    }
    return -1;
  }

  private static int wordsIn(String text) {
    return text.strip().split(" ", -1).length;
  }

  boolean isNote(int line, List<String> cells) {
    List<String> told = withoutItem(cells);
    return told.isEmpty()
        || isHeading(told)
        || isSentence(cells.get(0))
        || line < first
        || (line > last && cells.size() == 1);
  }

  private static boolean isHeading(List<String> cells) {
    boolean named = cells.stream().anyMatch(cell -> endsInForm(bare(cell)));
    boolean headed = cells.stream().anyMatch(cell -> HEADING.matcher(cell).matches());
    boolean titled = cells.size() == 1 && TITLE.matcher(cells.get(0)).matches();
    return titled || (headed && !named);
  }

  private static boolean isSentence(String text) {
    boolean long_ = text.split(" ", -1).length > LONGEST_NAME + 6;
    return SENTENCE.matcher(text).matches() || (long_ && !IN_WORDS.matcher(text).matches());
  }

  /** {@code a Delaware limited liability company} ends in a legal form and is a place. */
  private static boolean isName(String cell) {
    Matcher kind = KIND_OF_PLACE.matcher(cell);
    return endsInForm(bare(cell)) && !(kind.matches() && Jurisdictions.isOne(kind.group(1)));
  }

  private static boolean endsInForm(String name) {
    return !Names.parse(name).form().isEmpty();
  }

  private static @Nullable String share(String text) {
    String rest = withoutShare(text);
    return rest.length() == text.strip().length() ? null : text.substring(rest.length()).strip();
  }

  /** A bare number is a share only after a place: {@code HEARTWOOD 11} keeps its own. */
  private static String withoutShare(String text) {
    Matcher share = TRAILING_SHARE.matcher(text);
    if (!share.find()) {
      return text.strip();
    }
    String rest = text.substring(0, share.start()).replaceFirst("[,;\\s]+$", "");
    boolean told = share.group(1).endsWith("%") || Jurisdictions.trailing(rest) > 0;
    return told ? rest : text.strip();
  }

  private static List<String> withoutItem(List<String> cells) {
    List<String> told = new ArrayList<>(cells);
    if (told.size() > 1 && ITEM_ALONE.matcher(told.get(0)).matches()) {
      told.remove(0);
    }
    told.set(0, ITEM.matcher(told.get(0)).replaceFirst(""));
    told.removeIf(String::isEmpty);
    return told;
  }

  private static String bare(String name) {
    String stripped = FOOTNOTE.matcher(name.strip()).replaceFirst("");
    return stripped.replaceAll("[,;:\\s–—-]+$", "").strip();
  }
}
