package disclosure.match;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A product named in a text.
 *
 * @param quote its name, verbatim as in the text
 * @param doubt why it may not be what was bought, as a clause; null where nothing speaks against it
 */
public record Mention(String productId, String companyId, String quote, @Nullable String doubt)
    implements Serializable {}
