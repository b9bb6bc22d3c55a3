package disclosure.store;

/**
 * A capture that is no longer what was served.
 *
 * @param file WARC file inside the archive's folder
 * @param what one sentence that says what is wrong
 */
public record Damage(String file, String what) {}
