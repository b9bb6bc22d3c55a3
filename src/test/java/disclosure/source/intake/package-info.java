/** Tests of how files are taken in. */
@NullMarked
package disclosure.source.intake;

import org.jspecify.annotations.NullMarked;
