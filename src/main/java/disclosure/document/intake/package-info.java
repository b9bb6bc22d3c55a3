/**
 * Documents as a source: which are read together, and how a reading becomes rows of a shard.
 *
 * <p>Imports {@code document}, {@code document.child}, {@code document.join}, {@code source},
 * {@code source.format}, {@code source.intake}, {@code store}, {@code model}.
 */
@NullMarked
package disclosure.document.intake;

import org.jspecify.annotations.NullMarked;
