/** Tests of contract numbers. */
@NullMarked
package disclosure.document.join;

import org.jspecify.annotations.NullMarked;
