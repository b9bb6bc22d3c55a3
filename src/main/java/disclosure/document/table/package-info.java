/**
 * Tables of any page, by their printed lines where cells are ruled, by white space elsewhere;
 * tables that go on over pages, and whether a table's own total is the sum of its rows.
 *
 * <p>Imports {@code document.page}, {@code model}.
 */
@NullMarked
package disclosure.document.table;

import org.jspecify.annotations.NullMarked;
