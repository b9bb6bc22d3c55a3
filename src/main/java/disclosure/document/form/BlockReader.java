package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.FieldMark;
import disclosure.model.PageBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the blocks of a standard form into fields; an empty block states nothing. */
final class BlockReader {
  private static final Pattern NAME =
      Pattern.compile("^[A-Z][A-Za-z.'’-]*(?:,? [A-Z][A-Za-z.'’-]*){1,4}$");

  /** Words of captions, however the rest of one was read. */
  private static final Pattern NOBODY =
      Pattern.compile("(?i)\\b(?:contracting|ordering|officer|signature|signer|typed)\\b");

  private static final Pattern TITLE =
      Pattern.compile("(?i)(?:,| /) (?:contract|procure|purchas|direct|manag|president|chief).*$");

  /** An agency says so; the office before it, as {@code ICE/Info Tech Svs}, does not. */
  private static final Pattern AGENCY =
      Pattern.compile(
          "(?i)(?:U\\. ?S\\.|US|United States|Dept\\.?|Department)"
              + " .+|.*\\b(?:Customs|Administration|Agency|Bureau|Coast Guard|Secret"
              + " Service|Institutes? of|Park Service|Forest Service|Wildlife Service|Revenue"
              + " Service|Marshals Service|Protective Service|Health Service|Conservation"
              + " Service|Geological Survey|Centers for|Library of Congress|Peace Corps"
              + "|Commission)\\b.*");

  /** The same without the short name of its department before it, as {@code DHS - }. */
  private static final Pattern PLAIN_AGENCY =
      Pattern.compile("(?![A-Z]{2,6} ?[-–/] ?)(?:" + AGENCY.pattern() + ")");

  /** An office by the short name of its agency: {@code FEMA - Region X}. */
  private static final Pattern REGION =
      Pattern.compile("[A-Z]{2,6} ?[-–/] ?(?i:.*\\b(?:region|district|field office)\\b.*)");

  private static final Pattern LAST_WORD =
      Pattern.compile("(?i)Administration|Agency|Bureau|Commission|Enforcement|Services?");

  /** Before 2017 orders of the Department of Defense were numbered 0001, 0002 … */
  private static final Pattern ORDER = Pattern.compile("(?<![\\w/-])[A-Z0-9]{2}\\d{2}(?![\\w/-])");

  private static final Pattern SPOILED = Pattern.compile("\\w[^\\w\\s./,;:()'\"|-]+$");
  private static final Pattern STRAY = Pattern.compile("\\b(and|of|the|for)[.,] ");

  private static final Pattern LOST_SLASH =
      Pattern.compile("(?<!\\S)\\d{1,2}(?:/\\d{1,2} | \\d{1,2}/)\\d{4}(?!\\S)");

  /** Of a GSA schedule, or with the letter of indefinite deliveries or agreements (FAR 4.1603). */
  private static final Pattern ORDERS_CONTRACT =
      Pattern.compile("(?:GS|V)\\d{2}[FTKQ]\\d{3,4}[A-Z]{1,2}|[A-Z0-9]{6}\\d{2}[ADG][A-Z0-9]{4,8}");

  /** Activity address codes of Army, Navy, Marines, Air Force and Defense agencies. */
  private static final Pattern DEFENSE =
      Pattern.compile(
          "[NM]\\d{5}|W(?=\\w*\\d)[A-Z0-9]{5}|F[A-Z]\\d{4}|SP[A-Z0-9]{4}|H[A-Z]?\\d{4,5}");

  private static final Pattern DEFENSE_NUMBER =
      Pattern.compile(
          "\\b(?:[NM]\\d{5}|W(?=\\w*\\d)[A-Z0-9]{5}|F[A-Z]?\\d{4,5}|SP[A-Z0-9]{4}|DA[A-Z]{2}\\d{2})-?\\d{2}-?[A-Z]-?[A-Z0-9]{4}\\b");

  private static final Pattern DBA =
      Pattern.compile("(?i)(?:d\\.?/?b\\.?/?a\\b\\.?|doing business as)[: ]+(\\S.*)");

