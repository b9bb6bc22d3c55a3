package disclosure.bench;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What rows are made of: stretches of columns that hang together (an agency with its department, a
 * vendor with its parent and place), each written out once.
 */
final class Pools {
  static final int VENDORS = 60_000;

  private static final List<String> WORDS =
      List.of(
          "NORTH",
          "SUMMIT",
          "PIONEER",
          "ATLAS",
          "CEDAR",
          "HARBOR",
          "LIBERTY",
          "UNITED",
          "APEX",
          "DELTA",
          "GRANITE",
          "COASTAL",
          "VALLEY",
          "EAGLE",
          "STERLING",
          "BEACON",
          "TRINITY",
          "QUANTUM",
          "HORIZON",
          "KEYSTONE",
          "FRONTIER",
          "CAPITOL",
          "RIVER",
          "STONE",
          "BLUE");
  private static final List<String> TRADES =
      List.of(
          "TECHNOLOGIES",
          "SYSTEMS",
          "SERVICES",
          "SOLUTIONS",
          "LOGISTICS",
          "ENGINEERING",
          "SUPPLY",
          "CONSULTING",
          "CONSTRUCTION",
          "MEDICAL",
          "AVIATION",
          "FOODS",
          "SECURITY",
          "LABORATORIES");
  private static final List<String> FORMS =
      List.of(", INC.", " INC", ", LLC", " LLC", " CORPORATION", " CORP", " CO", ", L.P.");
  private static final String[][] PLACES = {
    {"RESTON", "VA", "VIRGINIA", "51", "51059", "FAIRFAX", "201904873", "VA-11"},
    {
      "WASHINGTON",
      "DC",
      "DISTRICT OF COLUMBIA",
      "11",
      "11001",
      "DISTRICT OF COLUMBIA",
      "200024502",
      "DC-98"
    },
    {"SAN ANTONIO", "TX", "TEXAS", "48", "48029", "BEXAR", "782052100", "TX-20"},
    {"HUNTSVILLE", "AL", "ALABAMA", "01", "01089", "MADISON", "358061911", "AL-05"},
    {"SAN DIEGO", "CA", "CALIFORNIA", "06", "06073", "SAN DIEGO", "921012412", "CA-50"}
  };

  final byte[][] vendors;
  final byte[][] businessFlags;
  final byte[][] performed;
  final byte[][] bought;
  final byte[][] terms;
  final byte[][] phrases;

  Pools(Header header, SplittableRandom random) {
    vendors = pool(VENDORS, rank -> vendor(header, rank, random));
    businessFlags = pool(300, i -> flags(header, random));
    performed = pool(200, i -> place(header, random));
    bought = pool(800, i -> purchase(header, i));
    terms = pool(60, i -> terms(header, i));
    phrases = pool(5_000, i -> phrase(random).getBytes(StandardCharsets.UTF_8));
  }

  private static byte[][] pool(int size, IntFunction<byte[]> make) {
    return IntStream.range(0, size).mapToObj(make).toArray(byte[][]::new);
  }

