package disclosure.model;

import java.io.Serializable;
import java.util.List;

/**
 * One statement of one document, with the place where it stands.
 *
 * @param field what is stated, as in {@code piid}, {@code action_obligation}
 * @param value the value without its dress: dates ISO, amounts plain, identifiers and names as
 *     printed
 * @param printed the words as they stand on the page
 * @param page page number, from 1
 * @param box where on the page
 * @param confidence 0 to 1; 1 for text of the file itself read from a block of a known form
 * @param marks what must be known beside the value
 */
public record DocumentField(
    String field,
    String value,
    String printed,
    int page,
    PageBox box,
    double confidence,
    ReadMethod method,
    List<FieldMark> marks)
    implements Serializable {

  public DocumentField {
    marks = List.copyOf(marks);
  }

  /** The same statement with its value and its words written otherwise. */
  public DocumentField written(String otherValue, String otherPrinted) {
    return new DocumentField(field, otherValue, otherPrinted, page, box, confidence, method, marks);
  }

  /** The same statement at another place of its page. */
  public DocumentField at(PageBox otherBox) {
    return new DocumentField(field, value, printed, page, otherBox, confidence, method, marks);
  }
}
