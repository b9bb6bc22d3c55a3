package disclosure.document;

import java.nio.file.Path;
import java.util.List;

/**
 * Pictures that are wanted of a document.
 *
 * @param folder an existing folder; {@code 001-piid.png} for each field, numbered as in the
 *     reading, and {@code quote-001-page-3.png} for each page on which a quote stands
 * @param fields whether every field is to be drawn
 * @param quotes words to be shown where they stand, in any case and however lines break them
 */
public record Evidence(Path folder, boolean fields, List<Quote> quotes) {
  /** The page of a quote that is wanted wherever it stands. */
  public static final int EVERY_PAGE = 0;

  /**
   * Words to be shown.
   *
   * @param page from 1, or {@link #EVERY_PAGE}
   */
  public record Quote(String words, int page) {
    boolean isWantedOn(int number) {
      return page == EVERY_PAGE || page == number;
    }
  }

  public Evidence {
    quotes = List.copyOf(quotes);
  }

  /** Every field, and the words wherever they stand. */
  public static Evidence everywhere(Path folder, List<String> words) {
    return new Evidence(
        folder, true, words.stream().map(quote -> new Quote(quote, EVERY_PAGE)).toList());
  }

  /** The name of the picture of a quote, counted from 1. */
  public static String pictureOf(int quote, int page) {
    return String.format(java.util.Locale.ROOT, "quote-%03d-page-%d.png", quote, page);
  }
}
