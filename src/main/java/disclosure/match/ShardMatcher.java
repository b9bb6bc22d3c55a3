package disclosure.match;

import de.siegmar.fastcsv.writer.CsvWriter;
import disclosure.model.Vendor;
import disclosure.model.VendorMatch;
import disclosure.reference.Reference;
import disclosure.store.ShardColumn;
import disclosure.store.ShardTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Matches one written shard: reads its vendors and descriptions, and writes {@code
 * vendor_match.csv} and {@code mention.csv} beside them. A function of the shard and the reference
 * data alone: run twice, it writes the same bytes. Thread-safe; one per process is enough.
 */
public final class ShardMatcher {
  /** Some 50 MB of them. */
  private static final int MOST_VERDICTS = 1 << 16;

  private static final List<String> VENDOR =
      ShardTable.VENDOR.columns().stream().map(ShardColumn::name).toList();
  private static final List<String> TEXT =
      ShardTable.TEXT.columns().stream().map(ShardColumn::name).toList();

  private final VendorMatcher vendors;
  private final ProductFinder products;
  private final int mostVerdicts;

  /** Nearly every vendor of a shard stood in one before; a verdict depends on nothing else. */
  private final Map<Vendor, VendorVerdict> verdicts = new ConcurrentHashMap<>();

  public ShardMatcher(Reference reference) {
    this(reference, MOST_VERDICTS);
  }

  ShardMatcher(Reference reference, int mostVerdicts) {
    this.mostVerdicts = mostVerdicts;
    vendors = new VendorMatcher(reference);
    products = new ProductFinder(reference.products());
  }

  /** Whether a description is worth keeping for {@link #match}; never false where it tells. */
  public boolean mayTell(String text) {
    return products.touches(text);
  }

  /** Matches the shard in {@code folder}; writes nothing where there is nothing to tell. */
  public void match(Path folder) throws IOException {
    try (Table table = new Table(folder, ShardTable.VENDOR_MATCH)) {
      ShardRows.read(folder, ShardTable.VENDOR, VENDOR, row -> matchVendor(row, table));
    }
    try (Table table = new Table(folder, ShardTable.MENTION)) {
      ShardRows.read(folder, ShardTable.TEXT, TEXT, row -> findProducts(row, table));
    }
  }

  private void matchVendor(@Nullable String[] row, Table table) {
    VendorVerdict verdict =
        verdict(
            new Vendor(
                row[1], row[2], row[3], row[4], row[5], row[6], row[7], row[8], row[9], row[10],
                row[11]));
    if (verdict.isSilent()) {
      return;
    }
    String ref = Objects.requireNonNull(row[0]);
    String kind = lower(verdict.kind());
    if (verdict.matches().isEmpty()) {
      table.write(
          ref,
          kind,
          verdict.resellerId(),
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          vendors.version());
    }
    for (VendorMatch match : verdict.matches()) {
      table.write(
          ref,
          kind,
          verdict.resellerId(),
          match.companyId(),
          lower(match.relation()),
          match.tier(),
          match.confidence().toPlainString(),
          lower(match.state()),
          match.reason(),
          match.quote(),
          match.field(),
          text(match.validFrom()),
          text(match.validTo()),
          vendors.version());
    }
  }

  private VendorVerdict verdict(Vendor vendor) {
    if (verdicts.size() >= mostVerdicts) {
      verdicts.clear();
    }
    return verdicts.computeIfAbsent(vendor, vendors::verdict);
  }

  private void findProducts(@Nullable String[] row, Table table) {
    for (Mention mention : products.find(Objects.requireNonNull(row[5]))) {
      table.write(
          row[0],
          row[1],
          row[2],
          row[3],
          mention.productId(),
          mention.companyId(),
          row[4],
          mention.quote(),
          mention.doubt(),
          vendors.version());
    }
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  /** A table of the shard, opened with its first row. */
  private static final class Table implements AutoCloseable {
    private final Path folder;
    private final ShardTable table;
    private @Nullable CsvWriter writer;

    Table(Path folder, ShardTable table) {
      this.folder = folder;
      this.table = table;
    }

    void write(@Nullable String... values) {
      if (writer == null) {
        writer = open();
        writer.writeRecord(table.columns().stream().map(ShardColumn::name).toList());
      }
      writer.writeRecord(values);
    }

    private CsvWriter open() {
      try {
        return CsvWriter.builder().build(Files.newBufferedWriter(folder.resolve(table.fileName())));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      if (writer != null) {
        writer.close();
      }
    }
  }
}
