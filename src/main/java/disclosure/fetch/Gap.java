package disclosure.fetch;

/**
 * Something that was not searched, and why: published, so that nobody takes silence for absence.
 *
 * @param what period, agency, page or file
 * @param code to count by
 * @param why one sentence
 */
public record Gap(String what, String code, String why) {}
