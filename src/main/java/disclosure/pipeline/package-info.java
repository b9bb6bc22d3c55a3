/**
 * The Beam jobs: a thin ring that spreads plain code over workers. Transforms wire and do not
 * think.
 *
 * <p>Imports {@code source}, {@code document}, {@code match}, {@code reference}, {@code store},
 * {@code model}. No type of Beam leaves this package.
 */
@NullMarked
package disclosure.pipeline;

import org.jspecify.annotations.NullMarked;
