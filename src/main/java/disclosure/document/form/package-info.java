/**
 * One reader a form. A reader looks for evidence of its form on each page, never at file names, and
 * states only what stands in the form's blocks: an empty block is an answer.
 *
 * <p>Imports {@code model}, {@code text} and {@code document.page}; knows nothing of PDF.
 */
@NullMarked
package disclosure.document.form;

import org.jspecify.annotations.NullMarked;
