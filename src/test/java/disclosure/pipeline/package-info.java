/** Tests of {@code disclosure.pipeline}. */
@NullMarked
package disclosure.pipeline;

import org.jspecify.annotations.NullMarked;
