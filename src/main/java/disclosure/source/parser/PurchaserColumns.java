package disclosure.source.parser;

import disclosure.model.CodeName;
import disclosure.model.Purchaser;
import disclosure.source.Fields;

/**
 * The columns that name who awards and who pays; the names are composed once, not for every row.
 */
final class PurchaserColumns {
  private static final int SUBTIER = 4;
  private static final int TOPTIER = 3;

  private final Side awarding;
  private final Side funding;

  /**
   * Columns of one kind of file.
   *
   * @param prefix stands before every column
   */
  PurchaserColumns(String prefix) {
    awarding = new Side(prefix + "awarding_");
    funding = new Side(prefix + "funding_");
  }

  Purchaser read(Fields fields) {
    return new Purchaser(
        awarding.department(fields),
        awarding.agency(fields),
        awarding.office(fields),
        funding.department(fields),
        funding.agency(fields),
        funding.office(fields));
  }

  private static final class Side {
    private final String departmentCode;
    private final String departmentName;
    private final String agencyCode;
    private final String agencyName;
    private final String officeCode;
    private final String officeName;

    Side(String prefix) {
      departmentCode = prefix + "agency_code";
      departmentName = prefix + "agency_name";
      agencyCode = prefix + "sub_agency_code";
      agencyName = prefix + "sub_agency_name";
      officeCode = prefix + "office_code";
      officeName = prefix + "office_name";
    }

    CodeName department(Fields fields) {
      return fields.codeName(departmentCode, TOPTIER, departmentName);
    }

    CodeName agency(Fields fields) {
      return fields.codeName(agencyCode, SUBTIER, agencyName);
    }

    CodeName office(Fields fields) {
      return fields.codeName(officeCode, officeName);
    }
  }
}
