/** Tests of reading pages. */
@NullMarked
package disclosure.document.scan;

import org.jspecify.annotations.NullMarked;
