package disclosure.match;

import disclosure.model.Vendor;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One name of a list to be matched, with what the list tells besides.
 *
 * @param actionDate the day on which ownership counts; null: today, as far as the reference data
 *     knows
 * @param description what was bought, or null
 */
public record NameRow(
    Vendor vendor, @Nullable LocalDate actionDate, @Nullable String description) {}
