package disclosure.reference;

import java.io.Serializable;
import java.util.List;

/**
 * Words that name a company's product: a line of {@code products.csv}.
 *
 * @param pattern the words in capitals
 * @param exclusions phrases any of which, in the same text, voids the match
 */
public record Product(
    String id,
    String companyId,
    String pattern,
    List<String> exclusions,
    String category,
    Interval owned,
    String sourceUrl)
    implements Serializable {

  public Product {
    exclusions = List.copyOf(exclusions);
  }
}
