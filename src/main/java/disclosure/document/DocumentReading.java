package disclosure.document;

import disclosure.document.table.TableReading;
import disclosure.model.DocumentField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read of one document, and how far.
 *
 * @param file name of the file, without its folder
 * @param code why it was rejected, or null
 * @param message the sentence that goes with the code, or null
 * @param recognizer the program that read pictures of pages and its version, or null where it read
 *     none
 */
public record DocumentReading(
    String file,
    Status status,
    @Nullable String code,
    @Nullable String message,
    @Nullable String recognizer,
    List<PageReading> pages,
    List<DocumentField> fields,
    List<TableReading> tables) {

  /** How far a document was read. */
  public enum Status {
    /** Every page. */
    READ,
    /** Some pages are damaged or unread; they say so. */
    PARTLY_READ,
    /** Nothing; the code says why. */
    REJECTED
  }

  public DocumentReading {
    pages = List.copyOf(pages);
    fields = List.copyOf(fields);
    tables = List.copyOf(tables);
  }

  /** The same reading of a file of another name. */
  public DocumentReading under(String name) {
    return new DocumentReading(name, status, code, message, recognizer, pages, fields, tables);
  }

  /** A document of which nothing is stated. */
  public static DocumentReading rejected(String file, String code, String message) {
    return new DocumentReading(
        file, Status.REJECTED, code, message, null, List.of(), List.of(), List.of());
  }
}
