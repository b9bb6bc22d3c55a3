/**
 * The home of PDFBox and of the text recogniser: from a file to {@link
 * disclosure.document.page.Page}s and pictures of them.
 *
 * <p>Imports {@code model} and {@code document.page}. Whatever runs here may hang or crash on a
 * hostile file; it belongs into a process of its own.
 */
@NullMarked
package disclosure.document.pdf;

import org.jspecify.annotations.NullMarked;
