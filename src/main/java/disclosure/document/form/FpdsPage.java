package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Rule;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.DocumentField;
import disclosure.model.FieldMark;
import disclosure.model.PageBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The award page of FPDS-NG (fpds.gov) as a browser prints it: labels with colons, values in frames
 * beside them. A value as long as its frame may be cut off and is marked.
 */
final class FpdsPage implements FormReader {
  private static final int ENOUGH_LABELS = 6;
  private static final double CUT_OFF = 6;
  private static final double OFF_LEVEL = 2;
  private static final double LEVEL = 0.5;
  private static final Pattern UNSET = Pattern.compile("(?i)select one.*|none|n/?a");

  /** What opens a list of values, printed beside a frame however empty. */
  private static final Pattern BUTTON = Pattern.compile("[.·•…⋯]+");

  private static final Pattern UEI = Pattern.compile("^[A-Z0-9]{12}$");
  private static final Pattern CAGE = Pattern.compile("^[A-Z0-9]{5}$");
  private static final Pattern DUNS = Pattern.compile("^\\d{9}(?:\\d{4})?$");
  private static final Pattern AGENCY = Pattern.compile("^[A-Z0-9]{4}$");
  private static final Pattern OFFICE = Pattern.compile("^[A-Z0-9]{5,6}$");
  private static final Pattern STATE = Pattern.compile("^[A-Z]{2}$");
  private static final Pattern PSC = Pattern.compile("^[A-Z0-9]{4}$");
  private static final Pattern FRAMED_ZERO = Pattern.compile("[lI|\\[(]?[0oO]");
  private static final Pattern NUMBER = Pattern.compile("(?=.*\\d)[A-Za-z0-9-]{4,}");
  private static final Pattern MODIFICATION = Pattern.compile("(?=[A-Z]*\\d)[A-Z0-9-]{1,25}");
  private static final Pattern NAICS = Pattern.compile("^\\d{6}$");

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
  private record Reading(Blocks blocks, PageFields fields) {
    Reading(Blocks blocks) {
      this(blocks, new PageFields(blocks.sheet().page()));
    }

    List<DocumentField> fields(boolean first) {
      if (first) {
        fields.type(isVehicle() ? "FPDS-NG IDV record" : "FPDS-NG award record", proof());
        identifiers();
      }
      FpdsLabels.TEXTS.forEach(this::text);
      FpdsLabels.DATES.forEach((field, label) -> fields.add(field, Printed.date(beside(label))));
      FpdsLabels.AMOUNTS.forEach(this::amounts);
      codes();
      description();
      return fields.all();
    }

    /** The label of its type tells the page of a vehicle from that of an award. */
    private boolean isVehicle() {
      return blocks.proof("award type").stream().anyMatch(word -> word.text().equals("IDV"));
    }

    private List<Word> proof() {
      return Phrases.first(blocks.sheet().page().words(), Pattern.compile("FPDS-NG"))
          .map(found -> found.words().words())
          .orElseGet(() -> label("procurement identifier").words().words());
    }

    /**
     * The words beside a label, without those of the column of labels further right: its rows need
     * not stand level with those of this one.
     */
    private List<Word> beside(String name) {
      return blocks.beside(name).stream()
          .filter(word -> !BUTTON.matcher(word.text()).matches())
          .filter(word -> !isOfAnother(word.box(), label(name).box()))
          .toList();
    }

    private boolean isOfAnother(PageBox word, PageBox label) {
      return blocks.labels().values().stream()
          .map(PlacedLabel::box)
          .filter(other -> other.left() > label.right() && other.right() <= word.left())
          .anyMatch(other -> other.sharedHeight(word) > LEVEL);
    }

    private PlacedLabel label(String name) {
      PlacedLabel label = blocks.labels().get(name);
      if (label == null) {
        throw new IllegalArgumentException("no label " + name);
      }
      return label;
    }

    /** The rows of the award and of its vehicle stand under the headings of the columns. */
    private void identifiers() {
      double number = label("procurement identifier").box().left();
      double modification =
          blocks.has("modification no") ? label("modification no").box().left() : number + 150;
      double end = blocks.has("trans no") ? label("trans no").box().left() : modification + 150;
      fields.add("piid", number(column("award id", number, modification)));
      fields.add("modification_number", modification(column("award id", modification, end)));
      fields.add("idv_piid", number(column("referenced idv id", number, modification)));
    }

    /** The button beside an empty frame is no number. */
    private static Optional<Finding> number(Optional<Finding> printed) {
      return printed.filter(found -> NUMBER.matcher(found.value()).matches());
    }

