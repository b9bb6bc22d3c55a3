/** Tests of tables, and their score beside Tabula's. */
@NullMarked
package disclosure.document.table;

import org.jspecify.annotations.NullMarked;
