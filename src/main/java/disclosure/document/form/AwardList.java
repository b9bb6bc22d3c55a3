package disclosure.document.form;

import disclosure.model.DocumentField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private static final Pattern AGENCY =
      Pattern.compile("^((?:(?:\\w[\\w&.,'’-]*|&) ){0,7}\\w[\\w&.,'’-]*?)(?: +[-–—|] .*)?$");
  private static final Pattern BODY =
      Pattern.compile(
          "(?i).*\\b(?:city|town|village|county|port|district|authority|department|agency|state|university|commission|borough|township|board|office|parish|court|college)\\b.*");

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    List<DocumentField> fields = RegisterPages.read(sheets, TITLE, RegisterKind.AWARDS);
    List<DocumentField> all = new ArrayList<>();
    if (!fields.isEmpty()) {
      Sheet first = sheets.get(fields.get(0).page() - 1);
      all.addAll(new PageFields(first.page()).add("agency", agency(first)).all());
    }
    all.addAll(fields);
    return all;
  }

  /** The body whose list it is: on the first lines, before a dash or alone. */
  private static Optional<Finding> agency(Sheet sheet) {
    return sheet.lines().stream()
        .limit(3)
        .flatMap(line -> Phrases.first(line.words(), AGENCY).stream())
        .filter(found -> BODY.matcher(found.value()).matches())
        .filter(found -> !TITLE.matcher(found.value()).find())
        .findFirst();
  }
}
