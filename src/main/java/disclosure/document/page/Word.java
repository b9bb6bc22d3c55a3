package disclosure.document.page;

import disclosure.model.PageBox;

/**
 * One printed word.
 *
 * @param confidence 1 for text of the file, what the recogniser says (0 to 1) for a picture
 */
public record Word(String text, PageBox box, double confidence) {}
