/**
 * From shards to a release: the SQL scripts that merge, sum and check, the exports, and the
 * read-only door to a release.
 *
 * <p>The only package that knows SQL. Set logic stands in {@code disclosure/sql/NN_*.sql}, run in
 * order; Java here only opens, runs, checks and renames. Imports {@code document} for pictures of
 * pages, {@code source}, {@code reference}, {@code text}, {@code store} and {@code model}.
 */
@NullMarked
package disclosure.publish;

import org.jspecify.annotations.NullMarked;
