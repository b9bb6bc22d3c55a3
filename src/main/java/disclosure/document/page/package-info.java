/**
 * A page as words in their places, however they were had, and the geometry that reads it: lines,
 * segments, regions.
 *
 * <p>Imports {@code model} only; knows nothing of PDF.
 */
@NullMarked
package disclosure.document.page;

import org.jspecify.annotations.NullMarked;
