package disclosure.publish;

import java.math.BigDecimal;

/**
 * The release in a few figures.
 *
 * @param awards without the vehicles of other agencies
 * @param summarized those of them of which no action is known, only a summary
 * @param vendors recipients and subcontractors
 * @param linked awards and subawards linked to a company
 * @param review links that a person should look at
 * @param unresolved awards of known resellers whose owner is not named
 * @param obligated sum over all actions of the dataset's own awards
 */
public record Headline(
    long awards,
    long summarized,
    long vendors,
    long linked,
    long review,
    long unresolved,
    BigDecimal obligated) {}
