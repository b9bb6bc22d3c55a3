package disclosure.source.parser;

import java.util.LinkedHashMap;
import java.util.Map;

/** The columns of a contract download that a row cannot do without. */
final class ContractRow {
  static final String KEY = "contract_award_unique_key";
  static final String TRANSACTION = "contract_transaction_unique_key";

  private ContractRow() {}

  static Map<String, String> row() {
    Map<String, String> row = new LinkedHashMap<>();
    row.put(TRANSACTION, "7012_-NONE-_70CMSD25F0000001_P00001_-NONE-_0");
    row.put(KEY, "CONT_AWD_70CMSD25F0000001_7012_-NONE-_-NONE-");
    row.put("award_id_piid", "70CMSD25F0000001");
    row.put("modification_number", "P00001");
    row.put("transaction_number", "0");
    row.put("federal_action_obligation", "12.5");
    row.put("action_date", "2025-03-04");
    row.put("awarding_sub_agency_code", "7012");
    return row;
  }

  static String values(Map<String, String> row) {
    return "\"" + String.join("\",\"", row.values()) + "\"";
  }
}
