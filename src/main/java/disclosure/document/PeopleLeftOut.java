package disclosure.document;

import disclosure.document.table.TableReading;
import disclosure.model.DocumentField;
import disclosure.model.FieldMark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes people out of a reading: the fields that name them, and in pages and other fields their
 * names, telephone numbers and e-mail addresses. Companies and agencies are told, not people.
 */
final class PeopleLeftOut {
  private static final Pattern EMAIL =
      Pattern.compile("[A-Za-z0-9._%+'-]+\\s?@\\s?[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");

  /** {@code (202) 555-0100}, {@code 202-555-0100}, {@code 202.555.0100 x12}. */
  private static final Pattern TELEPHONE =
      Pattern.compile(
          "(?<![\\w$.,-])(?:\\+?1[-. ])?(?:\\(\\d{3}\\) ?\\d{3}[-. ]\\d{4}|\\d{3}([-. ])\\d{3}\\1\\d{4})"
              + "(?:\\s?(?:x|ext\\.?)\\s?\\d{1,6})?(?![\\w-])",
          Pattern.CASE_INSENSITIVE);

  /** A number that is said to be one of a telephone, however it is written. */
  private static final Pattern SAID_TELEPHONE =
      Pattern.compile(
          "((?:phone|tel|telephone|fax|cell|mobile)(?: ?(?:no|number|#))?[.:]{0,2}\\s?)"
              + "\\(?\\d{3}\\)?[-. ]?\\d{3}[-. ]?\\d{4}(?!\\w)",
          Pattern.CASE_INSENSITIVE);

  /** What a certificate prints, and who entered a record. */
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "((?:digitally|electronically) signed by:? ?)[^\\n]{2,80}", Pattern.CASE_INSENSITIVE);

  private static final Pattern USER =
      Pattern.compile(
          "((?:prepared|last modified|approved|closed|certified) (?:user|by): ?)\\S+",
          Pattern.CASE_INSENSITIVE);

  private static final int LEAST_NAME = 4;

  private final List<Pattern> names;

  private PeopleLeftOut(List<Pattern> names) {
    this.names = names;
  }

  /** The same reading without people. */
  static DocumentReading removed(DocumentReading reading) {
    PeopleLeftOut people = of(reading.fields());
    return new DocumentReading(
        reading.file(),
        reading.status(),
        reading.code(),
        reading.message(),
        reading.recognizer(),
        reading.pages().stream().map(people::without).toList(),
        reading.fields().stream()
            .filter(field -> !field.marks().contains(FieldMark.PERSON))
            .map(people::without)
            .toList(),
        reading.tables().stream().map(people::without).toList());
  }

  private static PeopleLeftOut of(List<DocumentField> fields) {
    List<String> printed = new ArrayList<>();
    fields.stream()
        .filter(field -> field.marks().contains(FieldMark.PERSON))
        .forEach(field -> printed.addAll(List.of(field.value(), field.printed())));
    return new PeopleLeftOut(
        printed.stream()
            .map(String::strip)
            .filter(name -> name.length() >= LEAST_NAME)
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(PeopleLeftOut::pattern)
            .toList());
  }

  /** The name with any white space between its words. */
  private static Pattern pattern(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.split("\\s+", -1)) {
      words.add(Pattern.quote(word));
    }
    return Pattern.compile(
        "(?<!\\w)" + String.join("\\s+", words) + "(?!\\w)", Pattern.CASE_INSENSITIVE);
  }

  private PageReading without(PageReading page) {
    return new PageReading(page.number(), page.method(), page.notes(), without(page.text()));
  }

  private DocumentField without(DocumentField field) {
    return new DocumentField(
        field.field(),
        without(field.value()),
        without(field.printed()),
        field.page(),
        field.box(),
        field.confidence(),
        field.method(),
        field.marks());
  }

  private TableReading without(TableReading table) {
    return new TableReading(
        table.ruled(),
        table.rows().stream().map(row -> row.stream().map(this::without).toList()).toList(),
        table.pages(),
        table.check());
  }

  /** The text with a word in brackets where people stood. */
  private String without(String text) {
    String left = text;
    for (Pattern name : names) {
      left = name.matcher(left).replaceAll("[name]");
    }
    left = SIGNATURE.matcher(left).replaceAll("$1[name]");
    left = USER.matcher(left).replaceAll("$1[name]");
    left = EMAIL.matcher(left).replaceAll("[e-mail]");
    left = SAID_TELEPHONE.matcher(left).replaceAll("$1[telephone]");
    return TELEPHONE.matcher(left).replaceAll(Matcher.quoteReplacement("[telephone]"));
  }
}
