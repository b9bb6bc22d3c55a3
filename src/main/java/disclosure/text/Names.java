package disclosure.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes a vendor's or company's name apart, so that spellings of one legal name meet in one key:
 *
 * <pre>
 *   B.I. INCORPORATED              BI INC              | BI
 *   DELL MARKETING L.P.            DELL MARKETING LP   | DELL MARKETING
 *   BOEING COMPANY, THE            BOEING CO           | BOEING
 *   CELLCO PARTNERSHIP DBA VERIZON CELLCO PARTNERSHIP  | CELLCO PARTNERSHIP, trading as VERIZON
 * </pre>
 *
 * <p>Accents, case, punctuation and white space go; dotted initials are drawn together; {@code &}
 * is {@code AND}; what registries append ({@code /DE/}, {@code , A DELAWARE CORPORATION}, {@code
 * SITZ IN REDMOND}, {@code (1234)}, {@code INC (DE)}, {@code INC - DELAWARE}, the initials of the
 * name in parentheses) goes; {@code THE} goes where it leads, trails or stands before trailing
 * legal forms; legal forms and usual abbreviations are unified. A pure function; a change of the
 * rules changes {@link #VERSION}. Ids are never made of it: see {@link Ids}.
 */
public final class Names {
  /** Version of these rules; part of the version of every verdict. */
  public static final int VERSION = 3;

  private static final String POSTAL =
      "A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]"
          + "|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TAI]|W[AVIY]";
  private static final Pattern REGISTRY_TAIL =
      Pattern.compile(
          "\\s*[/\\\\](?:" + POSTAL + "|NEW|ADR|FI|CAN)[/\\\\]?$", Pattern.CASE_INSENSITIVE);
  private static final String STATES =
      "(?:NEW |NORTH |SOUTH |WEST )?(?:ALABAMA|ALASKA|ARIZONA|ARKANSAS|CALIFORNIA|COLORADO"
          + "|CONNECTICUT|DELAWARE|FLORIDA|GEORGIA|HAWAII|IDAHO|ILLINOIS|INDIANA|IOWA|KANSAS"
          + "|KENTUCKY|LOUISIANA|MAINE|MARYLAND|MASSACHUSETTS|MICHIGAN|MINNESOTA|MISSISSIPPI"
          + "|MISSOURI|MONTANA|NEBRASKA|NEVADA|HAMPSHIRE|JERSEY|MEXICO|YORK|CAROLINA|DAKOTA"
          + "|OHIO|OKLAHOMA|OREGON|PENNSYLVANIA|RHODE ISLAND|TENNESSEE|TEXAS|UTAH|VERMONT"
          + "|VIRGINIA|WASHINGTON|WISCONSIN|WYOMING)";
  private static final Pattern STATE = Pattern.compile(STATES);
  private static final Pattern STATE_AFTER_FORM =
      Pattern.compile(
          "\\b(INC|INCORPORATED|CORP|CORPORATION|CO|COMPANY|LLC|L\\.L\\.C|LTD|LP)[.,]?\\s*(?:\\((?:"
              + POSTAL
              + "|"
              + STATES
              + ")\\)|-\\s*(?:"
              + POSTAL
              + "|"
              + STATES
              + "))$",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> VENTURE = Set.of("JV", "JVCO");

  private Names() {}

  /**
   * Reads one name.
   *
   * @param text a name as published, never null; may be blank
   */
  public static ParsedName parse(String text) {
    OtherNames.Split split = OtherNames.split(text);
    List<String> words = bare(NameWords.of(withoutTails(split.name())));
    if (words.isEmpty()) {
      return new ParsedName("", "", "", false, split.others());
    }
    LegalForms.Split forms = LegalForms.split(words);
    String loose = String.join(" ", forms.words());
    String strict = forms.form().isEmpty() ? loose : loose + " " + forms.form();
    return new ParsedName(strict, loose, forms.form(), isVenture(words), split.others());
  }

  private static String withoutTails(String name) {
    boolean aside = name.indexOf('(') >= 0;
    String stateless = aside || name.indexOf('-') >= 0 ? withoutStateAside(name) : name;
    String bare = aside ? Parentheses.opened(stateless) : stateless;
    boolean slashed = bare.indexOf('/') >= 0 || bare.indexOf('\\') >= 0;
    return slashed ? REGISTRY_TAIL.matcher(bare.strip()).replaceFirst("") : bare;
  }

  /**
   * {@code ZOOM VIDEO COMMUNICATIONS INC (DE)}, {@code INC - DELAWARE}: the state of the register.
   */
  private static String withoutStateAside(String name) {
    return STATE_AFTER_FORM.matcher(name.strip()).replaceFirst("$1");
  }

  private static List<String> bare(List<String> words) {
    return withoutSeat(withoutArticle(withoutState(words)));
  }

  private static List<String> withoutArticle(List<String> words) {
    List<String> bare = words;
    int article = bare.lastIndexOf("THE");
    if (article > 0 && LegalForms.areForms(bare.subList(article + 1, bare.size()))) {
      bare = without(bare, article);
    }
    return bare.size() > 1 && bare.get(0).equals("THE") ? bare.subList(1, bare.size()) : bare;
  }

  private static List<String> without(List<String> words, int at) {
    List<String> left = new ArrayList<>(words);
    left.remove(at);
    return left;
  }

  /** {@code MICROSOFT CORPORATION SITZ IN REDMOND CORPORATION}: a German register's seat. */
  private static List<String> withoutSeat(List<String> words) {
    int seat = words.indexOf("SITZ");
    boolean stated = seat > 0 && seat + 2 < words.size() && words.get(seat + 1).equals("IN");
    return stated ? words.subList(0, seat) : words;
  }

  /** {@code , A DELAWARE LIMITED LIABILITY COMPANY}. */
  private static List<String> withoutState(List<String> words) {
    int article = Math.max(words.lastIndexOf("A"), words.lastIndexOf("AN"));
    for (int state = 1; article > 0 && state <= 2 && article + state < words.size(); state++) {
      int forms = article + state + 1;
      String named = String.join(" ", words.subList(article + 1, forms));
      if (STATE.matcher(named).matches()
          && forms < words.size()
          && LegalForms.areForms(words.subList(forms, words.size()))) {
        return words.subList(0, article);
      }
    }
    return words;
  }

  private static boolean isVenture(List<String> words) {
    for (int at = 0; at < words.size(); at++) {
      boolean joint = words.get(at).equals("JOINT");
      if (VENTURE.contains(words.get(at))
          || (joint && at + 1 < words.size() && words.get(at + 1).startsWith("VENTURE"))) {
        return true;
      }
    }
    return false;
  }
}
