package disclosure.match;

import disclosure.model.AwardRef;
import disclosure.model.CodeName;
import disclosure.model.Origin;
import disclosure.model.Period;
import disclosure.model.Purchase;
import disclosure.model.Purchaser;
import disclosure.model.SourceAward;
import disclosure.model.Vendor;
import java.util.List;

/** Awards that state a vendor and a description, and nothing else. */
final class ShardAwards {
  static final Purchaser NOBODY =
      new Purchaser(
          CodeName.ABSENT,
          CodeName.ABSENT,
          CodeName.ABSENT,
          CodeName.ABSENT,
          CodeName.ABSENT,
          CodeName.ABSENT);

  private ShardAwards() {}

  static SourceAward award(int number, Vendor vendor, String description) {
    return new SourceAward(
        new Origin(0, number),
        ref(number),
        null,
        null,
        null,
        null,
        null,
        null,
        Period.ABSENT,
        NOBODY,
        vendor,
        Purchase.described(description),
        null,
        List.of());
  }

  static AwardRef ref(int number) {
    String piid = "P" + number;
    return new AwardRef(
        AwardRef.awardKey(piid, "7012", null, null), piid, null, null, CodeName.ABSENT);
  }
}
