package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.text.PrivateNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The head of a letter or notice of award: who writes, when, and to whom. */
final class AwardLetterHead {
  private static final Pattern OWNER = Pattern.compile("(?i)^(?:owner|agency|issued by):? (.+)$");

  /** The agency that a sentence makes award. */
  private static final Pattern AWARDING =
      Pattern.compile(
          "\\b(?:The )?([A-Z][\\w.&’'-]*(?: (?:[A-Z][\\w.&’'-]*|and|of|the|for|&)){1,9}?),?(?: \\([A-Z]{2,6}\\),?)?"
              + " hereby (?:awards?|issues?|accepts?)\\b");

  private static final Pattern BIDDER =
      Pattern.compile(
          "(?i)^(?:to )?(?:bidder|contractor|vendor|awardee|successful bidder): ?(\\S.+)$");
  private static final Pattern BIDDERS_ADDRESS =
      Pattern.compile("(?i)^(?:(?:bidder|contractor|vendor)['’]?s? )?address: ?(\\S.+)$");
  private static final Pattern OPENED =
      Pattern.compile(
          "(?i)^(?:dear|subject|subj|re|ref|reference|in reply|contract|project|description)\\b.*");
  private static final Pattern SENT =
      Pattern.compile(
          "(?i)^(?:via|sent|certified|transmitted|by e-?mail|by facsimile|return receipt|cure notice|show[- ]cause|stop[- ]work|notice of|notice to|termination)\\b.*");
  private static final String POSTS =
      "(?:(?:vice[- ])?president|[ES]?VP|manager|owner|director|principal|partner|chair(?:man|woman|person)?"
          + "|C[EFIO]O|(?:chief [a-z]+|contracts?) officer|administrator|superintendent|estimator"
          + "|treasurer|counsel|representative|(?:account|sales) executive|managing member)";

  /** A person by title, or a post: {@code General Manager}. */
  private static final Pattern PERSON =
      Pattern.compile("^(?:Mr|Mrs|Ms|Dr)\\.? .*|(?i)(?:.*,? )?" + POSTS + "$");

  /** A post and what it is of: {@code Vice President, Example Products}. */
  private static final Pattern POST_OF =
      Pattern.compile(
          "(?i)(?<before>(?:[\\w.&/'’-]+ ){0,4})"
              + POSTS
              + "(?:,? (?:of|for|and|&|[-–—/]) |, ?).+");

  private static final Pattern MEMORANDUM = Pattern.compile("(?i)^memorandum for:? (\\S.+)$");
  private static final Pattern TO = Pattern.compile("(?i)^to:$");
  private static final Pattern CAPTIONED =
      Pattern.compile("(?i)^(?:[a-z]+ ?){1,3}:|^(?:from|date|cc|attn|attention)\\b");

  /** What is of a body, if no legal form says that it is a company. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?i)\\b(?:offices?|boards?|council|commission(?:ers)?|division|department|dept|committee"
              + "|supervisors|clerk|bureau|authority|purchasing|procurement|agency|administration"
              + "|(?:city|county|town|village|port|state) of|county|district|U\\.?S\\.?)(?!\\w)");

  private static final Pattern PLACE =
      Pattern.compile(
          "([A-Z][\\w.'’-]*(?: [A-Z][\\w.'’-]*){0,3}), ([A-Z]{2}),? \\d{5}(?:-\\d{4})?");
  private static final Pattern NO_CITY =
      Pattern.compile(
          "(?i)\\b(?:st|street|ave|avenue|rd|road|blvd|dr|drive|suite|way|lane|ln|hwy)\\b");

  private final Sheet sheet;
  private final List<Segment> lines;

  AwardLetterHead(Sheet sheet) {
    this.sheet = sheet;
    this.lines = sheet.lines().stream().map(line -> Lines.segments(line).get(0)).toList();
  }

  /** States the date, the agency and the vendor as far as they are known. */
  void state(PageFields fields) {
    Letterhead letterhead = new Letterhead(sheet);
    Optional<Finding> dated = letterhead.dated();
    fields.add("date", dated.flatMap(found -> Printed.date(found.words().words())));
    Optional<Finding> agency =
        onLine(OWNER).map(AwardLetterHead::beforeGap).or(this::awarding).or(letterhead::agency);
    fields.add("agency", agency);
    fields.add("issuing_office", dated.flatMap(found -> letterhead.office(agency)));
    Optional<Finding> bidder = onLine(BIDDER).filter(found -> !isPerson(found.value()));
    if (bidder.isPresent()) {
      fields.add("vendor", bidder);
      fields.add("vendor_city_state", onLine(BIDDERS_ADDRESS).flatMap(AwardLetterHead::place));
    } else {
      dated.ifPresent(found -> addressee(found, fields));
    }
  }

