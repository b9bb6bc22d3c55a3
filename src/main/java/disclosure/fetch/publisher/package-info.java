/**
 * One class a way of publishing, named in a source's YAML: what to ask, in which order, and how to
 * see that nothing is missing.
 *
 * <p>Imports {@code fetch} and what lies below. A collector opens no connection itself, has no
 * state and no clock.
 */
@NullMarked
package disclosure.fetch.publisher;

import org.jspecify.annotations.NullMarked;
