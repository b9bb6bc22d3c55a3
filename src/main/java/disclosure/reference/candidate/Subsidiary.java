package disclosure.reference.candidate;

import org.jspecify.annotations.Nullable;

/**
 * A row of an Exhibit 21.
 *
 * @param line its line on the page, from 1
 * @param name as printed, without marks of footnotes
 * @param place where it is registered, as printed; null where not stated
 * @param ownership share held, as printed; null where not stated
 */
public record Subsidiary(
    int line, String name, @Nullable String place, @Nullable String ownership) {}
