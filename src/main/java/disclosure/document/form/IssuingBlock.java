package disclosure.document.form;

import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The block of a standard form that says who issues it: an agency, an office of it and the office's
 * code. The first name is the agency's, unless a later one says that it is an agency's; a command,
 * center or agency of Defense that is named first is the agency, unless its department stands with
 * it, and the office as well where no office of it is named. Where none says so and the first is an
 * office's by its name or its code, no agency is stated.
 */
final class IssuingBlock {
  private static final int LONGEST_OFFICE = 80;

  /** An office by the short name of its agency: {@code FEMA - Region X}. */
  private static final Pattern OF_SHORT_NAME =
      Pattern.compile(
          "[A-Z]{2,6} ?[-–/] ?(?i:.*\\b(?:region|district|field office)\\b.*|office of .+)");

  /** The same without a dash: {@code FEMA REGION 10}, {@code NPS, IMR - Example MABO}. */
  private static final Pattern PART = Pattern.compile("([A-Z]{2,6})(?: (?i:region) \\w{1,5}|, .+)");

  /** A body of Defense and the symbol of an office of it: {@code 92 CONS/PKA}. */
  private static final Pattern WITH_SYMBOL = Pattern.compile("[^/]*\\S/[A-Z]{2,6}\\d?");

  /** Activity address codes of Army, Navy, Marines, Air Force and Defense agencies. */
  private static final Pattern DEFENSE =
      Pattern.compile(
          "[NM]\\d{5}|W(?=\\w*\\d)[A-Z0-9]{5}|F[A-Z]\\d{4}|SP[A-Z0-9]{4}|H[A-Z]?\\d{4,5}");

  private static final Pattern DEFENSE_NUMBER =
      Pattern.compile(
          "\\b(?:[NM]\\d{5}|W(?=\\w*\\d)[A-Z0-9]{5}|F[A-Z]?\\d{4,5}|SP[A-Z0-9]{4}|DA[A-Z]{2}\\d{2})-?\\d{2}-?[A-Z]-?[A-Z0-9]{4}\\b");

  private static final Pattern STRAY = Pattern.compile("\\b(and|of|the|for)[.,] ");

  private final Sheet sheet;
  private final List<Word> code;
  private final Address address;

  IssuingBlock(Blocks blocks, String block) {
    this.sheet = blocks.sheet();
    this.code = Codes.in(blocks, block);
    List<Segment> lines = EntryLines.of(blocks, blocks.below(block), code);
    this.address = Address.of(AgencyNames.joined(Codes.without(lines)));
  }

  /** States the agency, the office and its code as far as the block names them. */
  void state(PageFields fields) {
    if (!code.isEmpty()) {
      Segment printed = new Segment(code);
      fields.add("issuing_office_code", new Finding(printed.text(), printed));
    }
    Optional<Finding> body = defenseBody();
    Optional<Finding> named = named(body);
    boolean byOffice = beginsWithOffice(named);
    Optional<Finding> agency = byOffice ? named : named.or(address::name);
    fields.add(
        "agency",
        agency.map(name -> IssuedBy.agency(name, address.secondName())).map(this::withoutSpecks));
    fields.add(
        "issuing_office",
        (byOffice ? address.name() : address.secondName())
            .filter(IssuingBlock::mayBeOffice)
            .filter(name -> body.isEmpty() || byOffice || IssuedBy.isOffice(name.value()))
            .or(() -> agency.flatMap(IssuedBy::office))
            .or(() -> body.filter(name -> agency.equals(body))));
  }

  /**
   * The line that says it is an agency's; a body of Defense that is named first, or a department.
   */
  private Optional<Finding> named(Optional<Finding> body) {
    Optional<Finding> agency = AgencyNames.in(address);
    return body.isEmpty()
            || agency.filter(name -> AgencyNames.isDepartment(name.value())).isPresent()
        ? agency
        : body;
  }

  private Optional<Finding> defenseBody() {
    return address
        .name()
        .filter(name -> !isOfUnit(name.value()))
        .filter(
            name ->
                DefenseBodies.isNamed(name.value())
                    || (isDefense() && DefenseBodies.isKind(name.value())));
  }

  private boolean beginsWithOffice(Optional<Finding> agency) {
    return agency.isPresent()
        ? !agency.equals(address.name())
        : isDefense() || isOfShortName() || isOnlyOffice();
  }

  /** What the Department of Defense calls by another name than a body's is an office. */
  private boolean isDefense() {
    return sheet.says("DD FORM 1155")
        || sheet.matches(DEFENSE_NUMBER)
        || code.stream().anyMatch(word -> DEFENSE.matcher(word.text()).matches());
  }

  private boolean isOfShortName() {
    return address
        .name()
        .map(Finding::value)
        .filter(
            name -> OF_SHORT_NAME.matcher(name).matches() || isPartOfShort(name) || isOfUnit(name))
        .isPresent();
  }

  private static boolean isOfUnit(String name) {
    return WITH_SYMBOL.matcher(name).matches() && DefenseBodies.isNamed(name);
  }

  private static boolean isPartOfShort(String name) {
    Matcher part = PART.matcher(name);
    return part.matches() && AgencyNames.isShort(part.group(1));
  }

  /** An office that no other name stands with is no agency; a center or a region may be one. */
  private boolean isOnlyOffice() {
    return address.secondName().isEmpty()
        && address.name().filter(name -> IssuedBy.isLoneOffice(name.value())).isPresent();
  }

  private static boolean mayBeOffice(Finding name) {
    return name.value().length() <= LONGEST_OFFICE && !AgencyNames.isAgency(name.value());
  }

  /** Of a picture, a point behind a word that none can follow is a speck. */
  private Finding withoutSpecks(Finding name) {
    return sheet.page().recognized()
        ? name.as(STRAY.matcher(name.value()).replaceAll("$1 "))
        : name;
  }
}
