package disclosure.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits {@code ACME LLC DBA ROADRUNNER} and its kin into the name and the others it states. */
final class OtherNames {
  private static final Pattern MARK =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:"
              + "(?<trading>D\\.?/?B\\.?/?A\\b\\.?:?|DOING BUSINESS AS|T/A\\b|TRADING AS"
              + "|A\\.?/?K\\.?/?A\\b\\.?:?|ALSO KNOWN AS|N/K/A\\b|NKA\\b|NOW KNOWN AS)"
              + "|(?<former>F\\.?/?K\\.?/?A\\b\\.?:?|FORMERLY KNOWN AS|FORMERLY"
              + "|PREVIOUSLY KNOWN AS|FORMER\\s*:)"
              + "|(?<owner>(?:AN? )?(?:WHOLLY[ -]OWNED )?(?:DIVISION|DIV\\.?|SUBSIDIARY|PART|UNIT) OF"
              + "|ACQUIRED BY)"
              + ")(?:(?<=:)|(?![\\p{L}\\p{N}]))",
          Pattern.CASE_INSENSITIVE);

  /**
   * {@code WEST, A THOMSON REUTERS BUSINESS}: the words stay in the name, which tells little else.
   */
  private static final Pattern APPOSITION =
      Pattern.compile(",\\s*AN? (?<owner>.+?) (?:BUSINESS|COMPANY)$", Pattern.CASE_INSENSITIVE);

  private OtherNames() {}

  /** What stands before the first mark, and the names after each. */
  record Split(String name, List<OtherName> others) {}

  static Split split(String text) {
    List<OtherName> apposition = apposition(text);
    return mayHoldMark(text.toUpperCase(Locale.ROOT))
        ? marks(text, apposition)
        : new Split(text, apposition);
  }

  /** Spares nearly every name the search. */
  private static boolean mayHoldMark(String upper) {
    return upper.contains("BA")
        || upper.contains("B.A")
        || upper.contains("B/A")
        || upper.contains("KA")
        || upper.contains("K/A")
        || upper.contains("K.A")
        || upper.contains("T/A")
        || upper.contains(" AS ")
        || upper.contains(" AS:")
        || upper.contains("FORMER")
        || upper.contains(" BY ")
        || upper.contains("DIVISION OF")
        || upper.contains("DIV OF")
        || upper.contains("DIV. OF")
        || upper.contains("PART OF")
        || upper.contains("UNIT OF")
        || upper.contains("SUBSIDIARY OF");
  }

  private static List<OtherName> apposition(String text) {
    if (text.indexOf(',') < 0) {
      return List.of();
    }
    Matcher found = APPOSITION.matcher(text);
    return found.find() && found.start() > 0
        ? List.of(new OtherName(OtherName.Kind.OWNER, found.group("owner")))
        : List.of();
  }

  private static Split marks(String text, List<OtherName> before) {
    Matcher mark = MARK.matcher(text);
    List<OtherName> others = new ArrayList<>(before);
    String name = text;
    OtherName.Kind kind = null;
    int from = 0;
    while (mark.find()) {
      if (kind != null) {
        add(others, kind, text.substring(from, mark.start()));
      } else if (startsName(text, mark)) {
        continue;
      } else {
        name = text.substring(0, mark.start());
      }
      kind = kind(mark);
      from = mark.end();
    }
    if (kind != null) {
      add(others, kind, text.substring(from));
    }
    return new Split(name, others);
  }

  /**
   * {@code DBA CONSULTING} and {@code T/A COURTYARD} are names; {@code (FORMER: X)} and {@code
   * DIVISION OF X} state no name but the former and the owner's.
   */
  private static boolean startsName(String text, Matcher mark) {
    return mark.group("trading") != null && trimmed(text.substring(0, mark.start())).isEmpty();
  }

  private static OtherName.Kind kind(Matcher mark) {
    if (mark.group("trading") != null) {
      return OtherName.Kind.TRADING;
    }
    return mark.group("former") != null ? OtherName.Kind.FORMER : OtherName.Kind.OWNER;
  }

  private static void add(List<OtherName> others, OtherName.Kind kind, String words) {
    String name = trimmed(words);
    if (!name.isEmpty()) {
      others.add(new OtherName(kind, name));
    }
  }

  private static String trimmed(String words) {
    int from = 0;
    int to = words.length();
    while (from < to && !Character.isLetterOrDigit(words.codePointAt(from))) {
      from++;
    }
    while (to > from && " \t,;:-(/[".indexOf(words.charAt(to - 1)) >= 0) {
      to--;
    }
    String inner = words.substring(from, to);
    boolean open = inner.endsWith(")") && inner.indexOf('(') < 0;
    return open ? inner.substring(0, inner.length() - 1).strip() : inner;
  }
}
