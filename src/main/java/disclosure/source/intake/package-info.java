/**
 * Taking files in: how the inputs of a run are cut into splits, what one worker does with a split,
 * and how the parts become one account of everything that was read.
 *
 * <p>Plain Java that a runner spreads over workers. Imports {@code source}, {@code source.format},
 * {@code store}, {@code model}.
 */
@NullMarked
package disclosure.source.intake;

import org.jspecify.annotations.NullMarked;
