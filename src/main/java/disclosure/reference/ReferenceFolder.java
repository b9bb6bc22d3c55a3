package disclosure.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/**
 * Reads the curated files of one folder and cross-checks them: sorted, unique, dated, referential,
 * each line with a link, no name or number of two companies on one day.
 */
public final class ReferenceFolder {
  private static final int VERSION_DIGITS = 12;

  private final Path folder;
  private final Problems problems = new Problems();
  private final List<String> files = new ArrayList<>();

  private ReferenceFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Loads {@code folder}.
   *
   * @throws ReferenceException naming every row that must be mended
   */
  public static Reference load(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new ReferenceException(
          List.of(folder + " is no folder of curated files; data/reference of the repository is"));
    }
    return new ReferenceFolder(folder).load();
  }

  private Reference load() {
    var companies = read("companies.csv", Facts.COMPANY_COLUMNS, Facts::company);
    var aliases = read("aliases.csv", Facts.ALIAS_COLUMNS, Facts::alias);
    var identifiers = read("identifiers.csv", Facts.IDENTIFIER_COLUMNS, Facts::identifier);
    var products = read("products.csv", Facts.PRODUCT_COLUMNS, Facts::product);
    var resellers = read("resellers.csv", Facts.RESELLER_COLUMNS, Facts::reseller);
    var vehicles = read("vehicles.csv", Facts.VEHICLE_COLUMNS, Facts::vehicle);
    var decisions = read(Facts.DECISIONS, Facts.DECISION_COLUMNS, Facts::decision);
    problems.throwIfAny();
    CrossChecks checks = new CrossChecks(companies);
    checks.aliases(aliases);
    checks.identifiers(identifiers);
    checks.products(products);
    checks.resellers(resellers);
    checks.vehicles(vehicles);
    checks.decisions(decisions);
    problems.throwIfAny();
    return new Reference(
        facts(companies),
        facts(aliases),
        facts(identifiers),
        facts(products),
        facts(resellers),
        facts(vehicles),
        facts(decisions),
        version());
  }

  private <T> List<Line<T>> read(String file, List<String> columns, Function<Row, T> fact) {
    files.add(file);
    List<Line<T>> lines = new ArrayList<>();
    for (Row row : CuratedFile.read(folder, file, columns, problems)) {
      lines.add(new Line<>(row, fact.apply(row)));
    }
    return lines;
  }

  private static <T> List<T> facts(List<Line<T>> lines) {
    return lines.stream().map(Line::fact).toList();
  }

  private String version() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String file : files) {
        digest.update((file + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(folder.resolve(file)));
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
