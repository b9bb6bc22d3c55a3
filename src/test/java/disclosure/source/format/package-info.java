/** Tests of how records lie in files. */
@NullMarked
package disclosure.source.format;

import org.jspecify.annotations.NullMarked;