  private static byte[] vendor(Header header, int rank, SplittableRandom random) {
    String name = one(WORDS, random) + " " + one(WORDS, random) + " " + one(TRADES, random);
    String legal = name + one(FORMS, random);
    String uei =
        "B" + Long.toString(rank + 1_000_000_007L * 31, 36).toUpperCase(java.util.Locale.ROOT);
    String[] place = PLACES[random.nextInt(PLACES.length)];
    Map<String, String> values = new HashMap<>();
    values.put("recipient_uei", uei);
    values.put("recipient_name", legal);
    values.put("recipient_name_raw", legal);
    values.put("cage_code", cage(rank));
    values.put("recipient_parent_uei", uei);
    values.put("recipient_parent_name", name);
    values.put("recipient_parent_name_raw", name);
    values.put("recipient_country_code", "USA");
    values.put("recipient_country_name", "UNITED STATES");
    values.put(
        "recipient_address_line_1",
        100 + rank % 9_000 + " " + one(WORDS, random) + " ST STE " + rank % 900);
    values.put("recipient_city_name", place[0]);
    values.put("recipient_state_code", place[1]);
    values.put("recipient_state_name", place[2]);
    values.put("prime_award_transaction_recipient_state_fips_code", place[3]);
    values.put("prime_award_transaction_recipient_county_fips_code", place[4]);
    values.put("recipient_county_name", place[5]);
    values.put("recipient_zip_4_code", place[6]);
    values.put("prime_award_transaction_recipient_cd_original", place[7]);
    values.put("prime_award_transaction_recipient_cd_current", place[7]);
    values.put("recipient_phone_number", "5555550100");
    if (rank % 3 == 0) {
      values.put("recipient_duns", String.valueOf(100_000_000 + rank));
      values.put(
          "recipient_doing_business_as_name", one(WORDS, random) + " " + one(TRADES, random));
    }
    return header.stretch("recipient_uei", "recipient_fax_number", values, "");
  }

  private static String cage(int rank) {
    return Integer.toString(36 * 36 * 36 * 36 + rank, 36).toUpperCase(java.util.Locale.ROOT);
  }

  private static byte[] flags(Header header, SplittableRandom random) {
    Map<String, String> values = new HashMap<>();
    boolean small = random.nextInt(3) > 0;
    values.put(
        "contracting_officers_determination_of_business_size",
        small ? "SMALL BUSINESS" : "OTHER THAN SMALL BUSINESS");
    values.put("contracting_officers_determination_of_business_size_code", small ? "S" : "O");
    values.put("organizational_type", "CORPORATE NOT TAX EXEMPT");
    values.put("for_profit_organization", "t");
    for (String flag :
        List.of(
            "woman_owned_business",
            "veteran_owned_business",
            "limited_liability_corporation",
            "minority_owned_business")) {
      values.put(flag, random.nextInt(4) == 0 ? "t" : "f");
    }
    byte[] before =
        header.stretch(
            "alaskan_native_corporation_owned_firm", "sba_certified_8a_joint_venture", values, "f");
    byte[] officers =
        header.stretch(
            "highly_compensated_officer_1_name",
            "highly_compensated_officer_5_amount",
            Map.of(),
            "");
    return joined(before, officers);
  }

  private static byte[] place(Header header, SplittableRandom random) {
    String[] place = PLACES[random.nextInt(PLACES.length)];
    Map<String, String> values = new HashMap<>();
    values.put("primary_place_of_performance_country_code", "USA");
    values.put("primary_place_of_performance_country_name", "UNITED STATES");
    values.put("primary_place_of_performance_city_name", place[0]);
    values.put("primary_place_of_performance_state_code", place[1]);
    values.put("primary_place_of_performance_state_name", place[2]);
    values.put("primary_place_of_performance_county_name", place[5]);
    values.put("primary_place_of_performance_zip_4", place[6]);
    return header.stretch(
        "primary_place_of_performance_country_code",
        "prime_award_transaction_place_of_performance_cd_current",
        values,
        "");
  }

  private static byte[] purchase(Header header, int i) {
    Map<String, String> values = new HashMap<>();
    values.put("product_or_service_code", "D" + (300 + i % 90));
    values.put(
        "product_or_service_code_description",
        "IT AND TELECOM- OTHER IT AND TELECOMMUNICATIONS " + i % 90);
    values.put("contract_bundling_code", "H");
    values.put("contract_bundling", "NOT BUNDLED");
    values.put("naics_code", String.valueOf(541_000 + i));
    values.put(
        "naics_description",
        i % 2 == 0
            ? "ALL OTHER PROFESSIONAL, SCIENTIFIC, AND TECHNICAL SERVICES"
            : "COMPUTER SYSTEMS DESIGN SERVICES");
    return header.stretch("inherently_governmental_functions", "naics_description", values, "");
  }

