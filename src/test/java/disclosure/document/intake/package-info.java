/** Tests of documents as a source. */
@NullMarked
package disclosure.document.intake;

import org.jspecify.annotations.NullMarked;
