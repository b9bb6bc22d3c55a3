package disclosure.model;

import java.io.Serializable;

/**
 * A doubt about one value that was kept: what was repaired or what is odd.
 *
 * @param code stable upper-case code for counting, as in {@code DATE_AMBIGUOUS}
 * @param field the source's own name of the value
 * @param detail the value as it stands in the source, or what was done to it
 */
public record Flag(String code, String field, String detail) implements Serializable {}
