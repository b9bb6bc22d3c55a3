package disclosure.cli;

import disclosure.match.Mention;
import disclosure.match.ProductFinder;
import disclosure.reference.Product;
import disclosure.reference.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What the product rule saw in an award's words, for people. */
final class ExplainedWords {
  private ExplainedWords() {}

  static List<String> lines(List<String> texts, Reference reference) {
    ProductFinder finder = new ProductFinder(reference.products());
    Map<String, Product> products =
        reference.products().stream().collect(Collectors.toMap(Product::id, product -> product));
    List<String> lines =
        new ArrayList<>(List.of("Rule W looked for products in the words of its records", ""));
    TextTable table = new TextTable(List.of("text", "names", "product", "company", "said"));
    for (String text : texts) {
      List<Mention> mentions = finder.find(text);
      if (mentions.isEmpty()) {
        table.add(List.of(text, "–", "–", "–", "–"));
      }
      for (Mention mention : mentions) {
        Product product = Objects.requireNonNull(products.get(mention.productId()));
        table.add(
            List.of(
                text,
                "“" + mention.quote() + "”",
                mention.productId() + product.owned().clause(),
                mention.companyId(),
                mention.doubt() == null ? "is sold" : "doubts: " + mention.doubt()));
      }
    }
    table.lines().forEach(line -> lines.add("  " + line));
    lines.add("");
    return lines;
  }
}
