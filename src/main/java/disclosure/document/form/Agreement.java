package disclosure.document.form;

import disclosure.document.page.Word;
import disclosure.model.DocumentField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Agreements in prose, as cities sign them: who they say is bound. Where it is not told which party
 * sells, neither is stated. What amends one has a reader of its own.
 */
final class Agreement implements FormReader {
  private static final int FRONT = 2;
  private static final Pattern TITLE =
      Pattern.compile(
          "\\b(MEMORANDUM OF UNDERSTANDING|(?:[A-Z]+ ){0,3}(?:AGREEMENT|CONTRACT))\\b(?! NO)");

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    return sheets.stream().limit(FRONT).flatMap(sheet -> fields(sheet).stream()).toList();
  }

  private static List<DocumentField> fields(Sheet sheet) {
    List<Word> words = sheet.page().words();
    Optional<Finding> title = Phrases.first(words, TITLE);
    Optional<Parties> parties = Parties.on(words);
    if (title.isEmpty() || parties.isEmpty() || ContractAmendment.isTitled(sheet)) {
      return List.of();
    }
    return new PageFields(sheet.page())
        .add("doc_type", title.map(found -> found.as(found.value().toLowerCase(Locale.ROOT))))
        .add("vendor", parties.get().vendorNamed())
        .add("dba", parties.get().tradeNamed())
        .add("customer", parties.get().customerNamed())
        .all();
  }
}
