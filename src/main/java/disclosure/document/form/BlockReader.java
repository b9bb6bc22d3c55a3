package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.FieldMark;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the blocks of a standard form into fields, each by what kind of entry it holds; an empty
 * block states nothing. Takes a field's name and the label of its block:
 *
 * <pre>{@code new BlockReader(blocks, fields).date("date", "3").issuer("6").contractor("9");}</pre>
 */
final class BlockReader {
  /** A person, in the services behind the rate: {@code CS1 PAT EXAMPLE}. */
  private static final Pattern NAME =
      Pattern.compile("^(?:[A-Z]{2,3}\\d )?[A-Z][A-Za-z.'’-]*(?:,? [A-Z][A-Za-z.'’-]*){1,4}$");

  /** Words of captions, however the rest of one was read. */
  private static final Pattern NOBODY =
      Pattern.compile("(?i)\\b(?:contracting|ordering|officer|signature|signer|typed)\\b");

  private static final Pattern TITLE =
      Pattern.compile("(?i)(?:,| /) (?:contract|procure|purchas|direct|manag|president|chief).*$");

  /** Before 2017 orders of the Department of Defense were numbered 0001, 0002 … */
  private static final Pattern ORDER = Pattern.compile("(?<![\\w/-])[A-Z0-9]{2}\\d{2}(?![\\w/-])");

  /** Before the name of who signs for the United States. */
  private static final Pattern SIGNED_BY = Pattern.compile("^(?i:by): ?");

  private static final Pattern PARTED = Pattern.compile("(?<!\\S)[A-Z]{2,8} -\\d{4,}(?!\\S)");

  private static final Pattern COMMA = Pattern.compile("[,;:]+$");
  private static final Pattern INITIAL = Pattern.compile("(?<= [A-Z]),(?= [A-Z])");

  private static final Pattern SPOILED =
      Pattern.compile("\\w[^\\w\\s./,;:()'\"|-]+$|\\w[^\\w\\s./,;:()'\"|#&-]+(?=\\w)");

  private static final Pattern LOST_SLASH =
      Pattern.compile("(?<!\\S)\\d{1,2}(?:/\\d{1,2} | \\d{1,2}/)\\d{4}(?!\\S)");

  private static final Pattern DAY = Pattern.compile("(?=.*\\d)[\\dOI]{2}");

  /** Of a GSA schedule, or with the letter of indefinite deliveries or agreements (FAR 4.1603). */
  private static final Pattern ORDERS_CONTRACT =
      Pattern.compile("(?:GS|V)\\d{2}[FTKQ]\\d{3,4}[A-Z]{1,2}|[A-Z0-9]{6}\\d{2}[ADG][A-Z0-9]{4,8}");

  private static final Pattern DBA =
      Pattern.compile("(?i)(?:d\\.?/?b\\.?/?a\\b\\.?|doing business as)[: ]+(\\S.*)");

  private final Blocks blocks;
  private final PageFields fields;

  BlockReader(Blocks blocks, PageFields fields) {
    this.blocks = blocks;
    this.fields = fields;
  }

  /** The first day in a block, as ISO; what has the shape of one and is none states nothing. */
  BlockReader date(String field, String block) {
    fields.add(field, day(blocks.below(block)));
    return this;
  }

  static Optional<Finding> day(List<Word> words) {
    return Printed.date(words).or(() -> lostSlash(words)).or(() -> lostDigit(words));
  }

  /** A zero or a one of a day that was read as a letter: {@code O1 MAR 2026}. */
  private static Optional<Finding> lostDigit(List<Word> words) {
    return Printed.date(
        words.stream()
            .map(
                word ->
                    DAY.matcher(word.text()).matches()
                        ? new Word(
                            MisreadNumbers.digits(word.text()), word.box(), word.confidence())
                        : word)
            .toList());
  }

  /** A copy of a copy loses strokes: {@code 03/21 2001} where nothing but a date can stand. */
  private static Optional<Finding> lostSlash(List<Word> words) {
    return Printed.date(words, LOST_SLASH);
  }

  /**
   * When the contractor signed and when the officer did, whose name stands under a third label: of
   * a picture, whose captions may be taken for each other, by the side of the form they stand on.
   */
  BlockReader signed(String contractor, String officer, String name) {
    if (!blocks.sheet().page().recognized() || !blocks.has(name)) {
      return date("vendor_signed_date", contractor).date("co_signed_date", officer);
    }
    SignedDays days = SignedDays.of(blocks, name, List.of(contractor, officer));
    fields.add("vendor_signed_date", days.left());
    fields.add("co_signed_date", days.right());
    return this;
  }

  /** The first identifier in a block, as printed. */
  BlockReader identifier(String field, String block) {
    fields.add(field, number(blocks.below(block)));
    return this;
  }

  /** Of a picture none that is cut or beside what was not read as a letter: {@code 00015¢}. */
  private Optional<Finding> number(List<Word> words) {
    return parted(words)
        .or(() -> Printed.identifier(words))
        .filter(
            found ->
                !blocks.sheet().page().recognized()
                    || (found.words().words().stream().noneMatch(BlockReader::isSpoiled)
                        && !isCut(found, words)));
  }

  /** Of a picture a number whose hyphen was read as the start of a word: {@code ABCD -123456}. */
  private Optional<Finding> parted(List<Word> words) {
    return Optional.of(words)
        .filter(all -> blocks.sheet().page().recognized())
        .flatMap(all -> Phrases.first(all, PARTED))
        .map(found -> found.as(found.value().replace(" ", "")));
  }

  /** Of a number whose start was not read: a hyphen stands before it, {@code - 23-02215}. */
  private static boolean isCut(Finding found, List<Word> words) {
    int first = words.indexOf(found.words().words().get(0));
    return found.value().endsWith("-") || (first > 0 && words.get(first - 1).text().endsWith("-"));
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

  /** The same of these words of the block. */
  BlockReader contractor(String block, List<Word> words) {
    List<Word> boxed = Codes.in(blocks, block);
    List<Word> code = boxed.isEmpty() ? Codes.onFirst(blocks.lines(words)) : boxed;
    Address address = Address.of(EntryLines.of(blocks, words, code));
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
    new IssuingBlock(blocks, block).state(fields);
    return this;
  }

  /**
   * The typed name of a person, without a title: the first line under the label that can be one.
   */
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

  /**
   * Without a title, and what stands before a signature; of a picture also without specks, and with
   * the point of an initial.
   */
  private String untitled(Segment line) {
    String signer = SIGNED_BY.matcher(line.text()).replaceFirst("");
    String name = TITLE.matcher(signer).replaceFirst("");
    return blocks.sheet().page().recognized()
        ? INITIAL.matcher(COMMA.matcher(name).replaceFirst("")).replaceAll(".")
        : name;
  }
}
