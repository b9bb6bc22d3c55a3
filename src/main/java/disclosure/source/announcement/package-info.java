/**
 * Daily contract announcements of the Department of Defense: from a page to paragraphs, from a
 * paragraph to vendors, amount, contract number and contracting activity.
 *
 * <p>Imports {@code model}, {@code text} and jsoup. What cannot be read is a {@link
 * disclosure.model.RecordException} with a code.
 */
@NullMarked
package disclosure.source.announcement;

import org.jspecify.annotations.NullMarked;
