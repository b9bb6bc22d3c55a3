package disclosure.document.form;

import disclosure.document.page.Word;
import disclosure.model.DocumentField;
import disclosure.text.PrivateNames;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Agreements in prose, as cities sign them: who they say is bound, in the sentence that begins with
 * {@code by and between}. The vendor is the one party with a legal form in its name; where none or
 * both have one, neither is stated.
 */
final class Agreement implements FormReader {
  private static final int FRONT = 2;
  private static final Pattern TITLE =
      Pattern.compile(
          "\\b(MEMORANDUM OF UNDERSTANDING|(?:[A-Z]+ ){0,3}(?:AGREEMENT|CONTRACT))\\b(?! NO)");
  private static final String NAME = "((?:the )?[A-Z0-9][^“”\"()]{1,70}?)";
  private static final String ROLE = "[“\"]([^”\"]{2,40})[”\"]";

  /** {@code by and between ACME, Inc., d/b/a “Acme” (“Company”) and City of X (“Customer”)}. */
  private static final Pattern PARTIES =
      Pattern.compile(
          "(?i:by and between|between) "
              + NAME
              + "(?:,? (?i:d/?b/?a/?) [“\"]?([A-Z][^”\",(]{1,40}?)[”\"]?)?,?"
              + "(?: (?i:with|a|an|located|having|whose)\\b[^“”\"]{0,160})? ?\\((?i:hereinafter )?(?:the )?"
              + ROLE
              + "[^)]{0,40}\\),? and "
              + NAME
              + ",?(?: (?i:with|a|an|located|having|whose)\\b[^“”\"]{0,160})? ?\\((?i:hereinafter )?(?:the )?"
              + ROLE);

  private static final Pattern LEGAL_FORM =
      Pattern.compile(
          "(?i).*\\b(?:inc|incorporated|llc|l\\.l\\.c|corp|corporation|co|company|ltd|limited|llp|lp|plc)\\b\\.?$");

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    return sheets.stream().limit(FRONT).flatMap(sheet -> fields(sheet).stream()).toList();
  }

  private static List<DocumentField> fields(Sheet sheet) {
    List<Word> words = sheet.page().words();
    Optional<Finding> title = Phrases.first(words, TITLE);
    Optional<Finding> sentence = Phrases.whole(words, PARTIES);
    if (title.isEmpty() || sentence.isEmpty()) {
      return List.of();
    }
    Matcher parties = PARTIES.matcher(sentence.get().value());
    return parties.find() ? fields(sheet, title.get(), sentence.get(), parties) : List.of();
  }

  private static List<DocumentField> fields(
      Sheet sheet, Finding title, Finding sentence, Matcher parties) {
    String first = name(parties.group(1));
    String second = name(parties.group(4));
    boolean firstSells = LEGAL_FORM.matcher(first).matches();
    if (firstSells == LEGAL_FORM.matcher(second).matches()) {
      return List.of();
    }
    PageFields fields = new PageFields(sheet.page());
    fields.add("doc_type", title.as(title.value().toLowerCase(java.util.Locale.ROOT)));
    fields.add("vendor", part(sentence, firstSells ? first : second));
    if (firstSells && parties.group(2) != null) {
      fields.add("dba", part(sentence, parties.group(2)));
    }
    String customer = firstSells ? second : first;
    if (!PrivateNames.isPerson(customer)) {
      fields.add("customer", part(sentence, customer));
    }
    return fields.all();
  }

  private static String name(String printed) {
    return printed.replaceFirst("^the ", "").strip();
  }

  private static Optional<Finding> part(Finding sentence, String name) {
    return Phrases.first(sentence.words().words(), Pattern.compile(Pattern.quote(name)));
  }
}
