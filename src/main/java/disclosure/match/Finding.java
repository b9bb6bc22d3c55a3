package disclosure.match;

import disclosure.model.MatchState;
import disclosure.model.VendorRelation;
import disclosure.reference.Interval;

/**
 * What one rule found, before qualifiers.
 *
 * @param quote words of the record, with the field they stand in
 */
record Finding(
    String companyId,
    VendorRelation relation,
    Interval days,
    MatchState state,
    double confidence,
    String reason,
    Quote quote) {

  Finding on(Interval stretch) {
    return new Finding(companyId, relation, stretch, state, confidence, reason, quote);
  }

  Finding less(double doubt, String sentence) {
    return new Finding(
        companyId, relation, days, state, confidence - doubt, reason + " " + sentence, quote);
  }

  Finding asked(double doubt, String sentence) {
    Finding less = less(doubt, sentence);
    return new Finding(
        companyId, relation, days, MatchState.REVIEW, less.confidence(), less.reason(), quote);
  }
}
