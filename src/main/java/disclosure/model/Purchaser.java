package disclosure.model;

import java.io.Serializable;

/**
 * Who awards and who pays, each as department (toptier), agency (subtier: ICE is 7012) and
 * contracting office.
 */
public record Purchaser(
    CodeName awardingDepartment,
    CodeName awardingAgency,
    CodeName awardingOffice,
    CodeName fundingDepartment,
    CodeName fundingAgency,
    CodeName fundingOffice)
    implements Serializable {

  /** Nobody is stated. */
  public static final Purchaser ABSENT =
      new Purchaser(
          CodeName.ABSENT,
          CodeName.ABSENT,
          CodeName.ABSENT,
          CodeName.ABSENT,
          CodeName.ABSENT,
          CodeName.ABSENT);
}
