/** Tests of documents, with PDFs written for them. */
@NullMarked
package disclosure.document;

import org.jspecify.annotations.NullMarked;
