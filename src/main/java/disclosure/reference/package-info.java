/**
 * What people hold to be true of companies, their names, products, sellers and vehicles: the
 * curated CSVs under {@code data/reference}, loaded, cross-checked, immutable. Decides nothing.
 *
 * <p>Imports {@code text}, {@code store}, {@code model} and the CSV library only.
 */
@NullMarked
package disclosure.reference;

import org.jspecify.annotations.NullMarked;
