package disclosure.model;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * U.S. dollars of one action, as published.
 *
 * @param obligated this action's change; may be negative; the only figure that may be summed over
 *     awards
 * @param obligatedTotal published running total of the award; stored beside our own sum, never
 *     summed
 * @param exercisedOptions this action's change of the value with exercised options; additive within
 *     one award
 * @param allOptions this action's change of the ceiling; additive within one award
 * @param currentValue the award's value as of this action; take the latest, never sum
 * @param potentialValue the award's ceiling as of this action; take the latest, never sum
 * @param outlayedTotal paid for the whole award; absent is not zero
 */
public record ActionMoney(
    @Nullable BigDecimal obligated,
    @Nullable BigDecimal obligatedTotal,
    @Nullable BigDecimal exercisedOptions,
    @Nullable BigDecimal allOptions,
    @Nullable BigDecimal currentValue,
    @Nullable BigDecimal potentialValue,
    @Nullable BigDecimal outlayedTotal)
    implements Serializable {

  /** Only the action's own obligation is published. */
  public static ActionMoney ofObligated(@Nullable BigDecimal obligated) {
    return new ActionMoney(obligated, null, null, null, null, null, null);
  }
}
