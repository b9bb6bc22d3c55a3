/**
 * Asking publishers politely and keeping what they serve: one request in flight a host, archive
 * first, nowhere but where the sources' declarations allow.
 *
 * <p>Imports {@code source}, {@code store}, {@code text} and {@code model}. The only package that
 * opens connections; knows neither pipeline nor publication.
 */
@NullMarked
package disclosure.fetch;

import org.jspecify.annotations.NullMarked;