  /** What stands far off on the line belongs to the caption beside. */
  static Finding beforeGap(Finding found) {
    Segment words = Lines.segments(found.words()).get(0);
    return words.words().size() == found.words().words().size()
        ? found
        : new Finding(words.text(), words);
  }

  private static boolean isPerson(String name) {
    return PERSON.matcher(name).matches() || isPost(name) || PrivateNames.isPerson(name);
  }

  /** What ends as companies' names do is a company's, unless it begins with the post. */
  private static boolean isPost(String line) {
    Matcher post = POST_OF.matcher(line);
    return post.matches() && (post.group("before").isEmpty() || !LegalForms.end(line));
  }

  private Optional<Finding> onLine(Pattern pattern) {
    return Phrases.onLine(sheet, pattern);
  }

  private Optional<Finding> awarding() {
    List<Word> words = sheet.lines().stream().flatMap(line -> line.words().stream()).toList();
    return Phrases.first(words, AWARDING).filter(name -> AgencyNames.isAgency(name.value()));
  }

  private void addressee(Finding dated, PageFields fields) {
    List<Segment> block = new ArrayList<>();
    Optional<Finding> memorandum = onLine(MEMORANDUM).filter(name -> !isPerson(name.value()));
    memorandum.ifPresent(name -> block.add(name.words()));
    double top = memorandum.orElse(dated).words().box().bottom();
    for (Segment line : lines) {
      boolean isBelow = line.box().top() > top - 1;
      if (isBelow && OPENED.matcher(line.text()).matches()) {
        break;
      }
      if (isBelow && !SENT.matcher(line.text()).matches() && !isPerson(line.text())) {
        block.add(withoutTo(line));
      }
    }
    Stream.of(block, addressedTo(top))
        .map(Address::of)
        .filter(address -> address.city().isPresent())
        .findFirst()
        .filter(address -> address.name().isPresent())
        .ifPresent(
            address ->
                fields.add("vendor", address.name()).add("vendor_city_state", address.city()));
  }

  /**
   * The lines from {@code To:} that begin one under the other, where the subject stands before the
   * addressee; none where a caption stands among them, running text before them, or a body in them.
   */
  private List<Segment> addressedTo(double top) {
    List<Segment> level =
        sheet.lines().stream().filter(line -> line.box().top() > top - 1).toList();
    int at =
        IntStream.range(1, level.size())
            .filter(line -> TO.matcher(level.get(line).words().get(0).text()).matches())
            .findFirst()
            .orElse(0);
    if (at == 0 || !OPENED.matcher(level.get(at - 1).text()).matches()) {
      return List.of();
    }
    List<Segment> below =
        level.stream()
            .skip(at + 1)
            .takeWhile(line -> !CAPTIONED.matcher(line.text()).find())
            .map(line -> Lines.segments(line).get(0))
            .toList();
    Segment first = Lines.segments(withoutTo(level.get(at))).get(0);
    return isPerson(first.text())
            || (OFFICE.matcher(first.text()).find() && !LegalForms.end(first.text()))
        ? List.of()
        : OrderSupplier.column(first, below);
  }

  /** Whether a name ends no street. */
  static boolean isCity(String name) {
    return !NO_CITY.matcher(name).find();
  }

  private static Segment withoutTo(Segment line) {
    int size = line.words().size();
    return size > 1 && TO.matcher(line.words().get(0).text()).matches()
        ? new Segment(line.words().subList(1, size))
        : line;
  }

  /** The city of an address on one line; what ends a street is no city. */
  static Optional<Finding> place(Finding address) {
    Matcher place = PLACE.matcher(address.value());
    return place.find() && isCity(place.group(1))
        ? Optional.of(address.as(place.group(1) + " " + place.group(2)))
        : Optional.empty();
  }
}