  /** The end of the line of a city, set in a column of its own on forms filled by programs. */
  private static final Pattern STATE_AND_ZIP = Pattern.compile("[A-Z]{2},? \\d{5}(?:-?\\d{4})?");

  private static final double WIDE_GAP = 4;

  private final Blocks blocks;
  private final PageFields fields;

  BlockReader(Blocks blocks, PageFields fields) {
    this.blocks = blocks;
    this.fields = fields;
  }

  BlockReader date(String field, String block) {
    fields.add(field, Printed.date(blocks.below(block)).or(() -> lostSlash(block)));
    return this;
  }

  /** A copy of a copy loses strokes: {@code 03/21 2001} where nothing but a date can stand. */
  private Optional<Finding> lostSlash(String block) {
    return Phrases.first(blocks.below(block), LOST_SLASH)
        .flatMap(found -> Printed.iso(found.value()).map(found::as));
  }

  BlockReader identifier(String field, String block) {
    fields.add(field, number(blocks.below(block)));
    return this;
  }

  /** Of a picture none that runs into what was not read as a letter: {@code 00015¢}. */
  private Optional<Finding> number(List<Word> words) {
    return Printed.identifier(words)
        .filter(
            found ->
                !blocks.sheet().page().recognized()
                    || found.words().words().stream().noneMatch(BlockReader::isSpoiled));
  }

  private static boolean isSpoiled(Word word) {
    return SPOILED.matcher(word.text()).find();
  }

  /** An order and the contract it hangs under, or a contract that has no order. */
  BlockReader order(String contractBlock, String orderBlock) {
    Optional<Finding> contract = number(blocks.below(contractBlock));
    Optional<Finding> order =
        number(blocks.below(orderBlock)).or(() -> Phrases.first(blocks.below(orderBlock), ORDER));
    fields.add("piid", order.or(() -> contract.filter(number -> !isOrdersContract(number))));
    if (order.isEmpty()) {
      fields.add("idv_piid", contract.filter(this::isOrdersContract));
    }
    if (order.isPresent()) {
      fields.add("idv_piid", contract.filter(other -> !other.value().equals(order.get().value())));
    }
    return this;
  }

  /**
   * Of a picture: the contract is one that orders are placed under, and the number of the order was
   * not read.
   */
  private boolean isOrdersContract(Finding contract) {
    return blocks.sheet().page().recognized()
        && ORDERS_CONTRACT.matcher(Label.bare(contract.value())).matches();
  }

  /** An amount beside a label, under it, or in the cell beside it. */
  BlockReader amount(String field, String block) {
    fields.add(
        field,
        Printed.amount(blocks.beside(block))
            .or(() -> Printed.amount(blocks.below(block)))
            .or(() -> Printed.money(blocks.besideCell(block)).stream().findFirst()));
    return this;
  }

  /** The name and the city of a contractor, and the number in the box named CODE. */
  BlockReader contractor(String block) {
    return contractor(block, blocks.below(block));
  }

  BlockReader contractor(String block, List<Word> words) {
    List<Word> boxed = Codes.in(blocks, block);
    List<Word> code = boxed.isEmpty() ? Codes.onFirst(blocks.lines(words)) : boxed;
    Address address = Address.of(lines(words, code));
    fields.add("vendor", address.name());
    if (address.name().isPresent()) {
      fields.add("dba", address.named(DBA).map(BlockReader::otherName));
      fields.add("vendor_city_state", address.city());
      if (!code.isEmpty()) {
        Segment printed = new Segment(code);
        Codes.state(fields, new Finding(printed.text(), printed));
      }
      SaidOnForm.contractor(fields, blocks.sheet().page().words());
    }
    return this;
  }

  private static Finding otherName(Finding line) {
    return line.as(DBA.matcher(line.value()).replaceFirst("$1"));
  }

