/** Tests of reading in processes of their own. */
@NullMarked
package disclosure.document.child;

import org.jspecify.annotations.NullMarked;