    /** Of a picture, the frame may have stuck to the zero of a base award. */
    private static Optional<Finding> modification(Optional<Finding> printed) {
      return printed
          .map(found -> FRAMED_ZERO.matcher(found.value()).matches() ? found.as("0") : found)
          .filter(found -> MODIFICATION.matcher(found.value()).matches());
    }

    private Optional<Finding> column(String row, double left, double right) {
      List<Word> words =
          beside(row).stream()
              .filter(word -> word.box().left() >= left - 6 && word.box().left() < right - 6)
              .toList();
      return words.isEmpty()
          ? Optional.empty()
          : Optional.of(words.get(0))
              .map(word -> new Finding(word.text(), new Segment(List.of(word))));
    }

    private void text(String field, String label) {
      List<Word> words = beside(label);
      if (words.isEmpty()) {
        return;
      }
      Segment value = value(words, label(label).box().middleY());
      if (!UNSET.matcher(value.text()).matches()) {
        fields.add(field, new Finding(value.text(), value), marks(value));
      }
    }

    /**
     * The value is one line; a second line belongs to what stands around it, but where the label
     * stands level with neither of two, as beside a value that is broken in its frame.
     */
    private static Segment value(List<Word> words, double level) {
      List<Segment> lines =
          Lines.of(words).stream().map(line -> Lines.segments(line).get(0)).toList();
      Segment first =
          lines.stream().min(Comparator.comparingDouble(line -> line.box().left())).orElseThrow();
      return lines.size() == 2 && isBroken(lines.get(0).box(), lines.get(1).box(), level)
          ? lines.get(0).and(lines.get(1))
          : first;
    }

    private static boolean isBroken(PageBox above, PageBox below, double level) {
      return above.middleY() < level - OFF_LEVEL
          && below.middleY() > level + OFF_LEVEL
          && Math.abs(above.left() - below.left()) < OFF_LEVEL;
    }

    private FieldMark[] marks(Segment value) {
      PageBox box = value.box();
      boolean cut =
          box.width() > 100
              && blocks.sheet().page().rules().stream()
                  .map(Rule::box)
                  .filter(rule -> rule.height() > 5 && rule.sharedHeight(box) > 0.5)
                  .anyMatch(rule -> Math.abs(rule.left() - box.right() + 3) < CUT_OFF);
      return cut ? new FieldMark[] {FieldMark.TRUNCATED} : new FieldMark[0];
    }

    /** One amount is this action's; of two, the second is the total. */
    private void amounts(String field, String label) {
      List<Finding> amounts = Printed.money(beside(label));
      if (!amounts.isEmpty()) {
        fields.add(field, amounts.get(0));
      }
      if (amounts.size() > 1) {
        fields.add("total_" + field, amounts.get(1));
      }
    }

    private void codes() {
      Map.of(
              "uei", UEI,
              "cage", CAGE,
              "duns", DUNS,
              "contracting_agency_id", AGENCY,
              "contracting_office_id", OFFICE,
              "funding_agency_id", AGENCY,
              "funding_office_id", OFFICE,
              "vendor_state", STATE,
              "psc", PSC,
              "naics", NAICS)
          .entrySet()
          .stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(entry -> code(entry.getKey(), entry.getValue()));
    }

    private void code(String field, Pattern shape) {
      beside(field).stream()
          .findFirst()
          .filter(word -> shape.matcher(word.text()).matches())
          .map(word -> new Finding(word.text(), new Segment(List.of(word))))
          .ifPresent(found -> fields.add(field, found));
    }

    /** The description stands right of its label and of the lines that count its letters. */
    private void description() {
      PlacedLabel label = blocks.labels().get("description of requirement");
      if (label == null) {
        return;
      }
      PlacedLabel next = blocks.labels().get("competition information");
      double bottom = next == null ? label.box().bottom() + 40 : next.box().top();
      PageBox area =
          new PageBox(
              label.box().right() + 2,
              label.box().top() - 12,
              blocks.sheet().page().width(),
              bottom);
      double above = labelAbove(label.box());
      List<Word> words =
          blocks.within(area).stream().filter(word -> word.box().middleY() > above).toList();
      if (!words.isEmpty()) {
        Segment value =
            new Segment(Lines.of(words).stream().flatMap(line -> line.words().stream()).toList());
        fields.add("description", new Finding(value.text(), value));
      }
    }

    /** Where the label of the row above ends, whatever it says. */
    private double labelAbove(PageBox label) {
      return blocks.sheet().page().words().stream()
          .map(Word::box)
          .filter(box -> box.left() < label.right() && box.bottom() < label.top() + 2)
          .mapToDouble(PageBox::bottom)
          .max()
          .orElse(label.top());
    }
  }
}
