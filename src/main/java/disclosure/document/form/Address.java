package disclosure.document.form;

import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.text.States;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A block with a name and an address: names first, then street, then city, state and ZIP code. */
final class Address {
  /** A state by its name. */
  static final String STATE = "(?:" + String.join("|", States.NAMES) + ")";

  /**
   * The line of a city, with its state and ZIP code, in which a digit may have been read twice, or
   * a speck.
   */
  static final Pattern CITY =
      Pattern.compile(
          "^(.*?[A-Za-z.]),?\\s+([A-Z]{2}|"
              + STATE
              + ")[,.]?\\s+\\d\\.?\\d{4}(?:-?\\d{4,5})?\\b.*$");

  private static final Pattern STREET_BEFORE =
      Pattern.compile("^.*\\d.*(?:,| [•·|]) *(?=[A-Za-z][A-Za-z .'’-]*$)");
  private static final Pattern STREET =
      Pattern.compile(
          "(?i)^(?!.*\\b(?:inc|llc|corp|co|company|corporation|ltd|lp)\\b\\.?$)(?:\\d+[A-Z]?\\s.*|\\d+[A-Z]{2,3}"
              + " (?:NW|NE|SW|SE)\\b.*|P\\.?\\s?O\\.?\\s?Box.*|(?:bldg|building|m/s|mail ?code)\\b[.:]? ?\\S*\\d.*|.*\\b(?:suite|ste|floor|room|rm|mail"
              + " stop|stop)\\b\\.?\\s*\\S*\\d.*)$");
  private static final String OFFICE = "(?:" + IssuedBy.WORDS + "|section|team|purchasing)";

  /**
   * A street without a number, or one that has it behind; below a name only, for names have both.
   */
  private static final Pattern STREET_BELOW =
      Pattern.compile(
          "(?iu)^(?!.*\\b"
              + OFFICE
              + "\\b|d\\.?/?b\\.?/?a\\b)(?:\\p{L}[\\p{L} .'’-]*"
              + " (?:road|rd|street|st|avenue|ave|boulevard|blvd|drive|dr|lane|ln|highway|hwy)\\.?(?:,? [NS]?[EW]?\\.?)?"
              + "|(?:\\p{L}+[ -]){0,3}\\p{L}*(?:allee|stra(?:ss|ß)e|str\\.|platz|weg|damm|laan|straat|gatan) \\d.*"
              + "|(?:via|viale|rue|calle|avenida|rua|carrera|piazza|jalan) .*\\d.*)$");

  /** An office, and where in the building it is: {@code Procurement Office, M/S 60-1}. */
  private static final Pattern OFFICE_AND_ROOM =
      Pattern.compile(
          "(?i)^(.*\\b"
              + OFFICE
              + "\\b[^,\\d]*?),?(?: [-–])? \\(?(?:m/s|ms|mail ?stop|mail ?code|room|rm|suite|ste|bldg|building|floor)\\b[.:]? ?\\S*\\d.*$");

  private static final Pattern ASIDE =
      Pattern.compile(
          "(?i)^(?:attn|attention|c/o|uei|duns|cage|tin|phone|fax|tel|e-?mail|code|address|facility|eft"
              + "|(?:vendor|supplier) (?:id|no|number|code|key|#))(?!\\w).*"
              + "|^[A-Z]{1,3}-?\\d{4,}$|^(?:company|vendor|supplier|contractor|seller|sold by|order(?:ed)? from|to):?$"
              + "|.*\\b\\d{1,2}/\\d{1,2}/\\d{4}\\b.*|^[^A-Za-z]*$");

  /** What a recogniser makes of a speck or a stroke of the pen; one letter names nobody. */
  private static final Pattern SPECK = Pattern.compile("[^A-Z0-9]{1,3}|\\W*\\w\\W*");

  /** Longer words of a city's name are not short for others: {@code WILKES. BARRE}. */
  private static final Pattern SPECK_BEHIND = Pattern.compile("(?<=[A-Z]{4})\\.(?= )");

  /** A sentence of the form, or what is left of one. */
  private static final Pattern PROSE = Pattern.compile("[a-z]+\\b|\\(");

  private static final String ANYBODY =
      "(?:offerors?|bidders?|quoters?|vendors|contractors|suppliers|sources|parties|holders)";

