package disclosure.document;

import java.nio.file.Path;
import java.util.List;

/**
 * Pictures that are wanted of a document.
 *
 * @param folder an existing folder; {@code 001-piid.png} for each field, numbered as in the
 *     reading, and {@code quote-001-page-3.png} for each page on which a quote stands
 * @param quotes words to be shown where they stand, in any case and however lines break them
 */
public record Evidence(Path folder, List<String> quotes) {
  public Evidence {
    quotes = List.copyOf(quotes);
  }
}
