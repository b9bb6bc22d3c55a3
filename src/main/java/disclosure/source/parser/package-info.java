/**
 * One class a source, named in the source's YAML: from a record's fields to typed statements.
 *
 * <p>A parser takes columns by name, composes no defaults and has no state; see {@link
 * disclosure.source.SourceParser}.
 */
@NullMarked
package disclosure.source.parser;

import org.jspecify.annotations.NullMarked;
