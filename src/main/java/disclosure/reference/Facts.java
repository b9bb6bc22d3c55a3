package disclosure.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** Makes a fact of each kind of curated row. */
final class Facts {
  static final String DECISIONS = "decisions.csv";
  static final List<String> COMPANY_COLUMNS =
      List.of("company_id", "name", "ticker", "cik", "category", "source_url");
  static final List<String> ALIAS_COLUMNS =
      List.of(
          "company_id", "alias", "kind", "distinctiveness", "from_date", "to_date", "source_url");
  static final List<String> IDENTIFIER_COLUMNS =
      List.of(
          "company_id", "kind", "identifier", "entity_name", "from_date", "to_date", "source_url");
  static final List<String> PRODUCT_COLUMNS =
      List.of(
          "product_id",
          "company_id",
          "pattern",
          "exclusions",
          "category",
          "from_date",
          "to_date",
          "source_url");
  static final List<String> RESELLER_COLUMNS =
      List.of("reseller_id", "alias", "kind", "source_url");
  static final List<String> VEHICLE_COLUMNS =
      List.of("vehicle_key", "piid", "company_id", "from_date", "to_date", "reason", "source_url");
  static final List<String> DECISION_COLUMNS =
      List.of(
          "subject_kind",
          "subject",
          "vendor_name",
          "company_id",
          "verdict",
          "from_date",
          "to_date",
          "decided_by",
          "decided_on",
          "reason",
          "source_url");

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern CIK = Pattern.compile("\\d{10}");
  private static final Pattern CAPITALS = Pattern.compile("[ -~&&[^a-z|]]+");
  private static final Pattern VEHICLE_KEY = Pattern.compile("CONT_IDV_.+_.+");
  private static final Pattern CATEGORY =
      Pattern.compile(
          "cloud|data-broker|case-management|phone-forensics|biometrics|location-data"
              + "|social-media-monitoring|licence-plate-reader|monitoring-devices|ai|productivity"
              + "|security|enterprise-software|integrator|surveillance-hardware|networking"
              + "|hardware|telecom|other");
  private static final String A_SLUG = "a slug of lower-case letters, digits and hyphens";
  private static final String A_CATEGORY = "a category; the list is in data/reference/README.md";

  private Facts() {}

  static Company company(Row row) {
    if (row.optional("cik") != null) {
      row.matching("cik", CIK, "a CIK of ten digits");
    }
    return new Company(
        row.matching("company_id", SLUG, A_SLUG),
        row.required("name"),
        row.optional("ticker"),
        row.optional("cik"),
        row.matching("category", CATEGORY, A_CATEGORY),
        row.link("source_url"));
  }

  static Alias alias(Row row) {
    return new Alias(
        row.required("company_id"),
        row.required("alias"),
        row.oneOf("kind", Alias.Kind.class, Facts::lower),
        row.oneOf("distinctiveness", Alias.Distinctiveness.class, Facts::lower),
        row.interval(),
        row.link("source_url"));
  }

  static Identifier identifier(Row row) {
    Identifier.Kind kind = row.oneOf("kind", Identifier.Kind.class, name -> name);
    return new Identifier(
        row.required("company_id"),
        kind,
        row.matching("identifier", shape(kind), "a " + kind),
        row.required("entity_name"),
        row.interval(),
        row.link("source_url"));
  }

  private static Pattern shape(Identifier.Kind kind) {
    return Pattern.compile(
        switch (kind) {
          case UEI -> "[A-Z0-9]{12}";
          case CAGE -> "[A-Z0-9]{5}";
          case DUNS -> "\\d{9}";
        });
  }

  static Product product(Row row) {
    return new Product(
        row.matching("product_id", SLUG, A_SLUG),
        row.required("company_id"),
        row.matching("pattern", CAPITALS, "plain capitals"),
        exclusions(row),
        row.matching("category", CATEGORY, A_CATEGORY),
        row.interval(),
        row.link("source_url"));
  }

  private static List<String> exclusions(Row row) {
    String value = row.optional("exclusions");
    if (value == null) {
      return List.of();
    }
    List<String> phrases = List.of(value.split("\\|", -1));
    for (String phrase : phrases) {
      if (!CAPITALS.matcher(phrase).matches()) {
        row.problem("exclusion '" + phrase + "' is not plain capitals");
      }
    }
    return phrases;
  }

  static Reseller reseller(Row row) {
    return new Reseller(
        row.matching("reseller_id", SLUG, A_SLUG),
        row.required("alias"),
        row.oneOf("kind", Reseller.Kind.class, Facts::lower),
        row.link("source_url"));
  }

  static BoundVehicle vehicle(Row row) {
    return new BoundVehicle(
        row.matching("vehicle_key", VEHICLE_KEY, "the key of a vehicle, CONT_IDV_…"),
        row.required("piid"),
        row.required("company_id"),
        row.interval(),
        row.required("reason"),
        row.link("source_url"));
  }

  static Decision decision(Row row) {
    return new Decision(
        row.oneOf("subject_kind", Decision.SubjectKind.class, Facts::lower),
        row.required("subject"),
        row.optional("vendor_name"),
        row.optional("company_id"),
        row.oneOf("verdict", Decision.Verdict.class, Facts::lower),
        row.interval(),
        row.required("decided_by"),
        Objects.requireNonNullElse(row.requiredDate("decided_on"), LocalDate.EPOCH),
        row.required("reason"),
        row.optional("source_url") == null ? null : row.link("source_url"));
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
