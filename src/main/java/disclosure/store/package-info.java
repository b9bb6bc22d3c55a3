/**
 * Where bytes lie: the workspace's directories, shards, JSON and YAML. Knows no record of any
 * source and no runner.
 *
 * <p>Imports {@code model} only.
 */
@NullMarked
package disclosure.store;

import org.jspecify.annotations.NullMarked;
