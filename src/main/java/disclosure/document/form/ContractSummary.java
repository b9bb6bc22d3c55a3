package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.DocumentField;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Cover sheets of state and city contracts: routing sheets and standard agreements, as California's
 * STD 213. No common form, but common names for number, contractor, term and amount.
 */
final class ContractSummary implements FormReader {
  private static final int ENOUGH_LABELS = 4;
  private static final String ADDRESS = "contractor address";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)\\b(?:Contract|Agreement) ?(?:Number|No\\.?|ID|#)\\s*:? ?((?=[A-Z-]*\\d)[A-Z0-9][A-Z0-9-]{3,})");
  private static final Pattern AMOUNT_SAID =
      Pattern.compile(
          "(?i)maximum (?:contract )?amount (?:\\w )?of (?:this|the)(?: (?:Agreement|Contract)(?: after"
              + " this amendment)? is:?)? ?(\\$ ?[\\d,]+(?:\\.\\d{2})?)");

  /** Whose caption goes on in the line under its entry, in the edition of 2003. */
  private static final Pattern TERM_SAID =
      Pattern.compile(
          "(?i)the term of this(?: Agreement is:?)? ("
              + Printed.DATE.pattern()
              + ") through ("
              + Printed.DATE.pattern()
              + ")");

  private static final Pattern AMENDMENT =
      Pattern.compile("(?i)(?<![\\w-])(?:(?:A|AM|No\\.?)[- ]?)?(\\d{1,3})(?![\\w-]| pages)");

  private static final Pattern CLAUSE = Pattern.compile("\\d{1,2}[.)] ");

  private static final List<Label> LABELS =
      List.of(
          Label.of(
              "number", "AGREEMENT NUMBER", "CONTRACT NUMBER", "Contract Number:", "Contract ID:"),
          Label.of(
              "amendment",
              "AMENDMENT NUMBER",
              "AMENDMENT NO.",
              "Amendment Number:",
              "Amendment No.:",
              "Amendment #:"),
          Label.of("replaced", "Replaces Contract:"),
          Label.of("awarded", "Date of Award:", "Award Date:"),
          Label.of("supplier id", "Vendor ID:", "Supplier ID:", "Vendor Number:"),
          Label.of("authority", "PURCHASING AUTHORITY NUMBER", "REGISTRATION NUMBER"),
          Label.of(
              "agency",
              "CONTRACTING AGENCY NAME",
              "CONTRACTING DEPARTMENT NAME",
              "STATE AGENCY'S NAME",
              "Agency/Business Unit:",
              "Department:"),
          Label.of(
              "contractor",
              "CONTRACTOR NAME",
              "CONTRACTOR'S NAME",
              "Contractor Name:",
              "Contractor:"),
          Label.of("title", "Contract Title:", "Project Title:", "Contract Name:"),
          Label.of("type", "Contract Type:"),
          Label.of("manager", "Manager:", "Contract Manager:", "Authorization:"),
          Label.of("start", "Start Date:", "START DATE", "Effective Date:", "Begin Date:"),
          Label.of("term", "2. The term of this Agreement is:", "The term of this Contract is:"),
          Label.of(
              "period",
              "Period of Contract:",
              "Contract Period:",
              "Contract Term:",
              "Term of Contract:"),
          Label.of("review", "Review Date:"),
          Label.of(
              "end", "Term Date:", "THROUGH END DATE", "End Date:", "Expiration Date:", "END DATE"),
          Label.of("condition", "Term Condition:"),
          Label.of("renewals", "Renewals:"),
          Label.of("description", "Description of Contract/Agreement:"),
          Label.of(
              "total",
              "New Contract / Amendment Total:",
              "Contract Total:",
              "Total Contract Amount:",
              "Total Contract Value:",
              "Contract Amount:"),
          Label.of(ADDRESS, "CONTRACTOR BUSINESS ADDRESS", "[ADDRESS]"),
          Label.of(
              "contractor signature",
              "CONTRACTOR AUTHORIZED SIGNATURE",
              "BY (Authorized Signature)"),
          Label.of(
              "agency signature",
              "CONTRACTING AGENCY AUTHORIZED SIGNATURE",
              "CONTRACTING DEPARTMENT AUTHORIZED SIGNATURE",
              "BY (Authorized Signature)"),
          Label.of(
              "maximum",
              "The maximum amount of this Agreement after this Amendment is:",
              "The maximum amount of this Contract after this Amendment is:",
              "The maximum amount of this Agreement is:",
              "The maximum amount of this Contract is:"));

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    return sheets.stream()
        .filter(sheet -> !sheet.says("STANDARD FORM") && !sheet.says("PURCHASE ORDER"))
        .map(sheet -> Blocks.of(sheet, LABELS))
        .filter(blocks -> isEnough(blocks) && blocks.has("contractor"))
        .filter(ContractSummary::isTold)
        .filter(blocks -> blocks.has("number") || blocks.sheet().matches(NUMBER))
        .limit(1)
        .flatMap(blocks -> fields(blocks).stream())
        .toList();
  }

  /** Whether it has the captions of such a sheet; that of an address is one of any paper. */
  private static boolean isEnough(Blocks blocks) {
    return blocks.labels().keySet().stream().filter(name -> !name.equals(ADDRESS)).count()
        >= ENOUGH_LABELS;
  }

  /** Whether the sheet has a place for how much or how long, as a standard agreement always has. */
  private static boolean isTold(Blocks blocks) {
    return Stream.of("total", "maximum", "end", "period").anyMatch(blocks::has)
        || blocks.sheet().says("STANDARD AGREEMENT");
  }

  private static List<DocumentField> fields(Blocks blocks) {
    PageFields fields = new PageFields(blocks.sheet().page());
    fields.type(type(blocks.sheet()), blocks.proof("contractor"));
    fields.add("contract_number", number(blocks));
    fields.add("modification_number", Phrases.first(blocks.near("amendment"), AMENDMENT));
    fields.add("agency", line(blocks, "agency"));
    fields.add("date", date(blocks, "awarded"));
    fields.add("vendor", line(blocks, "contractor"));
    fields.add("supplier_id", Printed.identifier(blocks.beside("supplier id")));
    fields.add("description", line(blocks, "title"));
    period(blocks, fields);
    fields.add(isAmendment(blocks.sheet()) ? "contract_ceiling" : "total_amount", total(blocks));
    SignedAgreement.state(blocks, fields);
    return fields.all();
  }

  private static String type(Sheet sheet) {
    if (isAmendment(sheet)) {
      return "STD 213A agreement amendment";
    }
    return sheet.says("STANDARD AGREEMENT") ? "state contract" : "contract summary";
  }

  /** What a standard agreement comes to once it is amended is no amount of the amendment. */
  private static boolean isAmendment(Sheet sheet) {
    return sheet.says("STD 213A") || sheet.says("STANDARD AGREEMENT - AMENDMENT");
  }

  private static void period(Blocks blocks, PageFields fields) {
    List<Finding> both = Printed.dates(blocks.beside("period"));
    boolean isPeriod = both.size() == 2;
    if (!isPeriod) {
      SaidOnForm.period(fields, blocks.sheet().page().words(), TERM_SAID);
    }
    fields.add("pop_start_date", isPeriod ? Optional.of(both.get(0)) : date(blocks, "start"));
    fields.add("pop_end_date", isPeriod ? Optional.of(both.get(1)) : date(blocks, "end"));
  }

  private static Optional<Finding> number(Blocks blocks) {
    return Phrases.first(blocks.sheet().page().words(), NUMBER)
        .or(() -> Printed.identifier(blocks.near("number")));
  }

  /** What stands beside the label, or under it. */
  private static Optional<Finding> line(Blocks blocks, String label) {
    List<Word> words = blocks.near(label);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Segment first = Lines.segments(Lines.of(words).get(0)).get(0);
    return Optional.of(new Finding(first.text(), first))
        .filter(found -> found.value().chars().anyMatch(Character::isLetter))
        .filter(found -> !CLAUSE.matcher(found.value()).lookingAt());
  }

  private static Optional<Finding> date(Blocks blocks, String label) {
    return Printed.date(blocks.beside(label)).or(() -> Printed.date(blocks.below(label)));
  }

  private static Optional<Finding> total(Blocks blocks) {
    return Printed.amount(blocks.beside("total"))
        .or(() -> Printed.amount(blocks.near("maximum")))
        .or(() -> Printed.amount(blocks.sheet().page().words(), AMOUNT_SAID));
  }
}
