package disclosure.document.form;

import disclosure.document.form.Agenda.Item;
import disclosure.document.form.Agenda.Said;
import disclosure.model.DocumentField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which sentences of minutes tell of an approval: a motion that carried, the item that a carried
 * motion takes up by its place or by its number, and each item of a consent agenda that carried.
 */
final class Approvals {
  private final List<Said> all;
  private final Set<Said> approved = Collections.newSetFromMap(new IdentityHashMap<>());

  private Approvals(List<Said> all) {
    this.all = all;
  }

  /** What all sheets of minutes state. */
  static List<DocumentField> in(List<Sheet> sheets) {
    Approvals approvals = new Approvals(Agenda.of(sheets));
    approvals.find();
    Map<Integer, PageFields> pages = new TreeMap<>();
    approvals.all.stream()
        .filter(approvals.approved::contains)
        .forEach(
            said ->
                Approval.state(
                    said.sentence(),
                    pages.computeIfAbsent(said.page().number(), n -> new PageFields(said.page()))));
    return pages.values().stream().flatMap(page -> page.all().stream()).toList();
  }

  private void find() {
    List<ConsentMotion> consents = new ArrayList<>();
    for (int at = 0; at < all.size(); at++) {
      Said said = all.get(at);
      List<Sentence> after =
          all.stream().skip(at + 1L).limit(Approval.VOTE).map(Said::sentence).toList();
      if (Approval.isCarried(said.sentence(), after)) {
        approved.add(said);
        ConsentMotion.of(said, all)
            .ifPresentOrElse(consents::add, () -> takenUp(said).ifPresent(approved::add));
      }
    }
    all.stream()
        .map(Said::item)
        .distinct()
        .filter(item -> consents.stream().anyMatch(motion -> motion.approves(item)))
        .forEach(item -> proposal(item, Optional.empty()).ifPresent(approved::add));
  }

  /** The sentence that says what a motion of the same item approves, where that does not itself. */
  private Optional<Said> takenUp(Said motion) {
    return motion.item().isLabelled()
            && Approval.isMotion(motion.sentence())
            && !Approval.isWhole(motion.sentence())
        ? proposal(motion.item(), Approval.company(motion.sentence()).map(Finding::value))
        : Optional.empty();
  }

  /** None where the item tells that something was not approved. */
  private Optional<Said> proposal(Item item, Optional<String> company) {
    boolean isRefused = ofItem(item).anyMatch(said -> Approval.isRefused(said.sentence()));
    return isRefused
        ? Optional.empty()
        : ofItem(item)
            .filter(said -> Approval.isProposal(said.sentence()))
            .findFirst()
            .filter(
                said ->
                    company.isEmpty()
                        || Approval.company(said.sentence()).map(Finding::value).equals(company));
  }

  private Stream<Said> ofItem(Item item) {
    return all.stream().filter(said -> said.item().equals(item));
  }
}
