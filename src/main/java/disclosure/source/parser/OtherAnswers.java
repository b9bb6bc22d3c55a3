package disclosure.source.parser;

import disclosure.model.RecordException;
import disclosure.source.Fields;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Answers of USAspending's API that state no award and no transaction, told by a field that only
 * they have, and where what they count is to be had.
 *
 * <p>https://github.com/fedspendingtransparency/usaspending-api/tree/master/usaspending_api/api_contracts/contracts/v2
 */
final class OtherAnswers {
  private static final String SUBAWARDS =
      "is about subawards: download the award's subawards (Custom Award Data) and give the file to"
          + " usaspending_subawards";
  private static final String GROUPED =
      "is of spending_by_transaction_grouped, which shows ten transactions an award at most: ask"
          + " spending_by_transaction, or transactions of each award";
  private static final String TOTAL = "is a total of many awards: ask spending_by_award for them";
  private static final String ACCOUNTS =
      "tells which accounts pay an award: ask awards/{key} for the award itself";
  private static final String REFUSED =
      "is no answer but a refusal: mend what was asked, and fetch it again";

  private static final Map<String, String> TOLD_BY =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("Sub-Award ID", SUBAWARDS),
              Map.entry("Sub-Award Amount", SUBAWARDS),
              Map.entry("Sub-Awardee Name", SUBAWARDS),
              Map.entry("subaward_number", SUBAWARDS),
              Map.entry("subaward_obligation", SUBAWARDS),
              Map.entry("Matching Transaction Count", GROUPED),
              Map.entry("transaction_count", GROUPED),
              Map.entry("aggregated_amount", TOTAL),
              Map.entry("amount", TOTAL),
              Map.entry("transaction_obligated_amount", ACCOUNTS),
              Map.entry("detail", REFUSED)));

  private OtherAnswers() {}

  /**
   * Refuses a record without a key, where it is of such an answer.
   *
   * @throws RecordException {@code OTHER_ANSWER}, with the field that told it
   */
  static void refuse(Fields fields) throws RecordException {
    Optional<String> telling = TOLD_BY.keySet().stream().filter(fields::has).findFirst();
    if (telling.isPresent()) {
      throw new RecordException(
          "OTHER_ANSWER",
          "the answer (it has '" + telling.get() + "') " + TOLD_BY.get(telling.get()));
    }
  }
}
