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
}
