/**
 * Which awards a document is about: contract numbers in any printed form, and the ground on which
 * each is taken for the ledger's.
 *
 * <p>Imports {@code document}.
 */
@NullMarked
package disclosure.document.join;

import org.jspecify.annotations.NullMarked;
