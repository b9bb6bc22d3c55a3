package disclosure.document.form;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The labels of the FPDS-NG award page, those around values included: they end them. */
final class FpdsLabels {
  /** Fields whose value is the words beside a label. */
  static final Map<String, String> TEXTS =
      sorted(
          Map.of(
              "award_type", "award type",
              "award_status", "award status",
              "reason_for_modification", "reason for modification",
              "solicitation_number", "solicitation id",
              "vendor", "vendor",
              "dba", "dba",
              "contracting_agency", "contracting agency name",
              "contracting_office", "contracting office name",
              "funding_agency", "funding agency name",
              "funding_office", "funding office name"));

  static final Map<String, String> DATES =
      sorted(
          Map.of(
              "date_signed", "date signed",
              "pop_start_date", "start date",
              "effective_date", "effective date",
              "completion_date", "completion date",
              "ultimate_completion_date", "ultimate completion date",
              "last_date_to_order", "last date to order",
              "solicitation_date", "solicitation date"));

  static final Map<String, String> AMOUNTS =
      sorted(
          Map.of(
              "action_obligation", "action obligation",
              "base_and_exercised_options_value", "base and exercised",
              "base_and_all_options_value", "base and all"));

  static final List<Label> ALL =
      List.of(
          Label.of("award type", "Award Type:", "IDV Type:"),
          Label.of("award status", "Award Status:", "IDV Status:"),
          Label.of("prepared date", "Prepared Date:"),
          Label.of("prepared user", "Prepared User:"),
          Label.of("modified date", "Last Modified Date:"),
          Label.of("modified user", "Last Modified User:"),
          Label.of("closed", "Closed Status:"),
          Label.of("closed date", "Closed Status Date:"),
          Label.of("closed by", "Closed By:"),
          Label.of("approved date", "Approved Date:"),
          Label.of("approved by", "Approved By:"),
          Label.of("procurement identifier", "Procurement Identifier"),
          Label.of("modification no", "Modification No"),
          Label.of("trans no", "Trans No"),
          Label.of("award id", "Award ID:", "IDV ID:"),
          Label.of("referenced idv id", "Referenced IDV ID:"),
          Label.of(
              "reason for modification", "Reason For Modification:", "Reason For Modification"),
          Label.of("solicitation id", "Solicitation ID:"),
          Label.of("treasury", "Treasury Account Symbol:"),
          Label.wrapping(
              "date signed",
              "Date Signed",
              "Date Signed (mm/dd/yyyy) :",
              "Date Signed (mm/dd/yyyy)"),
          Label.wrapping(
              "start date",
              "Period of Performance Start Date",
              "Period of Performance Start Date (mm/dd/yyyy) :",
              "Period of Performance Start Date (mm/dd/yyyy)"),
          Label.wrapping(
              "effective date",
              "Effective Date",
              "Effective Date (mm/dd/yyyy) :",
              "Effective Date (mm/dd/yyyy)"),
          Label.wrapping(
              "completion date",
              "Completion Date",
              "Completion Date (mm/dd/yyyy) :",
              "Completion Date (mm/dd/yyyy)"),
          Label.wrapping(
              "ultimate completion date",
              "Est. Ultimate Completion Date",
              "Est. Ultimate Completion Date (mm/dd/yyyy) :",
              "Est. Ultimate Completion Date (mm/dd/yyyy)"),
          Label.wrapping(
              "last date to order",
              "Last Date To Order",
              "Last Date To Order (mm/dd/yyyy) :",
              "Last Date To Order (mm/dd/yyyy)"),
          Label.wrapping(
              "solicitation date",
              "Solicitation Date",
              "Solicitation Date (mm/dd/yyyy) :",
              "Solicitation Date (mm/dd/yyyy)"),
          Label.wrapping("action obligation", "Action Obligation:"),
          Label.wrapping(
              "base and exercised",
              "Base And Exercised Options Value:",
              "Base And Exercised Options Value"),
          Label.wrapping(
              "base and all",
              "Base and All Options Value (Total Contract Value):",
              "Base and All Options Value (Total Contract",
              "Base and All Options Value:",
              "Base and All Options Value"),
          Label.of("fee", "Fee Paid for Use of IDV:"),
          Label.wrapping(
              "contracting_agency_id", "Contracting Office Agency ID:", "Contracting Agency ID:"),
          Label.wrapping(
              "contracting agency name",
              "Contracting Office Agency Name:",
              "Contracting Agency Name:"),
          Label.wrapping("contracting_office_id", "Contracting Office ID:"),
          Label.wrapping("contracting office name", "Contracting Office Name:"),
          Label.wrapping("funding_agency_id", "Funding Agency ID:", "Program/Funding Agency ID:"),
          Label.wrapping(
              "funding agency name", "Funding Agency Name:", "Program/Funding Agency Name:"),
          Label.wrapping("funding_office_id", "Funding Office ID:", "Program/Funding Office ID:"),
          Label.wrapping(
              "funding office name", "Funding Office Name:", "Program/Funding Office Name:"),
          Label.of("foreign", "Foreign Funding:"),
          Label.of("far", "FAR 4.1102"),
          Label.of(
              "uei", "Unique Entity ID:", "Unique Entity ID", "Unique Entity ID (SAM):", "UEI:"),
          Label.of("duns", "DUNS Number:", "DUNS No:", "DUNS:"),
          Label.of("vendor", "Legal Business Name:", "Legal Business Name", "Vendor Name:"),
          Label.of("dba", "DBAN:", "Doing Business As Name:"),
          Label.of("cage", "CAGE Code:"),
          Label.of("street", "Street:"),
          Label.of("street2", "Street2:"),
          Label.of("city", "City:"),
          Label.of("vendor_state", "State:"),
          Label.of("zip", "Zip:", "Zip Code:"),
          Label.of("country", "Country:"),
          Label.of("phone", "Phone:"),
          Label.of("fax", "Fax No:"),
          Label.of("district", "Congressional District:"),
          Label.of("incorporated", "State of Incorporation:"),
          Label.of("nation", "Country of Incorporation:"),
          Label.of("organization", "Organization Type:"),
          Label.of("type of contract", "Type of Contract:"),
          Label.of("multiyear", "Multiyear Contract:", "Multi Year Contract:"),
          Label.of("major program", "Major Program:"),
          Label.of("financing", "Contract Financing:"),
          Label.of("psc", "Product/Service Code:", "Product or Service Code:"),
          Label.of("naics", "Principal NAICS Code:", "NAICS Code:"),
          Label.of("description", "Description:"),
          Label.of("bundled", "Bundled Contract:"),
          Label.of("place", "Place of Manufacture:"),
          Label.of("domestic", "Domestic or Foreign Entity:"),
          Label.wrapping("description of requirement", "Description Of Requirement:"),
          Label.of("limit", "(Limit 250 characters)", "(Limit 4000 characters)"),
          Label.of("competition information", "Competition Information"));

  private FpdsLabels() {}

  private static Map<String, String> sorted(Map<String, String> fields) {
    return new TreeMap<>(fields);
  }
}
