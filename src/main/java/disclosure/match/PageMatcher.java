package disclosure.match;

import de.siegmar.fastcsv.writer.CsvWriter;
import disclosure.model.Vendor;
import disclosure.model.VendorMatch;
import disclosure.reference.Reference;
import disclosure.store.ShardColumn;
import disclosure.store.ShardTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the pages of a shard of documents name: the vendor a form states, judged by the rules
 * for vendors; products, in the words around them; and companies by the names they go by. Writes
 * {@code document_mention.csv} beside the pages; a function of the shard and the reference data.
 */
public final class PageMatcher {
  private static final List<String> PAGE = List.of("slice", "page", "text");
  private static final List<String> FIELD = List.of("slice", "page", "field", "value");
  private static final String VENDOR = "vendor";

  private final VendorMatcher vendors;
  private final PageWords products;
  private final PageWords companies;

  public PageMatcher(Reference reference) {
    vendors = new VendorMatcher(reference);
    products = new PageWords(new ProductFinder(reference.products()));
    companies = new PageWords(new ProductFinder(CompanyNames.asProducts(reference.aliases())));
  }

  /** Matches the shard in {@code folder}; twice gives the same. */
  public void match(Path folder) throws IOException {
    StatedWords stated = new StatedWords();
    try (CsvWriter table = open(folder)) {
      table.writeRecord(
          ShardTable.DOCUMENT_MENTION.columns().stream().map(ShardColumn::name).toList());
      ShardRows.read(
          folder,
          ShardTable.DOCUMENT_FIELD,
          FIELD,
          row -> {
            stated.add(row);
            vendor(row, table);
          });
      ShardRows.read(folder, ShardTable.DOCUMENT_PAGE, PAGE, row -> page(row, stated, table));
    }
  }

  private static CsvWriter open(Path folder) throws IOException {
    return CsvWriter.builder()
        .build(Files.newBufferedWriter(folder.resolve(ShardTable.DOCUMENT_MENTION.fileName())));
  }

  private void vendor(@Nullable String[] row, CsvWriter table) {
    if (!VENDOR.equals(row[2]) || row[3] == null) {
      return;
    }
    for (VendorMatch match : vendors.match(Vendor.named(row[3]))) {
      table.writeRecord(
          row[0],
          row[1],
          VENDOR,
          null,
          match.companyId(),
          lower(match.relation()),
          match.tier(),
          match.confidence().toPlainString(),
          lower(match.state()),
          match.reason(),
          match.quote(),
          VENDOR,
          null,
          text(match.validFrom()),
          text(match.validTo()),
          vendors.version());
    }
  }

  private void page(@Nullable String[] row, StatedWords stated, CsvWriter table) {
    String text = row[2];
    if (text == null) {
      return;
    }
    Set<String> owners = new HashSet<>();
    List<Mention> named = products.on(text);
    named.forEach(mention -> owners.add(mention.companyId()));
    List<Mention> bare = new ArrayList<>(companies.on(text));
    bare.removeIf(mention -> owners.contains(mention.companyId()) || isCommon(mention.quote()));
    String key = StatedWords.page(row);
    for (Mention mention : named) {
      String field = stated.fieldWith(mention.quote(), key);
      write(row, "product", mention.productId(), mention, field, table);
    }
    for (Mention mention : bare) {
      write(row, "company", null, mention, stated.fieldWith(mention.quote(), key), table);
    }
  }

  /** Names begin with capitals: {@code workday} is a word. */
  private static boolean isCommon(String words) {
    return words.equals(words.toLowerCase(Locale.ROOT));
  }

  private void write(
      @Nullable String[] row,
      String kind,
      @Nullable String product,
      Mention mention,
      @Nullable String field,
      CsvWriter table) {
    table.writeRecord(
        row[0],
        row[1],
        kind,
        product,
        mention.companyId(),
        null,
        null,
        null,
        null,
        null,
        mention.quote(),
        field,
        mention.doubt(),
        null,
        null,
        vendors.version());
  }

  private static String lower(Enum<?> constant) {
    return Objects.requireNonNull(constant).name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
