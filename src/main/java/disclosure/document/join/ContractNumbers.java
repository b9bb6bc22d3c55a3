package disclosure.document.join;

import disclosure.document.DocumentReading;
import disclosure.document.PageReading;
import disclosure.document.join.Mention.Ground;
import disclosure.model.DocumentField;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds contract numbers of the Department of Homeland Security, of GSA schedules and of the FAR's
 * uniform shape (FAR 4.1603) in any printed form: with hyphens or spaces, glued to words, in the
 * name of the file. Each number is given once, on its surest ground.
 */
public final class ContractNumbers {
  private static final String DASH = "[-\\u00AD\\u2010-\\u2015\\u2212]";

  /** A line ends after a hyphen, and nowhere else in a number. */
  private static final String PART = "(?: ?" + DASH + "\\s?| )?";

  private static final String SERIAL = "(?:[A-Z0-9]{0,2}\\d{4,6}|\\d{4,8})";
  private static final String KIND = "[ABCDFGHLMPQRTV]";

  /** The uniform shape since 2017: office, year, kind, four to eight characters. */
  private static final String UNIFORM =
      "(?:70[A-Z0-9]{4}|[0-9][0-9A-Z]{5})" + PART + "\\d{2}" + PART + KIND + PART + SERIAL;

  /** The Department's own shape before: HSCETC-15-C-00001, HSCEMD09FIB049. */
  private static final String HOMELAND =
      "HS[A-Z]{2}[A-Z0-9]{2}" + PART + "\\d{2}" + PART + "[A-Z]" + PART + "[A-Z0-9]{2}\\d{2,4}";

  /** The shape of the Department of Defense (DFARS 204.1603): N00189-18-F-0414, W912HN19R0007. */
  private static final String DEFENSE =
      "(?=[A-Z]{1,5}\\d)[A-Z][A-Z0-9]{5}"
          + PART
          + "\\d{2}"
          + PART
          + KIND
          + PART
          + "[A-Z0-9]{2}\\d{2}";

  private static final String SCHEDULE =
      "GS"
          + PART
          + "\\d{2}[A-Z]"
          + PART
          + "\\d{3,4}[A-Z]{1,2}|47Q[A-Z]{3}"
          + PART
          + "\\d{2}"
          + PART
          + "[A-Z]"
          + PART
          + "[A-Z0-9]{4}(?![A-Z0-9])";

  private static final Pattern ANY =
      Pattern.compile(
          HOMELAND + "|" + SCHEDULE + "|" + UNIFORM + "|" + DEFENSE, Pattern.CASE_INSENSITIVE);
  private static final Set<String> NUMBER_FIELDS =
      Set.of("piid", "idv_piid", "order_number", "contract_number");
  private static final Pattern WORD =
      Pattern.compile(
          "(?<![A-Z0-9])[A-Z0-9](?:" + DASH + "?[A-Z0-9]){9,24}(?![A-Z0-9])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HYPHENS = Pattern.compile(DASH);
  private static final int LEAST = 10;

  private ContractNumbers() {}

  /** Every number of the reading, in the order of grounds, then of pages. */
  public static List<Mention> in(DocumentReading reading) {
    Map<String, Mention> found = new LinkedHashMap<>();
    for (DocumentField field : reading.fields()) {
      if (NUMBER_FIELDS.contains(field.field())) {
        String piid = bare(field.value());
        Ground ground = isVehicle(field, reading) ? Ground.VEHICLE : Ground.FORM;
        found.merge(
            piid,
            new Mention(piid, field.printed(), field.page(), ground),
            (one, other) -> one.ground().compareTo(other.ground()) <= 0 ? one : other);
      }
    }
    List<Mention> others = new ArrayList<>();
    for (PageReading page : reading.pages()) {
      others.addAll(in(page.text(), page.number()));
    }
    others.addAll(ofName(reading.file()));
    others.stream()
        .sorted(java.util.Comparator.comparing(Mention::ground))
        .forEach(mention -> found.putIfAbsent(mention.piid(), mention));
    return List.copyOf(found.values());
  }

  /** Of a contract and the order under it on one form, the order is what the form is about. */
  private static boolean isVehicle(DocumentField field, DocumentReading reading) {
    return field.field().equals("idv_piid")
        || (field.field().equals("piid")
            && reading.fields().stream()
                .anyMatch(
                    other ->
                        other.field().equals("order_number")
                            && other.page() == field.page()
                            && !bare(other.value()).equals(bare(field.value()))));
  }

  /**
   * Every other word of the pages that a ledger may know as a number, each once: its ground is
   * {@link Ground#KNOWN} and holds only where the ledger has it.
   */
  public static List<Mention> others(DocumentReading reading, Collection<Mention> found) {
    Map<String, Mention> others = new LinkedHashMap<>();
    for (PageReading page : reading.pages()) {
      Matcher word = WORD.matcher(page.text());
      while (word.find()) {
        String piid = bare(word.group());
        if (piid.length() >= LEAST && hasLetterAndDigits(piid)) {
          others.putIfAbsent(piid, new Mention(piid, word.group(), page.number(), Ground.KNOWN));
        }
      }
    }
    found.forEach(mention -> others.remove(mention.piid()));
    return List.copyOf(others.values());
  }

  private static List<Mention> in(String text, int page) {
    List<Mention> mentions = new ArrayList<>();
    Matcher matcher = ANY.matcher(text);
    while (matcher.find()) {
      boolean alone = isEdge(text, matcher.start() - 1) && isEdge(text, matcher.end());
      String printed = matcher.group();
      boolean whole = alone && printed.chars().noneMatch(Character::isWhitespace);
      String piid = bare(printed);
      boolean readable = piid.length() >= LEAST && hasLetterAndDigits(piid);
      if (readable && (whole || isPlain(piid, printed))) {
        mentions.add(new Mention(piid, printed, page, whole ? Ground.TEXT : Ground.GLUED));
      }
    }
    return mentions;
  }

  /** Known to be a number though it is glued or parted: by its office, or by its hyphens. */
  private static boolean isPlain(String piid, String printed) {
    return piid.startsWith("HS")
        || piid.startsWith("70")
        || HYPHENS.matcher(printed).results().count() >= 3;
  }

  private static List<Mention> ofName(String file) {
    String name = decoded(file).replaceFirst("(?i)\\.pdf$", "").replace('_', ' ');
    return in(name, 0).stream()
        .map(met -> new Mention(met.piid(), met.printed(), 0, Ground.FILE_NAME))
        .toList();
  }

  private static String decoded(String file) {
    try {
      return URLDecoder.decode(file, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return file;
    }
  }

  private static boolean isEdge(String text, int at) {
    return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }

  private static boolean hasLetterAndDigits(String piid) {
    return piid.chars().anyMatch(Character::isLetter)
        && piid.chars().filter(Character::isDigit).count() >= 6;
  }

  /** Letters and digits only, upper case. */
  static String bare(String printed) {
    return printed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
  }
}
