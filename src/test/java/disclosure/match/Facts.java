package disclosure.match;

import disclosure.reference.Alias;
import disclosure.reference.Company;
import disclosure.reference.Decision;
import disclosure.reference.Identifier;
import disclosure.reference.Interval;
import disclosure.reference.Product;
import disclosure.reference.Reference;
import disclosure.reference.Reseller;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A few facts, written down for a test. */
final class Facts {
  private static final String LINK = "https://example.org";
  private final List<Company> companies = new ArrayList<>();
  private final List<Alias> aliases = new ArrayList<>();
  private final List<Identifier> identifiers = new ArrayList<>();
  private final List<Product> products = new ArrayList<>();
  private final List<Reseller> resellers = new ArrayList<>();
  private final List<Decision> decisions = new ArrayList<>();

  Facts company(String id, String name) {
    companies.add(new Company(id, name, null, null, "other", LINK));
    return this;
  }

  Facts coined(String companyId, String alias, Alias.Kind kind) {
    aliases.add(
        new Alias(companyId, alias, kind, Alias.Distinctiveness.COINED, Interval.ALWAYS, LINK));
    return this;
  }

  Facts common(String companyId, String alias, Alias.Kind kind) {
    aliases.add(
        new Alias(companyId, alias, kind, Alias.Distinctiveness.COMMON, Interval.ALWAYS, LINK));
    return this;
  }

  Facts shared(String companyId, String alias, Alias.Kind kind) {
    aliases.add(
        new Alias(companyId, alias, kind, Alias.Distinctiveness.SHARED, Interval.ALWAYS, LINK));
    return this;
  }

  Facts dated(
      String companyId, String alias, Alias.Kind kind, @Nullable String from, @Nullable String to) {
    aliases.add(
        new Alias(companyId, alias, kind, Alias.Distinctiveness.COINED, days(from, to), LINK));
    return this;
  }

  Facts number(String companyId, Identifier.Kind kind, String number, String entity) {
    return number(companyId, kind, number, entity, Interval.ALWAYS);
  }

  Facts number(
      String companyId, Identifier.Kind kind, String number, String entity, Interval days) {
    identifiers.add(new Identifier(companyId, kind, number, entity, days, LINK));
    return this;
  }

  Facts product(String companyId, String pattern, String... exclusions) {
    products.add(
        new Product(
            pattern.toLowerCase(Locale.ROOT).replace(' ', '-'),
            companyId,
            pattern,
            List.of(exclusions),
            "other",
            Interval.ALWAYS,
            LINK));
    return this;
  }

  Facts seller(String id, String alias, Reseller.Kind kind) {
    resellers.add(new Reseller(id, alias, kind, LINK));
    return this;
  }

  Facts decided(
      Decision.SubjectKind kind,
      String subject,
      String name,
      String companyId,
      Decision.Verdict verdict) {
    decisions.add(
        new Decision(
            kind,
            subject,
            name,
            companyId,
            verdict,
            Interval.ALWAYS,
            "an editor",
            LocalDate.parse("2026-01-31"),
            "read the filing",
            LINK));
    return this;
  }

  Reference reference() {
    return new Reference(
        companies, aliases, identifiers, products, resellers, List.of(), decisions, "test");
  }

  static Interval days(@Nullable String from, @Nullable String to) {
    return new Interval(
        from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
  }
}
