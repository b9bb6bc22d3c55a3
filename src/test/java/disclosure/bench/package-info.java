/**
 * Measures the product beside DuckDB on files made for it; {@code scripts/bench} calls it. No part
 * of the product's jar.
 */
@NullMarked
package disclosure.bench;

import org.jspecify.annotations.NullMarked;
