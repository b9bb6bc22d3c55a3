/**
 * The nouns of the field as plain records and enums: what a source said, where it said it, and what
 * was wrong with it.
 *
 * <p>Imports nothing but the JDK. Absent values are {@code null} and marked so; "not stated" is a
 * value and never becomes zero, an empty text or a default.
 */
@NullMarked
package disclosure.model;

import org.jspecify.annotations.NullMarked;
