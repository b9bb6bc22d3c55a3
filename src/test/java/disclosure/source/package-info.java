/** Tests of what a source is. */
@NullMarked
package disclosure.source;

import org.jspecify.annotations.NullMarked;
