/** Tests of reading pages. */
@NullMarked
package disclosure.document.pdf;

import org.jspecify.annotations.NullMarked;
