/**
 * Pure functions on values: amounts, dates, codes, names, free text. Each states which damage it
 * repairs, flags every repair, and refuses what it cannot read; none guesses.
 *
 * <p>Imports {@code model} and libraries of text only.
 */
@NullMarked
package disclosure.text;

import org.jspecify.annotations.NullMarked;
