/**
 * From names to companies: by evidence, never by resemblance. {@link disclosure.match.VendorRules}
 * is the algorithm as a table one can read aloud; {@link disclosure.match.ProductFinder} finds
 * products named in descriptions. Every verdict carries a sentence and the words it rests on.
 *
 * <p>Plain Java without a runner. Imports {@code reference}, {@code store}, {@code text}, {@code
 * model}.
 */
@NullMarked
package disclosure.match;

import org.jspecify.annotations.NullMarked;
