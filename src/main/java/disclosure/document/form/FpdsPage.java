package disclosure.document.form;

import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.DocumentField;
import disclosure.model.FieldMark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The award page of FPDS-NG (fpds.gov) as a browser prints it: labels with colons, values in frames
 * beside them. A value as long as its frame may be cut off and is marked, but an agency's that its
 * code proves.
 */
final class FpdsPage implements FormReader {
  private static final int ENOUGH_LABELS = 6;
  private static final Pattern UNSET = Pattern.compile("(?i)select one.*|none|n/?a");

  private static final Pattern FRAMED_ZERO = Pattern.compile("[lI|\\[(]?[0oO]");

  private static final Pattern OFFICE_ID = Pattern.compile("(.*)_office_id");
  private static final Pattern DEPARTMENT = Pattern.compile("(\\d{2})[0-9A-Z]{2}");

  /** What a recogniser makes of the end of a frame. */
  private static final Pattern FRAME = Pattern.compile("(?<=\\w)[)\\]|}]$");

  private static final Pattern NUMBER = Pattern.compile("(?=.*\\d)[A-Za-z0-9-]{4,}");
  private static final Pattern MODIFICATION = Pattern.compile("(?=[A-Z]*\\d)[A-Z0-9-]{1,25}");

  /** The codes that stand beside labels of the same name, and how each is written. */
  private static final SortedMap<String, Pattern> CODES =
      new TreeMap<>(
          Map.of(
              "uei", Pattern.compile("[A-Z0-9]{12}"),
              "cage", Pattern.compile("[A-Z0-9]{5}"),
              "duns", Pattern.compile("\\d{9}(?:\\d{4})?"),
              "contracting_agency_id", Pattern.compile("[A-Z0-9]{4}"),
              "contracting_office_id", Pattern.compile("[A-Z0-9]{5,6}"),
              "funding_agency_id", Pattern.compile("[A-Z0-9]{4}"),
              "funding_office_id", Pattern.compile("[A-Z0-9]{5,6}"),
              "vendor_state", Pattern.compile("[A-Z]{2}"),
              "psc", Pattern.compile("[A-Z0-9]{4}"),
              "naics", Pattern.compile("\\d{6}")));

  private static final String REASON = "reason_for_modification";

  /** What is chosen from a list, not what a recogniser makes of the frame around nothing. */
  private static final Pattern WORDS = Pattern.compile("[A-Z](?i:.*[A-Z]{4}.*)");

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    List<DocumentField> fields = new ArrayList<>();
    boolean inside = false;
    for (Sheet sheet : sheets) {
      Blocks blocks = Blocks.of(sheet, FpdsLabels.ALL);
      boolean first = blocks.has("award id") && blocks.has("procurement identifier");
      inside =
          blocks.size() >= ENOUGH_LABELS
              ? first || inside
              : inside && blocks.has("description of requirement");
      if (inside) {
        fields.addAll(new Reading(blocks).fields(first));
      }
    }
    return fields;
  }

  /** One page of the printout. */
  private record Reading(FpdsEntries entries, PageFields fields) {
    Reading(Blocks blocks) {
      this(new FpdsEntries(blocks), new PageFields(blocks.sheet().page()));
    }

    /** What the page states; its kind and its numbers where the award begins on it. */
    List<DocumentField> fields(boolean first) {
      if (first) {
        fields.type("FPDS-NG award record", entries.proof());
        identifiers();
      }
      FpdsLabels.TEXTS.forEach(this::text);
      FpdsLabels.DATES.forEach(
          (field, label) -> fields.add(field, Printed.date(entries.beside(label))));
      FpdsLabels.AMOUNTS.forEach(this::amounts);
      CODES.forEach(this::code);
      fields.add("description", entries.description());
      return fields.all();
    }

    private void identifiers() {
      fields.add("piid", number(entries.number("award id")));
      fields.add("modification_number", modification(entries.modification("award id")));
      fields.add("idv_piid", number(entries.number("referenced idv id")));
    }

    /** The button beside an empty frame is no number. */
    private static Optional<Finding> number(Optional<Word> printed) {
      return printed.filter(word -> NUMBER.matcher(word.text()).matches()).map(Reading::finding);
    }

    /** Of a picture, the frame may have stuck to the zero of a base award. */
    private static Optional<Finding> modification(Optional<Word> printed) {
      return printed
          .map(Reading::finding)
          .map(found -> FRAMED_ZERO.matcher(found.value()).matches() ? found.as("0") : found)
          .filter(found -> MODIFICATION.matcher(found.value()).matches());
    }

    private void text(String field, String label) {
      entries
          .value(label)
          .filter(value -> !UNSET.matcher(value.text()).matches())
          .filter(value -> !field.equals(REASON) || WORDS.matcher(value.text()).matches())
          .ifPresent(value -> text(field, value));
    }

    /** An agency's name that is cut off is whole where the code beside it proves what it is. */
    private void text(String field, Segment value) {
      Optional<String> whole =
          entries.beside(field + "_id").stream()
              .findFirst()
              .flatMap(code -> FpdsAgencies.whole(code.text(), value.text()));
      if (whole.isPresent()) {
        fields.add(field, finding(value).as(whole.get()));
      } else {
        fields.add(field, finding(value), marks(value));
      }
    }

    private FieldMark[] marks(Segment value) {
      return entries.isCutOff(value) ? new FieldMark[] {FieldMark.TRUNCATED} : new FieldMark[0];
    }

    /** One amount is this action's; of two, the right one is the total. */
    private void amounts(String field, String label) {
      List<Finding> amounts =
          Printed.money(entries.beside(label)).stream()
              .sorted(Comparator.comparingDouble(amount -> amount.words().box().left()))
              .toList();
      if (!amounts.isEmpty()) {
        fields.add(field, amounts.get(0));
      }
      if (amounts.size() > 1) {
        fields.add("total_" + field, amounts.get(1));
      }
    }

    private void code(String field, Pattern shape) {
      entries.beside(field).stream()
          .findFirst()
          .map(word -> finding(word).as(FRAME.matcher(word.text()).replaceFirst("")))
          .map(found -> fields.isRecognized() ? ofAgency(field, found) : found)
          .filter(found -> shape.matcher(found.value()).matches())
          .ifPresent(found -> fields.add(field, found));
    }

    /** An office's code begins with the department's of its agency: {@code 70} of {@code 7012}. */
    private Finding ofAgency(String field, Finding code) {
      String department =
          OFFICE_ID.matcher(field).matches()
              ? entries.beside(OFFICE_ID.matcher(field).replaceFirst("$1_agency_id")).stream()
                  .findFirst()
                  .map(agency -> DEPARTMENT.matcher(agency.text()))
                  .filter(Matcher::matches)
                  .map(agency -> agency.group(1))
                  .orElse("")
              : "";
      String read = code.value();
      int end = department.length();
      return read.length() > end && MisreadNumbers.digits(read.substring(0, end)).equals(department)
          ? code.as(department + read.substring(end))
          : code;
    }

    private static Finding finding(Word word) {
      return finding(new Segment(List.of(word)));
    }

    private static Finding finding(Segment value) {
      return new Finding(value.text(), value);
    }
  }
}