  private static byte[] terms(Header header, int i) {
    Map<String, String> values = new HashMap<>();
    String first = "recovered_materials_sustainability_code";
    String last = "contingency_humanitarian_or_peacekeeping_operation";
    List<String> columns = header.columns();
    for (int at = columns.indexOf(first); at <= columns.indexOf(last); at++) {
      values.put(columns.get(at), at % 4 == 0 ? "NOT APPLICABLE" : at % 4 == 2 ? "NO" : "N");
    }
    values.put("recovered_materials_sustainability_code", "C");
    values.put(
        "recovered_materials_sustainability", "NO CLAUSES INCLUDED AND NO SUSTAINABILITY INCLUDED");
    values.put("domestic_or_foreign_entity_code", "A");
    values.put("domestic_or_foreign_entity", "U.S. OWNED BUSINESS");
    values.put("subcontracting_plan_code", "B");
    values.put("subcontracting_plan", "PLAN NOT REQUIRED");
    values.put("extent_competed_code", i % 4 == 0 ? "C" : "A");
    values.put("extent_competed", i % 4 == 0 ? "NOT COMPETED" : "FULL AND OPEN COMPETITION");
    values.put("solicitation_procedures_code", "NP");
    values.put("solicitation_procedures", "NEGOTIATED PROPOSAL/QUOTE");
    values.put("type_of_set_aside_code", i % 3 == 0 ? "SBA" : "NONE");
    values.put(
        "type_of_set_aside",
        i % 3 == 0 ? "SMALL BUSINESS SET ASIDE - TOTAL" : "NO SET ASIDE USED.");
    values.put("number_of_offers_received", String.valueOf(1 + i % 9));
    values.put("commercial_item_acquisition_procedures_code", "A");
    values.put("commercial_item_acquisition_procedures", "COMMERCIAL PRODUCTS/SERVICES");
    values.put("fed_biz_opps_code", "Y");
    values.put("fed_biz_opps", "YES");
    values.put("materials_supplies_articles_equipment", "NOT APPLICABLE");
    values.put("labor_standards", "NOT APPLICABLE");
    values.put("interagency_contracting_authority", "NOT APPLICABLE");
    values.put("cost_or_pricing_data", "NO");
    values.put("cost_accounting_standards_clause", "NOT APPLICABLE EXEMPT FROM CAS");
    values.put("government_furnished_property", "TRANSACTION DOES NOT USE GFE/GFP");
    values.put("performance_based_service_acquisition", "NO - SERVICE WHERE PBA IS NOT USED.");
    values.put("contract_financing", "NOT APPLICABLE");
    return header.stretch(first, last, values, "");
  }

  /** Words of a description; now and then with a comma, a quotation mark or a line break. */
  private static String phrase(SplittableRandom random) {
    StringBuilder text = new StringBuilder("IGF::OT::IGF");
    int words = 6 + random.nextInt(22);
    for (int word = 0; word < words; word++) {
      text.append(' ').append(random.nextBoolean() ? one(WORDS, random) : one(TRADES, random));
    }
    int kind = random.nextInt(100);
    if (kind < 30) {
      text.append(", OPTION YEAR ONE, IN ACCORDANCE WITH THE STATEMENT OF WORK");
    } else if (kind < 33) {
      text.append(" \"AS IS\" 24\" MONITORS");
    } else if (kind < 36) {
      text.append("\nSEE ATTACHMENT 1\n\nPOC ON FILE");
    } else if (kind < 40) {
      text.append(kind < 38 ? " MICROSOFT LICENSES" : " ORACLE DATABASE SUPPORT RENEWAL");
    }
    return Header.quoted(text.toString());
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  static <T> T one(List<T> of, SplittableRandom random) {
    return of.get(random.nextInt(of.size()));
  }
}
