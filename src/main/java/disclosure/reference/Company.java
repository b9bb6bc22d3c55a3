package disclosure.reference;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A company that can be named in a disclosure: a line of {@code companies.csv}. */
public record Company(
    String id,
    String name,
    @Nullable String ticker,
    @Nullable String cik,
    String category,
    String sourceUrl)
    implements Serializable {}
