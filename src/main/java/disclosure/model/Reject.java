package disclosure.model;

import java.io.Serializable;

/**
 * A record that could not be read: kept, coded, counted and published instead of being lost.
 *
 * @param code stable upper-case code for counting, as in {@code AMOUNT_UNREADABLE}
 * @param message one sentence that names the field and the value
 * @param payload the record as its source states it, without private data, cut at 4,000 characters
 */
public record Reject(Origin origin, String code, String message, String payload)
    implements Serializable {}
