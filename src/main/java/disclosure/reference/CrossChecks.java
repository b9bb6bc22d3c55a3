package disclosure.reference;

import disclosure.reference.Decision.SubjectKind;
import disclosure.reference.Decision.Verdict;
import disclosure.text.Ids;
import disclosure.text.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What single rows cannot show: unknown companies, and facts that contradict each other. */
final class CrossChecks {
  private final Set<String> companyIds;
  private final Map<Entity, List<Interval>> owned = new HashMap<>();

  CrossChecks(List<Line<Company>> companies) {
    companyIds = companies.stream().map(line -> line.fact().id()).collect(Collectors.toSet());
    Set<String> seen = new HashSet<>();
    for (Line<Company> line : companies) {
      if (!seen.add(line.fact().id())) {
        line.row().problem("company_id '" + line.fact().id() + "' is taken; choose another");
      }
    }
  }

  void aliases(List<Line<Alias>> lines) {
    Claims claims = new Claims("names");
    for (Line<Alias> line : lines) {
      Alias alias = line.fact();
      company(line.row(), alias.companyId());
      String key = Names.parse(alias.name()).strict();
      if (key.isEmpty()) {
        line.row().problem("alias '" + alias.name() + "' has no letters");
      }
      Entity entity = new Entity(alias.companyId(), key);
      owned.computeIfAbsent(entity, k -> new ArrayList<>()).add(alias.owned());
      if (alias.kind() != Alias.Kind.VENTURE) {
        claims.claim(line.row(), key, alias.companyId(), alias.owned());
      }
    }
  }

  void identifiers(List<Line<Identifier>> lines) {
    Claims claims = new Claims("numbers");
    for (Line<Identifier> line : lines) {
      Identifier fact = line.fact();
      company(line.row(), fact.companyId());
      claims.claim(
          line.row(), fact.kind() + " " + fact.identifier(), fact.companyId(), fact.owned());
      entity(line.row(), fact);
    }
  }

  private void entity(Row row, Identifier fact) {
    Entity entity = new Entity(fact.companyId(), Names.parse(fact.entityName()).strict());
    List<Interval> days = owned.getOrDefault(entity, List.of());
    if (days.isEmpty()) {
      row.problem(
          "entity_name '%s' is no alias of %s; add it"
              .formatted(fact.entityName(), fact.companyId()));
    } else if (days.stream().noneMatch(alias -> fact.owned().minus(alias).isEmpty())) {
      row.problem(
          "'%s' is not %s's on all these days; give the number the dates of its alias"
              .formatted(fact.entityName(), fact.companyId()));
    }
  }

  void products(List<Line<Product>> lines) {
    Claims claims = new Claims("patterns");
    Set<String> ids = new HashSet<>();
    for (Line<Product> line : lines) {
      Product product = line.fact();
      company(line.row(), product.companyId());
      if (!ids.add(product.id())) {
        line.row().problem("product_id '" + product.id() + "' is taken; choose another");
      }
      claims.claim(line.row(), product.pattern(), product.companyId(), product.owned());
    }
  }

  void resellers(List<Line<Reseller>> lines) {
    Claims claims = new Claims("resellers");
    for (Line<Reseller> line : lines) {
      String key = Names.parse(line.fact().alias()).strict();
      claims.claim(line.row(), key, line.fact().id(), Interval.ALWAYS);
    }
  }

  void vehicles(List<Line<BoundVehicle>> lines) {
    Claims claims = new Claims("vehicles");
    for (Line<BoundVehicle> line : lines) {
      BoundVehicle vehicle = line.fact();
      company(line.row(), vehicle.companyId());
      if (!vehicle.key().startsWith("CONT_IDV_" + vehicle.piid() + "_")) {
        line.row().problem("vehicle_key does not hold the piid '" + vehicle.piid() + "'");
      }
      claims.claim(line.row(), vehicle.key(), vehicle.companyId(), vehicle.bound());
    }
  }

  void decisions(List<Line<Decision>> lines) {
    for (Line<Decision> line : lines) {
      Decision decision = line.fact();
      String companyId = decision.companyId();
      if (companyId != null) {
        company(line.row(), companyId);
      } else if (decision.verdict() == Verdict.LINKED) {
        line.row().problem("company_id is empty; a link needs its company");
      }
      checkSubject(line.row(), decision);
    }
  }

  private static void checkSubject(Row row, Decision decision) {
    String name = decision.vendorName();
    if (decision.subjectKind() != SubjectKind.AWARD_KEY && name == null) {
      row.problem("vendor_name is empty; state the name it was decided on");
    }
    if (decision.subjectKind() == SubjectKind.NAME_KEY
        && !decision.subject().equals(Ids.fold(decision.subject()))) {
      row.problem("subject must read '" + Ids.fold(decision.subject()) + "'");
    }
  }

  private void company(Row row, String companyId) {
    if (!companyIds.contains(companyId)) {
      row.problem(
          "company_id '" + companyId + "' is not in companies.csv; add it there or mend it");
    }
  }

  /** Who holds a key on which days. */
  private static final class Claims {
    private final String subject;
    private final Map<String, List<Claim>> held = new HashMap<>();

    Claims(String subject) {
      this.subject = subject;
    }

    void claim(Row row, String key, String holder, Interval days) {
      List<Claim> claims = held.computeIfAbsent(key, k -> new ArrayList<>());
      @Nullable Claim other = null;
      for (Claim claim : claims) {
        if (!claim.holder().equals(holder) && claim.days().overlaps(days)) {
          other = claim;
        }
      }
      if (other != null) {
        row.problem(
            "'%s' belongs to %s and to %s on one day; no two may share %s: mend the dates"
                .formatted(key, other.holder(), holder, subject));
      }
      claims.add(new Claim(holder, days));
    }
  }

  private record Claim(String holder, Interval days) {}

  private record Entity(String companyId, String name) {}
}