  /** The agency, the office and its code of an issuing block. */
  BlockReader issuer(String block) {
    List<Word> code = Codes.in(blocks, block);
    if (!code.isEmpty()) {
      Segment printed = new Segment(code);
      fields.add("issuing_office_code", new Finding(printed.text(), printed));
    }
    Address address = Address.of(joined(Codes.without(lines(blocks.below(block), code))));
    Optional<Finding> named = address.named(PLAIN_AGENCY).or(() -> address.named(AGENCY));
    boolean byOffice =
        named.isEmpty()
            ? isDefense(code)
                || address.name().filter(BlockReader::isRegion).isPresent()
                || isOnlyOffice(address)
            : !named.equals(address.name());
    Optional<Finding> agency = byOffice ? named : named.or(address::name);
    fields.add(
        "agency",
        agency.map(name -> IssuedBy.agency(name, address.secondName())).map(this::withoutSpecks));
    fields.add(
        "issuing_office",
        (byOffice ? address.name() : address.secondName())
            .filter(office -> isOffice(office) && !isAgency(office.value()))
            .or(() -> agency.flatMap(IssuedBy::office)));
    return this;
  }

  /** An office that no other name stands with is no agency; a center or a region may be one. */
  private static boolean isOnlyOffice(Address address) {
    return address.secondName().isEmpty()
        && address.name().filter(name -> IssuedBy.isLoneOffice(name.value())).isPresent();
  }

  private static boolean isRegion(Finding name) {
    return REGION.matcher(name.value()).matches();
  }

  /** Of a picture, a point behind a word that none can follow is a speck. */
  private Finding withoutSpecks(Finding name) {
    return blocks.sheet().page().recognized()
        ? name.as(STRAY.matcher(name.value()).replaceAll("$1 "))
        : name;
  }

  /** Commands of the Department of Defense are offices, whatever they are called. */
  private boolean isDefense(List<Word> code) {
    return blocks.sheet().says("DD FORM 1155")
        || blocks.sheet().matches(DEFENSE_NUMBER)
        || code.stream().anyMatch(word -> DEFENSE.matcher(word.text()).matches());
  }

  private List<Segment> lines(List<Word> words, List<Word> without) {
    return blocks.lines(words.stream().filter(word -> !without.contains(word)).toList()).stream()
        .map(BlockReader::beforeGap)
        .toList();
  }

  /** The name of an agency whose last word did not fit its line is one name. */
  private static List<Segment> joined(List<Segment> lines) {
    List<Segment> joined = new ArrayList<>();
    for (Segment line : lines) {
      boolean goesOn = !joined.isEmpty() && LAST_WORD.matcher(line.text()).matches();
      joined.add(goesOn ? joined.remove(joined.size() - 1).and(line) : line);
    }
    return joined;
  }

  /** What stands far off on the line belongs to the block beside, whose caption was not read. */
  private static Segment beforeGap(Segment line) {
    List<Word> words = line.words();
    for (int at = 1; at < words.size(); at++) {
      PageBox last = words.get(at - 1).box();
      PageBox next = words.get(at).box();
      boolean isApart =
          next.left() - last.right() > WIDE_GAP * Math.max(last.height(), next.height());
      if (isApart && !STATE_AND_ZIP.matcher(text(words.subList(at, words.size()))).matches()) {
        return new Segment(words.subList(0, at));
      }
    }
    return line;
  }

  private static String text(List<Word> words) {
    return new Segment(words).text();
  }

  /** Whether a name says that it is an agency's. */
  static boolean isAgency(String name) {
    return AGENCY.matcher(name).matches();
  }

  private static boolean isOffice(Finding finding) {
    return finding.value().length() <= 80;
  }

  /** The typed name of a person: the first line under the label that can be one. */
  BlockReader person(String field, String block) {
    Optional<Segment> name =
        blocks.linesBelow(block).stream()
            .flatMap(line -> Stream.of(line, Lines.segments(line).get(0)))
            .filter(line -> !blocks.isCaption(line))
            .filter(line -> NAME.matcher(untitled(line)).matches())
            .filter(line -> !NOBODY.matcher(untitled(line)).find())
            .findFirst();
    fields.add(field, name.map(line -> new Finding(untitled(line), line)), FieldMark.PERSON);
    return this;
  }

  private static String untitled(Segment line) {
    return TITLE.matcher(line.text()).replaceFirst("");
  }
}
