package disclosure.match;

import disclosure.match.NameAnswer.State;
import disclosure.model.MatchState;
import disclosure.model.VendorKind;
import disclosure.model.VendorMatch;
import disclosure.model.VendorRelation;
import disclosure.reference.Alias;
import disclosure.reference.Company;
import disclosure.reference.Interval;
import disclosure.reference.Reference;
import disclosure.text.Names;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Matches the names of any list, one answer a name: the rules of {@link VendorMatcher}, as of the
 * row's date, and the products that its description names.
 *
 * <p>Without a date the present owner is told, except where the name changed hands between owners
 * of the list or is no longer anyone's: then a person must find the date first.
 */
public final class NameMatcher {
  private static final String UNDATED =
      " Without a date nobody can tell whose it was: it is nobody's of the list today, or bears"
          + " another's mark.";

  private final VendorMatcher vendors;
  private final ProductFinder products;
  private final Map<String, String> companyNames;
  private final Set<String> standing;

  public NameMatcher(Reference reference) {
    vendors = new VendorMatcher(reference);
    products = new ProductFinder(reference.products());
    companyNames =
        reference.companies().stream().collect(Collectors.toMap(Company::id, Company::name));
    standing =
        reference.aliases().stream()
            .filter(alias -> alias.kind().isTheCompany() && alias.owned().isOpen())
            .map(Alias::companyId)
            .collect(Collectors.toSet());
  }

  /** Matches one name. */
  public NameAnswer match(NameRow row) {
    VendorVerdict verdict = vendors.verdict(row.vendor());
    String name = nameOf(row);
    NameAnswer bearer = bearer(name, verdict, row);
    boolean sells = verdict.kind() == VendorKind.RESELLER;
    NameAnswer resale =
        bearer.state() == State.LINKED && !sells ? null : resale(name, verdict, row);
    if (resale != null && (bearer.state() == State.NONE || resale.state() == State.LINKED)) {
      return resale;
    }
    return bearer.state() == State.NONE && sells ? unresolved(name, bearer) : bearer;
  }

  private static String nameOf(NameRow row) {
    return Objects.requireNonNullElse(row.vendor().name(), "");
  }

  private NameAnswer bearer(String name, VendorVerdict verdict, NameRow row) {
    List<VendorMatch> matches = held(verdict.matches(), row.actionDate());
    List<VendorMatch> linked = inState(matches, MatchState.LINKED);
    if (!linked.isEmpty()) {
      boolean clear = row.actionDate() != null || isClearToday(linked, row);
      List<VendorMatch> told = clear ? presentOf(linked) : linked;
      return answer(name, told, clear ? State.LINKED : State.REVIEW, clear ? "" : UNDATED);
    }
    List<VendorMatch> review = inState(matches, MatchState.REVIEW);
    if (!review.isEmpty()) {
      return answer(name, review, State.REVIEW, "");
    }
    List<VendorMatch> rejected = inState(matches, MatchState.REJECTED);
    return rejected.isEmpty()
        ? new NameAnswer(name, List.of(), State.NONE, null, null, "")
        : new NameAnswer(name, List.of(), State.NONE, null, "D", rejected.get(0).reason());
  }

  /** One present owner, and no name or brand of another company in the name of what it bought. */
  private boolean isClearToday(List<VendorMatch> linked, NameRow row) {
    List<VendorMatch> present = linked.stream().filter(match -> match.validTo() == null).toList();
    if (present.stream().map(VendorMatch::companyId).distinct().count() != 1) {
      return false;
    }
    VendorMatch owner = present.get(0);
    if (owner.validFrom() == null) {
      return true;
    }
    return !vendors.bearsMarkOfAnother(row.vendor(), owner.companyId())
        && linked.stream().noneMatch(match -> isNamedAfterPastOwner(row, match));
  }

  /** A part that was sold alone: {@code HONEYWELL TECHNOLOGY SOLUTIONS INC} is not Honeywell's. */
  private boolean isNamedAfterPastOwner(NameRow row, VendorMatch match) {
    return match.validTo() != null
        && match.relation() == VendorRelation.SUBSIDIARY
        && standing.contains(match.companyId())
        && Names.parse(nameOf(row))
            .words()
            .contains(
                Names.parse(companyNames.getOrDefault(match.companyId(), match.companyId()))
                    .words()
                    .get(0));
  }

  private static List<VendorMatch> presentOf(List<VendorMatch> linked) {
    List<VendorMatch> open = linked.stream().filter(match -> match.validTo() == null).toList();
    return linked.size() == 1 ? linked : open;
  }

  private static List<VendorMatch> held(List<VendorMatch> matches, @Nullable LocalDate day) {
    return day == null
        ? matches
        : matches.stream()
            .filter(match -> new Interval(match.validFrom(), match.validTo()).contains(day))
            .toList();
  }

  private static List<VendorMatch> inState(List<VendorMatch> matches, MatchState state) {
    return matches.stream().filter(match -> match.state() == state).toList();
  }

  private static NameAnswer answer(
      String name, List<VendorMatch> matches, State state, String more) {
    VendorMatch first = matches.get(0);
    List<String> companies =
        List.copyOf(
            matches.stream()
                .map(VendorMatch::companyId)
                .collect(Collectors.toCollection(TreeSet::new)));
    return new NameAnswer(
        name,
        companies,
        state,
        first.relation().name().toLowerCase(Locale.ROOT),
        first.tier(),
        first.reason() + more);
  }

  private @Nullable NameAnswer resale(String name, VendorVerdict verdict, NameRow row) {
    if (row.description() == null) {
      return null;
    }
    List<Mention> foreign =
        products.find(row.description()).stream()
            .filter(mention -> isOwnedThen(mention, row.actionDate()))
            .filter(mention -> isForeign(mention, verdict))
            .toList();
    List<Mention> sure = foreign.stream().filter(mention -> mention.doubt() == null).toList();
    if (foreign.isEmpty()) {
      return null;
    }
    List<Mention> told = sure.isEmpty() ? foreign : sure;
    Mention first = told.get(0);
    return new NameAnswer(
        name,
        List.copyOf(
            told.stream().map(Mention::companyId).collect(Collectors.toCollection(TreeSet::new))),
        sure.isEmpty() ? State.REVIEW : State.LINKED,
        "reseller",
        "W",
        "The description names %s%s."
            .formatted(
                Sentences.named(
                    first.quote(), companyNames.getOrDefault(first.companyId(), first.companyId())),
                first.doubt() == null ? "" : "; but " + first.doubt()));
  }

  private boolean isOwnedThen(Mention mention, @Nullable LocalDate day) {
    Interval owned = products.owned(mention.productId());
    return day == null ? owned.isOpen() : owned.contains(day);
  }

  private static boolean isForeign(Mention mention, VendorVerdict verdict) {
    return verdict.matches().stream()
        .noneMatch(
            match ->
                match.companyId().equals(mention.companyId())
                    && match.state() != MatchState.REJECTED);
  }

  private static NameAnswer unresolved(String name, NameAnswer bearer) {
    return bearer.tier() != null
        ? bearer
        : new NameAnswer(
            name,
            List.of(),
            State.REVIEW,
            "unresolved",
            "U",
            Sentences.quoted(name)
                + " is a known reseller: whose products it sold, only the award's own words tell.");
  }
}
