package disclosure.document.form;

import disclosure.document.page.Page;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.DocumentField;
import disclosure.model.FieldMark;
import disclosure.model.ReadMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Collects the fields of one page. */
final class PageFields {
  private final Page page;
  private final List<DocumentField> fields = new ArrayList<>();

  PageFields(Page page) {
    this.page = page;
  }

  /** What is stated of the first of some sheets of which anything is. */
  static List<DocumentField> first(
      List<Sheet> sheets, Function<Sheet, List<DocumentField>> reader) {
    return sheets.stream()
        .map(reader)
        .filter(fields -> !fields.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Whether the words of the page were recognised from a picture. */
  boolean isRecognized() {
    return page.recognized();
  }

  List<DocumentField> all() {
    return List.copyOf(fields);
  }

  /** States a field that is not stated yet. */
  PageFields addMissing(String field, Optional<Finding> finding) {
    boolean has = fields.stream().anyMatch(stated -> stated.field().equals(field));
    return has ? this : add(field, finding);
  }

  /** States the two days of a period, as far as they are not stated yet; of fewer or more none. */
  PageFields period(List<Finding> days) {
    return days.size() == 2
        ? addMissing("pop_start_date", Optional.of(days.get(0)))
            .addMissing("pop_end_date", Optional.of(days.get(1)))
        : this;
  }

  /** States a field; an absent finding states nothing. */
  PageFields add(String field, Optional<Finding> finding, FieldMark... marks) {
    finding.ifPresent(found -> add(field, found, marks));
    return this;
  }

  PageFields add(String field, Finding finding, FieldMark... marks) {
    Segment words = finding.words();
    fields.add(
        new DocumentField(
            field,
            finding.value(),
            finding.printed(),
            page.number(),
            words.box(),
            page.method() == ReadMethod.NATIVE ? 1 : words.confidence(),
            page.method(),
            List.of(marks)));
    return this;
  }

  /** States what the document is, with the words that prove it. */
  PageFields type(String value, List<Word> proof) {
    return proof.isEmpty() ? this : add("doc_type", new Finding(value, new Segment(proof)));
  }
}
