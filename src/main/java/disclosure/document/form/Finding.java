package disclosure.document.form;

import disclosure.document.page.Segment;

/**
 * A value and the words it was read from.
 *
 * @param value without its dress
 * @param printed as it stands on the page
 * @param words the words it stands in; never empty
 */
record Finding(String value, String printed, Segment words) {
  /** A value read from all of the words. */
  Finding(String value, Segment words) {
    this(value, words.text(), words);
  }

  /** The same words under another value. */
  Finding as(String other) {
    return new Finding(other, printed, words);
  }
}
