package disclosure.document;

import disclosure.document.page.Lines;
import disclosure.document.page.Page;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.document.table.TableReading;
import disclosure.model.DocumentField;
import disclosure.model.FieldMark;
import disclosure.model.PageBox;
import disclosure.text.Contacts;
import disclosure.text.PrivateNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes people out of a reading: the fields that name them, and in pages, tables and other fields
 * their names, telephone numbers and e-mail addresses. Companies and agencies are told, not people.
 * Who is a person is known from the forms, from what the text says of signers and officials ({@link
 * SaidPeople}) and from tables of payees ({@link PrivateNames}).
 */
final class PeopleLeftOut {
  private static final int LEAST_NAME = 4;
  private static final Pattern PAYEES =
      Pattern.compile("(?i).*\\b(?:payee|vendor|supplier|contractor|recipient|awardee)\\b.*");
  private static final Pattern CONTACTS =
      Pattern.compile("(?i).*\\b(?:contact|buyer|requestor|employee|signer|officer)s?\\b.*");
  private static final int HEADING_ROWS = 4;
  private static final Pattern ENTRY =
      Pattern.compile("\\(?-?\\$? ?[\\d,]*\\.\\d{2}\\)?-?|\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4}");

  /**
   * What is taken out.
   *
   * @param group the part of the match that goes
   * @param word what stands in its place
   */
  private record Rule(Pattern pattern, int group, String word) {}

  private static final List<Rule> RULES =
      List.of(
          rule("[name]", 2, "((?:digitally|electronically) signed by:? ?)([^\\n]{2,80})"),
          rule(
              "[name]",
              2,
              "((?:prepared|last modified|approved|closed|certified) (?:user|by): ?)(?!\\[)(\\S+)"),
          rule(
              "[e-mail]",
              0,
              "[A-Za-z0-9._%+'-]+\\s?@\\s?[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.[A-Za-z][A-Za-z0-9-]+"),
          rule("[file]", 0, "\\bfile:/{1,3}\\S+"),
          new Rule(Contacts.NAMED_TELEPHONE, 2, "[telephone]"),
          new Rule(Contacts.TELEPHONE, 0, "[telephone]"));

  private final List<Rule> rules;

  private PeopleLeftOut(Collection<String> names) {
    this.rules =
        Stream.concat(
                names.stream()
                    .map(String::strip)
                    .filter(name -> name.length() >= LEAST_NAME)
                    .distinct()
                    .sorted(
                        Comparator.comparingInt(String::length)
                            .reversed()
                            .thenComparing(Comparator.naturalOrder()))
                    .map(name -> new Rule(pattern(name), 0, "[name]")),
                RULES.stream())
            .toList();
  }

  private static Rule rule(String word, int group, String pattern) {
    return new Rule(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), group, word);
  }

  /** The same reading without people. */
  static DocumentReading removed(DocumentReading reading) {
    return of(reading).without(reading);
  }

  /** The people of a document. */
  static PeopleLeftOut of(DocumentReading reading) {
    Set<String> names = new TreeSet<>();
    reading.fields().stream()
        .filter(field -> field.marks().contains(FieldMark.PERSON))
        .forEach(field -> names.addAll(List.of(field.value(), field.printed())));
    reading.pages().forEach(page -> names.addAll(SaidPeople.in(page.text())));
    reading.tables().forEach(table -> names.addAll(people(table)));
    return new PeopleLeftOut(names);
  }

  /** People in the columns of a table that are said to hold payees, or people. */
  private static List<String> people(TableReading table) {
    List<String> people = new ArrayList<>(cells(table, PAYEES, PrivateNames::isPerson));
    people.addAll(cells(table, CONTACTS, PrivateNames::mayBePerson));
    return people;
  }

  private static List<String> cells(
      TableReading table, Pattern heading, Predicate<String> isPerson) {
    List<List<String>> rows = table.rows();
    Set<Integer> columns = new TreeSet<>();
    for (List<String> row : headings(rows)) {
      for (int column = 0; column < row.size(); column++) {
        if (heading.matcher(row.get(column)).matches()) {
          columns.add(column);
        }
      }
    }
    return rows.stream()
        .flatMap(row -> columns.stream().filter(column -> column < row.size()).map(row::get))
        .filter(cell -> !heading.matcher(cell).matches() && isPerson.test(cell))
        .toList();
  }

  /** The first rows without those that hold an amount or a day. */
  private static List<List<String>> headings(List<List<String>> rows) {
    return rows.stream()
        .limit(HEADING_ROWS)
        .filter(row -> row.stream().noneMatch(cell -> ENTRY.matcher(cell).matches()))
        .toList();
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

  /** The reading without these people. */
  DocumentReading without(DocumentReading reading) {
    return new DocumentReading(
        reading.file(),
        reading.status(),
        reading.code(),
        reading.message(),
        reading.recognizer(),
        reading.pages().stream().map(this::without).toList(),
        reading.fields().stream()
            .filter(field -> !field.marks().contains(FieldMark.PERSON))
            .map(this::without)
            .toList(),
        reading.tables().stream().map(this::without).toList());
  }

  /** Where people stand on a page, word by word. */
  List<PageBox> places(Page page) {
    List<PageBox> places = new ArrayList<>();
    for (Segment line : Lines.of(page.words())) {
      String text = line.text();
      for (Rule rule : rules) {
        Matcher met = rule.pattern().matcher(text);
        while (met.find()) {
          places.addAll(boxes(line.words(), met.start(rule.group()), met.end(rule.group())));
        }
      }
    }
    return places;
  }

  private static List<PageBox> boxes(List<Word> words, int start, int end) {
    List<PageBox> boxes = new ArrayList<>();
    int at = 0;
    for (Word word : words) {
      if (at < end && at + word.text().length() > start) {
        boxes.add(word.box());
      }
      at += word.text().length() + 1;
    }
    return boxes;
  }

  private PageReading without(PageReading page) {
    return new PageReading(page.number(), page.method(), page.notes(), without(page.text()));
  }

  private DocumentField without(DocumentField field) {
    return field.written(without(field.value()), without(field.printed()));
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
    for (Rule rule : rules) {
      left = replaced(left, rule);
    }
    return left;
  }

  private static String replaced(String text, Rule rule) {
    Matcher met = rule.pattern().matcher(text);
    StringBuilder left = new StringBuilder(text.length());
    int from = 0;
    while (met.find()) {
      left.append(text, from, met.start(rule.group())).append(rule.word());
      from = met.end(rule.group());
    }
    return from == 0 ? text : left.append(text, from, text.length()).toString();
  }
}
