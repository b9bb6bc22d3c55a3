package disclosure.model;

/** How the words of a page were had. */
public enum ReadMethod {
  /** From the text of the file itself. */
  NATIVE,
  /** From a picture of the page. */
  OCR,
  /** Not at all: the page is unread, and counted as such. */
  NONE
}
