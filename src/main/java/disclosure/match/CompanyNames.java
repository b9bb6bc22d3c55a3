package disclosure.match;

import disclosure.reference.Alias;
import disclosure.reference.Product;
import disclosure.text.Names;
import disclosure.text.ParsedName;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Names of companies as words to be found in running text: only those that are nobody else's, of
 * several telling words or a made-up mark. What they prove is that the text names the company, and
 * no more.
 */
final class CompanyNames {
  private static final int SHORTEST_MARK = 6;

  private CompanyNames() {}

  /** The names as patterns; the id of each is the company's own. */
  static List<Product> asProducts(List<Alias> aliases) {
    return aliases.stream()
        .filter(alias -> isTelling(alias, Names.parse(alias.name())))
        .map(
            alias ->
                new Product(
                    alias.companyId(),
                    alias.companyId(),
                    pattern(alias),
                    List.of(),
                    "company",
                    alias.owned(),
                    alias.sourceUrl()))
        .distinct()
        .toList();
  }

  private static String pattern(Alias alias) {
    return Names.parse(alias.name()).loose();
  }

  private static boolean isTelling(Alias alias, ParsedName name) {
    String loose = name.loose();
    boolean plain = StandardCharsets.US_ASCII.newEncoder().canEncode(loose);
    long telling = name.words().stream().filter(Vocabulary::isTelling).count();
    boolean several = loose.indexOf(' ') > 0 && (telling > 1 || (telling == 1 && alias.coined()));
    return plain
        && (several
            || (alias.coined() && loose.length() >= SHORTEST_MARK && loose.indexOf(' ') < 0));
  }
}
