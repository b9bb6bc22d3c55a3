package disclosure.document.form;

import disclosure.document.page.Word;
import disclosure.model.DocumentField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The price list a holder of a GSA schedule contract must publish (GSAR 552.238): contract number,
 * period and company on its first pages, identifiers of the company further on.
 */
final class GsaPriceList implements FormReader {
  private static final int FRONT = 3;
  private static final String NUMBER =
      "((?:GS ?-? ?\\d{2}[A-Z] ?-? ?\\d{3,4}[A-Z]{1,2}|47Q[A-Z]{3}-?\\d{2}-?[A-Z]-?[A-Z0-9]{4}"
          + "|V797[A-Z0-9-]{4,}|36F797\\w{7,}))";
  private static final Pattern CONTRACT =
      Pattern.compile("(?i)Contract (?:Number|No\\.?|#)\\s*:? ?" + NUMBER);
  private static final Captioned CONTRACT_BELOW =
      new Captioned("(?:GSA )?Contract (?:Number|No\\.?|#):?", NUMBER);
  private static final Captioned PERIOD_BELOW =
      new Captioned("(?:Period Covered by Contract|Contract Period):?", "(.{12,60})");
  private static final Captioned UEI_BELOW =
      new Captioned(
          "(?:Unique Entity (?:ID|Identifier)|UEI)(?: \\((?:UEI|SAM)\\))?(?: (?:No\\.?|Number))?:?",
          "^((?=[A-Z0-9]*\\d)[A-Z0-9]{12})$");
  private static final Captioned CAGE_BELOW =
      new Captioned("CAGE(?: Code)?:?", "^((?=[A-Z]*\\d)[A-Z0-9]{5})$");
  private static final Captioned DUNS_BELOW =
      new Captioned("DUNS(?: (?:No\\.?|Number))?:?", "^(\\d{2}-?\\d{3}-?\\d{4})$");
  private static final Pattern PERIOD =
      Pattern.compile("(?i)(?:Period Covered by Contract|Contract Period)\\s*:? ?(.{12,60})");

  /** What every price list tells its customers under these numbers (GSAR I-FSS-600). */
  private static final Pattern INFORMATION =
      Pattern.compile("(?is)\\b2[.)] Maximum Order\\b.*\\b3[.)] Minimum Order\\b");

  private static final Pattern PSC =
      Pattern.compile(
          "\\b(?:PSC|FSC)(?: (?:Codes?|Class(?:es)?))?: ?([A-Z]{1,2}\\d{2,3}|\\d{4})\\b");
  private static final Pattern PSC_ALONE =
      Pattern.compile("^(?:PSC|FSC)(?: (?:Code|Class))? ([A-Z]{1,2}\\d{2,3}|\\d{4})$");
  private static final Pattern CHANGE =
      Pattern.compile(
          "(?i)\\bMod(?:ification)?\\.? ?(?:(?:#|No\\.?|Number):? ?|(?<=(?:through|as of)"
              + " Mod(?:ification)? ?))((?:[A-Z]{2}-?)?[A-Z]?\\d{3,4})\\b");
  private static final Pattern EFFECTIVE =
      Pattern.compile(
          "(?i)\\bMod(?:ification)?\\.? ?(?:#|No\\.?|Number)?:? ?[A-Z0-9-]{3,8},? effective(?:"
              + " date:?| on)? ("
              + Printed.DATE.pattern()
              + ")");
  private static final Pattern AGENCY =
      Pattern.compile("(?i)^(General Services Administration)\\b");
  private static final Pattern DUNS =
      Pattern.compile(
          "(?i)(?:DUNS|Data Universal Number(?:ing)?(?: System)?)[^:\\d]{0,40}:?"
              + " ?(\\d{2}-?\\d{3}-?\\d{4})\\b");
  private static final Pattern UEI =
      Pattern.compile(
          "(?i)(?:Unique Entity"
              + " (?:ID|Identifier)|UEI)[^:A-Z0-9]{0,3}(?:\\(?(?:SAM|UEI)\\)?)?[^:]{0,12}:?"
              + " ?((?=[A-Z0-9]*\\d)[A-Z0-9]{12})\\b");
  private static final Pattern CAGE =
      Pattern.compile(
          "(?i)CAGE(?: Code)?\\s*[:#]? ?(?:[A-Z0-9]{12} ?/ ?)?((?=[A-Z]*\\d)[A-Z0-9]{5})\\b");
  private static final Pattern NAICS = Pattern.compile("NAICS(?: Codes?)?:? ?(\\d{6})\\b");

