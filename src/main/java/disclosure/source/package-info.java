/**
 * What a source is and how its records are understood: one YAML that declares, one small parser
 * that interprets.
 *
 * <p>Imports {@code model}, {@code text} and {@code store}. No runner, no HTTP, no clock, no
 * logger.
 */
@NullMarked
package disclosure.source;

import org.jspecify.annotations.NullMarked;
