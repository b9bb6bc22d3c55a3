/**
 * Pictures of pages made ready for a recogniser: evenly lit, set level, their ruled lines found and
 * taken out, and with them the specks of worn copies and the dots in zeros; and, once read, the
 * letters that no reading has.
 *
 * <p>Imports {@code document.page} and {@code model}; knows nothing of PDF.
 */
@NullMarked
package disclosure.document.scan;

import org.jspecify.annotations.NullMarked;
