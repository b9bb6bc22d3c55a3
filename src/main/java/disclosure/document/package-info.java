/**
 * What documents say: from a PDF to its fields, each with page, place and confidence.
 *
 * <p>{@code page} is the page as words in places; {@code pdf} reads pages; {@code form} reads
 * fields; {@code table} reads tables; {@code child} runs all of it where a hostile file does no
 * harm. This package puts them together. Imports {@code model}, {@code text}, {@code store}.
 */
@NullMarked
package disclosure.document;

import org.jspecify.annotations.NullMarked;
