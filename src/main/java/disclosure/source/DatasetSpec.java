package disclosure.source;

import com.fasterxml.jackson.annotation.JsonProperty;
import disclosure.store.Nearest;
import disclosure.store.Yaml;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A dataset as its YAML declares it ({@code pipelines/<dataset>.yml}).
 *
 * @param name the folder it is published in: lower-case letters, digits, hyphens
 * @param title what it is, for people
 * @param agencies subtier codes, awarding or funding; empty is every agency
 * @param from first action date, or null for no limit
 * @param sources ids of the sources it is made of
 * @param companies folder of the curated reference, relative to the repository
 * @param exports what is published beside the database
 * @param checks without which nothing is published
 * @param inputs local files by source id: files, folders, globs, zips, relative to the repository;
 *     empty where the files are named on the command line or fetched
 */
public record DatasetSpec(
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) String title,
    @JsonProperty(required = true) List<String> agencies,
    @Nullable LocalDate from,
    @JsonProperty(required = true) List<String> sources,
    @JsonProperty(required = true) String companies,
    @JsonProperty(required = true) List<String> exports,
    @JsonProperty(required = true) Checks checks,
    Map<String, List<String>> inputs) {

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");
  private static final Pattern AGENCY = Pattern.compile("[0-9A-Z]{4}");
  private static final Set<String> EXPORTS = Set.of("csv", "parquet", "xlsx", "ocds", "site");

  /**
   * What must hold before a release replaces the one before.
   *
   * @param rejectRatioMax share of records that may be rejected, 0 to 1
   */
  public record Checks(@JsonProperty(required = true) BigDecimal rejectRatioMax) {
    public Checks {
      if (rejectRatioMax.signum() < 0 || rejectRatioMax.compareTo(BigDecimal.ONE) > 0) {
        throw new IllegalArgumentException(
            "reject_ratio_max is " + rejectRatioMax + "; it is a share, from 0 to 1");
      }
    }
  }

  public DatasetSpec {
    agencies = List.copyOf(agencies);
    sources = List.copyOf(sources);
    exports = List.copyOf(exports);
    inputs = inputs == null ? Map.of() : Map.copyOf(inputs);
    List<String> refused = new ArrayList<>();
    if (!NAME.matcher(name).matches()) {
      refused.add("the name '" + name + "' may hold lower-case letters, digits and hyphens only");
    }
    agencies.stream()
        .filter(code -> !AGENCY.matcher(code).matches())
        .map(code -> "'" + code + "' is not a subtier agency code; ICE is 7012, CBP is 7014")
        .forEach(refused::add);
    if (sources.isEmpty()) {
      refused.add("sources is empty; name at least one of pipelines/sources");
    }
    refused.addAll(Nearest.unknown("export", exports, EXPORTS));
    refused.addAll(
        Nearest.unknown("source of inputs", new TreeSet<>(inputs.keySet()), Set.copyOf(sources)));
    if (!refused.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", refused));
    }
  }

  /**
   * Reads a declaration.
   *
   * @throws disclosure.store.YamlException where it cannot be read as it stands
   */
  public static DatasetSpec read(Path file) {
    return Yaml.read(file, DatasetSpec.class);
  }

  /** Which records the dataset keeps. */
  public Selection selection() {
    return new Selection(Set.copyOf(agencies), from);
  }
}