  /** A value that stands under its caption. */
  private record Captioned(Pattern caption, Pattern value) {
    Captioned(String caption, String value) {
      this(Pattern.compile("(?i)(?:\\d{1,2}[a-z]?\\. ?)?" + caption), Pattern.compile(value));
    }

    Optional<Finding> in(Sheet sheet) {
      return UnderCaption.first(sheet, caption, value);
    }
  }

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    List<Sheet> front = sheets.subList(0, Math.min(FRONT, sheets.size()));
    Optional<Sheet> title =
        front.stream()
            .filter(sheet -> isPriceList(sheet) && contract(sheet).isPresent())
            .findFirst();
    return title.map(sheet -> fields(sheet, sheets)).orElse(List.of());
  }

  private static boolean isPriceList(Sheet sheet) {
    return (sheet.says("FEDERAL SUPPLY SCHEDULE")
            || sheet.says("MULTIPLE AWARD SCHEDULE")
            || sheet.says("TECHNOLOGY SCHEDULE"))
        && (sheet.says("PRICE LIST") || sheet.says("PRICELIST") || sheet.matches(INFORMATION));
  }

  private static List<DocumentField> fields(Sheet title, List<Sheet> sheets) {
    PageFields fields = new PageFields(title.page());
    List<Word> words = title.page().words();
    fields.type("GSA price list", proof(words));
    contract(title, fields);
    ScheduleItems.state(title, fields);
    fields.add("psc", Phrases.first(words, PSC).or(() -> Phrases.onLine(title, PSC_ALONE)));
    fields.add("naics", Phrases.first(words, NAICS));
    change(words, fields);
    fields.add("agency", Phrases.onLine(title, AGENCY));
    new GsaContractor(title).state(fields);
    List<DocumentField> all = new ArrayList<>(fields.all());
    if (isMissing(all, "vendor")) {
      all.addAll(contractor(sheets));
    }
    if (isMissing(all, "sin")) {
      all.addAll(awarded(sheets));
    }
    all.addAll(first(sheets, "duns", DUNS, DUNS_BELOW));
    all.addAll(first(sheets, "uei", UEI, UEI_BELOW));
    all.addAll(first(sheets, "cage", CAGE, CAGE_BELOW));
    return all;
  }

  private static boolean isMissing(List<DocumentField> stated, String name) {
    return stated.stream().noneMatch(field -> field.field().equals(name));
  }

  /** The company that a page behind the title names, where that has its mark alone. */
  private static List<DocumentField> contractor(List<Sheet> sheets) {
    return PageFields.first(
        sheets.stream().limit(FRONT).skip(1).toList(),
        sheet -> {
          PageFields fields = new PageFields(sheet.page());
          new GsaContractor(sheet).stateNamed(fields);
          return fields.all();
        });
  }

  /** The items that the pages behind the title name, where that names none. */
  private static List<DocumentField> awarded(List<Sheet> sheets) {
    return sheets.stream()
        .limit(FRONT)
        .skip(1)
        .flatMap(sheet -> ScheduleItems.awarded(sheet).stream())
        .toList();
  }

  private static void change(List<Word> words, PageFields fields) {
    fields.add("modification_number", Phrases.first(words, CHANGE));
    fields.add("effective_date", Printed.date(words, EFFECTIVE));
  }

  private static Optional<Finding> contract(Sheet sheet) {
    return Phrases.first(sheet.page().words(), CONTRACT).or(() -> CONTRACT_BELOW.in(sheet));
  }

  private static void contract(Sheet sheet, PageFields fields) {
    fields.add("piid", contract(sheet).map(found -> found.as(found.value().replace(" ", ""))));
    List<Finding> beside = dates(Phrases.first(sheet.page().words(), PERIOD));
    List<Finding> dates = beside.size() >= 2 ? beside : dates(PERIOD_BELOW.in(sheet));
    fields.period(dates.stream().limit(2).toList());
  }

  private static List<Finding> dates(Optional<Finding> period) {
    return period.map(found -> Printed.dates(found.words().words())).orElse(List.of());
  }

  private static List<Word> proof(List<Word> words) {
    return Phrases.first(
            words, Pattern.compile("(?i)Supply Schedule|Award Schedule|Technology Schedule"))
        .map(found -> found.words().words())
        .orElse(List.of());
  }

  private static List<DocumentField> first(
      List<Sheet> sheets, String field, Pattern pattern, Captioned below) {
    for (Sheet sheet : sheets) {
      Optional<Finding> found =
          Phrases.first(sheet.page().words(), pattern).or(() -> below.in(sheet));
      if (found.isPresent()) {
        return new PageFields(sheet.page()).add(field, found).all();
      }
    }
    return List.of();
  }
}
