/** Tests of reading pages. */
@NullMarked
package disclosure.document.page;

import org.jspecify.annotations.NullMarked;
