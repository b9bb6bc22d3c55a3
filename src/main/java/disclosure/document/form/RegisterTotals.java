package disclosure.document.form;

import disclosure.model.DocumentField;
import disclosure.model.FieldMark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds up the rows of a register and marks each printed total by whether it is their sum: the total
 * of a kind is that of the rows since the total before, the total of all is that of all kinds.
 */
final class RegisterTotals {
  private static final String OF_ALL = "ap_total";

  private BigDecimal sinceTotal = BigDecimal.ZERO;
  private BigDecimal all = BigDecimal.ZERO;

  private RegisterTotals() {}

  /** The same fields in the same order; the totals are marked. */
  static List<DocumentField> checked(List<DocumentField> fields) {
    RegisterTotals totals = new RegisterTotals();
    List<DocumentField> checked = new ArrayList<>();
    fields.forEach(field -> checked.add(totals.take(field)));
    return checked;
  }

  private DocumentField take(DocumentField field) {
    if (field.field().equals("row")) {
      String value = field.value();
      sinceTotal = sinceTotal.add(new BigDecimal(value.substring(value.lastIndexOf(' ') + 1)));
      return field;
    }
    if (!field.field().endsWith("_total")) {
      return field;
    }
    if (field.field().equals(OF_ALL)) {
      return marked(field, all);
    }
    BigDecimal sum = sinceTotal;
    all = all.add(sum);
    sinceTotal = BigDecimal.ZERO;
    return marked(field, sum);
  }

  private static DocumentField marked(DocumentField field, BigDecimal sum) {
    boolean equal = sum.compareTo(new BigDecimal(field.value())) == 0;
    List<FieldMark> marks = new ArrayList<>(field.marks());
    marks.add(equal ? FieldMark.ADDS_UP : FieldMark.DIFFERS);
    return new DocumentField(
        field.field(),
        field.value(),
        field.printed(),
        field.page(),
        field.box(),
        field.confidence(),
        field.method(),
        marks);
  }
}
