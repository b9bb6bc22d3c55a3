package disclosure.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Which name of an award table each column of a sample may be: a guess for a person to correct. */
final class SuggestedNames {
  private static final Map<String, Pattern> NAMES = new LinkedHashMap<>();

  static {
    put("vendor_uei", "uei");
    put("vendor_city", "(vendor|supplier|contractor)?.*\\bcity");
    put("vendor_place", "(vendor|supplier|contractor)?.*\\b(state|country)");
    put(
        "award_date",
        "(award|approval|approved|execution|start|effective|contract).*date|date.*award.*|awarded( on)?|date");
    put("solicitation", "(solicitation|bid|rfp|itb|rfq|tender).*");
    put("notice_id", ".*notice.*(no|number|id|#)\\.?");
    put("parent_number", "(master|parent).*(no|number|id|#|contract)\\.?");
    put("modification", "(modification|amendment).*");
    put(
        "number",
        "(contract|award|po|purchase order|agreement|document)\\b.*(no|number|id|#)\\.?|contract");
    put("amount", ".*\\b(amount|value|price|total|cost)\\b.*");
    put("vendor", "(vendor|supplier|contractor|awardee|payee|company|firm)( name)?");
    put("office", "(department|agency|office|bureau|division)( name)?|.*(department|agency)");
    put("title", ".*title|project|subject");
    put("description", "description.*|.*description|scope.*|purpose|commodity|item");
  }

  private SuggestedNames() {}

  private static void put(String name, String columns) {
    NAMES.put(name, Pattern.compile(columns, Pattern.CASE_INSENSITIVE));
  }

  /** The lines of {@code renamed}: a column nothing is known of is left to a person. */
  static String lines(List<String> columns) {
    Map<String, Pattern> left = new LinkedHashMap<>(NAMES);
    List<String> known = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (String column : columns) {
      String quoted = "\"" + column.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
      String name =
          left.entrySet().stream()
              .filter(each -> each.getValue().matcher(column.strip()).matches())
              .map(Map.Entry::getKey)
              .findFirst()
              .orElse(null);
      if (name == null) {
        unknown.add("  # " + quoted + ": which name? else put it under ignored\n");
      } else {
        left.remove(name);
        known.add("  " + quoted + ": " + name + "\n");
      }
    }
    if (left.containsKey("vendor")) {
      known.add(0, "  # one of the columns must be: vendor\n");
    }
    return String.join("", known) + String.join("", unknown);
  }
}
