/**
 * Pictures of pages made ready for a recogniser: set level, their ruled lines found and taken out.
 *
 * <p>Imports {@code document.page} and {@code model}; knows nothing of PDF.
 */
@NullMarked
package disclosure.document.scan;

import org.jspecify.annotations.NullMarked;
