/**
 * What public lists may add to the curated files: companies and names for a person to look at,
 * never written into {@code data/reference} by a program.
 */
@NullMarked
package disclosure.reference.candidate;

import org.jspecify.annotations.NullMarked;
