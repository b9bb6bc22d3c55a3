/** Tests of forms, drawn as they are printed. */
@NullMarked
package disclosure.document.form;

import org.jspecify.annotations.NullMarked;
