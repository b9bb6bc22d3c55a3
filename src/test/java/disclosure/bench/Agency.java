package disclosure.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * An agency that awards, and how often of ten thousand awards.
 *
 * @param department toptier code
 * @param code subtier code
 * @param piid how its contract numbers begin
 */
record Agency(
    String department, String departmentName, String code, String name, String piid, int share) {

  /** ICE awards one action in a hundred; most are the Department of Defense's. */
  static final List<Agency> ALL =
      List.of(
          new Agency(
              "070",
              "Department of Homeland Security",
              "7012",
              "U.S. Immigration and Customs Enforcement",
              "70CMSD",
              80),
          new Agency(
              "070",
              "Department of Homeland Security",
              "7014",
              "U.S. Customs and Border Protection",
              "70B02C",
              120),
          new Agency(
              "070",
              "Department of Homeland Security",
              "7001",
              "Office of Procurement Operations",
              "70RTAC",
              60),
          new Agency(
              "097", "Department of Defense", "97AS", "Defense Logistics Agency", "SPE4A7", 4_000),
          new Agency(
              "097", "Department of Defense", "1700", "Department of the Navy", "N00019", 1_200),
          new Agency(
              "097", "Department of Defense", "2100", "Department of the Army", "W912DY", 1_300),
          new Agency(
              "097", "Department of Defense", "5700", "Department of the Air Force", "FA8532", 800),
          new Agency(
              "036",
              "Department of Veterans Affairs",
              "3600",
              "Department of Veterans Affairs",
              "36C242",
              1_200),
          new Agency(
              "047",
              "General Services Administration",
              "4732",
              "Federal Acquisition Service",
              "47QTCA",
              600),
          new Agency(
              "015",
              "Department of Justice",
              "1540",
              "Federal Prison System / Bureau of Prisons",
              "15B105",
              240),
          new Agency("012", "Department of Agriculture", "12C2", "Forest Service", "1240LP", 400));

  private byte[] columns(Header header, Agency funding) {
    Map<String, String> values =
        Map.ofEntries(
            Map.entry("awarding_agency_code", department),
            Map.entry("awarding_agency_name", departmentName),
            Map.entry("awarding_sub_agency_code", code),
            Map.entry("awarding_sub_agency_name", name),
            Map.entry("awarding_office_code", piid),
            Map.entry("awarding_office_name", "OFFICE " + piid),
            Map.entry("funding_agency_code", funding.department),
            Map.entry("funding_agency_name", funding.departmentName),
            Map.entry("funding_sub_agency_code", funding.code),
            Map.entry("funding_sub_agency_name", funding.name),
            Map.entry("funding_office_code", funding.piid),
            Map.entry("funding_office_name", "OFFICE " + funding.piid),
            Map.entry(
                "treasury_accounts_funding_this_award",
                funding.department
                    + "-2025/2025-0540-000;"
                    + funding.department
                    + "-2025/2026-0540-000"),
            Map.entry("federal_accounts_funding_this_award", funding.department + "-0540"),
            Map.entry(
                "object_classes_funding_this_award",
                "25.2: Other services from non-Federal sources;31.0: Equipment"),
            Map.entry(
                "program_activities_funding_this_award",
                "0006: OPERATIONS AND SUPPORT, MISSION SUPPORT"),
            Map.entry("foreign_funding", "X"),
            Map.entry("foreign_funding_description", "NOT APPLICABLE"));
    return header.stretch("awarding_agency_code", "sam_exception_description", values, "");
  }

  /** The columns of every pair of awarding and paying agency. */
  static byte[][][] pairs(Header header) {
    byte[][][] pairs = new byte[ALL.size()][ALL.size()][];
    for (int awarding = 0; awarding < pairs.length; awarding++) {
      for (int funding = 0; funding < pairs.length; funding++) {
        pairs[awarding][funding] = ALL.get(awarding).columns(header, ALL.get(funding));
      }
    }
    return pairs;
  }

  byte[] codeBytes() {
    return code.getBytes(StandardCharsets.US_ASCII);
  }

  byte[] piidBytes() {
    return piid.getBytes(StandardCharsets.US_ASCII);
  }
}
