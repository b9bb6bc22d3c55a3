/**
 * Reads documents in processes of their own, with a heap and a time limit, a few kept warm: a
 * crash, a hang or an exhausted memory costs one document and nothing else.
 *
 * <p>Imports {@code document}, {@code store}.
 */
@NullMarked
package disclosure.document.child;

import org.jspecify.annotations.NullMarked;
