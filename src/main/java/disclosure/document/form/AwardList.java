package disclosure.document.form;

import disclosure.model.DocumentField;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A list of contracts awarded in some time, as agencies publish it: a row a contract, read as rows
 * of registers are, and the total of all.
 */
final class AwardList implements FormReader {
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)\\b(?:contracts?|purchase orders?|agreements?|procurements?) (?:\\w+ ){0,3}(?:awarded|awards?|executed|issued|approved|list\\w*|register|report|log)\\b"
              + "|\\bawards? (?:list\\w*|register|report|summary|log|of contracts?)\\b|\\blist of (?:\\w+ ){0,2}(?:contracts|awards|agreements|purchase orders)\\b|\\bawarded contracts\\b");

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    return RegisterPages.read(sheets, TITLE, RegisterKind.AWARDS);
  }
}
