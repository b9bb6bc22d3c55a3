/** Tests of {@code disclosure.source.parser}. */
@NullMarked
package disclosure.source.parser;

import org.jspecify.annotations.NullMarked;
