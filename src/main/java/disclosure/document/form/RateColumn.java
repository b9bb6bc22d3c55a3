package disclosure.document.form;

import disclosure.document.page.Segment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One column of labor rates.
 *
 * @param caption where it is named
 * @param site the place of work, where columns differ by it
 * @param period the period as printed, a year of the contract as {@code contract year 1}; none of
 *     the only rate of a table
 */
record RateColumn(Segment caption, Optional<String> site, Optional<String> period) {
  static RateColumn of(Segment period) {
    return new RateColumn(period, Optional.empty(), Optional.of(period.text()));
  }

  /** The same, its year one of the contract where a caption over all or over it says so. */
  RateColumn under(List<Segment> captions, boolean isContracts) {
    boolean ofContract =
        isContracts
            || captions.stream()
                .filter(over -> over.text().equalsIgnoreCase("contract"))
                .anyMatch(over -> over.box().sharedWidth(caption.box()) > 0);
    return new RateColumn(
        caption, site, period.map(name -> RatePeriods.ofContract(name, ofContract)));
  }

  RateColumn at(String place) {
    return new RateColumn(caption, Optional.of(place), period);
  }

  /** What tells it from the others: {@code site | period}. */
  String label() {
    return Stream.of(site, period).flatMap(Optional::stream).collect(Collectors.joining(" | "));
  }

  double distance(Segment rate) {
    return Math.abs(caption.box().middleX() - rate.box().middleX());
  }
}