  /** Whom an amendment of a solicitation is sent to before anybody has the contract. */
  private static final Pattern EVERYBODY =
      Pattern.compile(
          "(?i)^\\W*(?:to:? )?(?:(?:all|any)(?: (?:prospective|potential|interested))?"
              + "|prospective|potential|interested) "
              + ANYBODY
              + "(?:\\W+(?:and |or )?"
              + ANYBODY
              + ")*(?: of record)?\\W*$|^\\W*to whom it may concern\\b.*$");

  /** The number a purchasing system hangs on a vendor's name: {@code ACME INC:1331956}. */
  private static final Pattern VENDOR_NUMBER = Pattern.compile("\\s*:\\s*\\d{3,}$|\\s*,$");

  private static final double UNSURE = 0.5;

  private final List<Segment> names = new ArrayList<>();
  private Optional<Finding> city = Optional.empty();

  private Address() {}

  static Address of(List<Segment> lines) {
    Address address = new Address();
    boolean named = true;
    for (Segment printed : lines) {
      Segment line = withoutRoom(printed);
      Matcher place = CITY.matcher(line.text());
      if (place.matches()) {
        address.city =
            Optional.of(
                new Finding(cityIn(place.group(1)) + " " + place.group(2), withoutUnsure(line)));
        break;
      }
      if (SPECK.matcher(line.text()).matches()) {
        continue;
      }
      named &= !PROSE.matcher(line.text()).lookingAt() && !address.isNoName(line.text());
      if (named && !ASIDE.matcher(line.text()).matches()) {
        address.add(line);
      }
    }
    return address;
  }

  /** A line of names, or the rest of the name above it. */
  private void add(Segment line) {
    boolean goesOn = names.size() == 1 && goesOn(names.get(0), line);
    names.add(goesOn ? names.remove(0).and(line) : line);
  }

  private static boolean goesOn(Segment name, Segment next) {
    return BrokenNames.goesOn(name, next)
        || (BrokenNames.isUnfinished(name) && !name.text().endsWith(","));
  }

  /** The line without a ZIP code that was hardly read: the place does not hang on it. */
  private static Segment withoutUnsure(Segment line) {
    List<Word> words = line.words();
    int end = words.size();
    while (end > 2 && words.get(end - 1).confidence() < UNSURE && isNumber(words.get(end - 1))) {
      end--;
    }
    return new Segment(words.subList(0, end));
  }

  private static boolean isNumber(Word word) {
    return word.text().chars().noneMatch(Character::isLetter);
  }

  /** The city of an address on one line: {@code 1 Main St, Suite 2, Austin}. */
  private static String cityIn(String place) {
    return SPECK_BEHIND
        .matcher(STREET_BEFORE.matcher(place.strip()).replaceFirst(""))
        .replaceAll("");
  }

  private boolean isNoName(String line) {
    return (STREET.matcher(line).matches() && !DefenseBodies.isSquadron(line))
        || EVERYBODY.matcher(line).matches()
        || (!names.isEmpty() && STREET_BELOW.matcher(line).matches());
  }

  private static Segment withoutRoom(Segment line) {
    Matcher office = OFFICE_AND_ROOM.matcher(line.text());
    return office.matches()
        ? new Segment(line.words().subList(0, office.group(1).split(" ").length))
        : line;
  }

  /** The first line that is a name, without the number of a purchasing system. */
  Optional<Finding> name() {
    return names.stream()
        .findFirst()
        .map(line -> new Finding(VENDOR_NUMBER.matcher(line.text()).replaceFirst(""), line));
  }

  /** The first line of names that is of a kind. */
  Optional<Finding> named(Pattern kind) {
    return names.stream()
        .filter(line -> kind.matcher(line.text()).matches())
        .findFirst()
        .map(line -> new Finding(line.text(), line));
  }

  /** The line of names after the first, with those that its words run on into. */
  Optional<Finding> secondName() {
    return names.stream()
        .skip(1)
        .reduce((name, next) -> BrokenNames.isUnfinished(name) ? name.and(next) : name)
        .map(name -> new Finding(VENDOR_NUMBER.matcher(name.text()).replaceFirst(""), name));
  }

  /** {@code ARLINGTON VA}. */
  Optional<Finding> city() {
    return city;
  }

  List<Segment> names() {
    return names;
  }
}
