/**
 * How records lie in files (CSV, JSON, XML, tables of web pages, announcements): from bytes to one
 * view of named fields a record, with its number in the file.
 */
@NullMarked
package disclosure.source.format;

import org.jspecify.annotations.NullMarked;
