package disclosure.document.form;

import disclosure.document.page.Page;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of minutes by the items of the agenda they stand under. */
final class Agenda {
  /** The number or letter of an item of that section: {@code 4.}, {@code B)}, {@code Item 7:}. */
  private static final Pattern LABEL =
      Pattern.compile("(?i)^(?:agenda )?(?:item (?:no\\. ?)?)?(\\d{1,2}|[A-Z])[.):] (?=\\S)");

  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:(?:\\d{1,2}|[IVX]+|[A-Z])[.)] )?(?:the )?(?i:consent|regular|action|discussion|new|old|unfinished|public"
              + " (?:hearings?|comments?)|contracts?(?: and agreements)?|bids?|reports?|resolutions?|executive"
              + " session|adjourn\\w*)(?: (?i:agenda|calendar|items?|business|session))?[:.]?$");

  private static final Pattern CAPITALS =
      Pattern.compile("^[A-Z][A-Z'’&/,-]{2,}(?: [A-Z&/][A-Z'’&/,-]*)*(?=[.:]|$| [–—-] )");
  private static final Pattern CONSENT =
      Pattern.compile("(?i)\\bconsent (?:agenda|calendar|items?|business)\\b");
  private static final Pattern FOLIO = Pattern.compile("(?i)^(?:page )?\\d+(?: of \\d+)?$");
  private static final int LONGEST_TITLE = 60;

  /**
   * An item.
   *
   * @param section counts the headings before it
   * @param consent whether that heading is the consent agenda's
   * @param label its number or letter, upper case; empty between items
   */
  record Item(int number, int section, boolean consent, String label) {
    boolean isLabelled() {
      return !label.isEmpty();
    }
  }

  /** A sentence on its page. */
  record Said(Item item, Page page, Sentence sentence) {
    String text() {
      return sentence.text();
    }
  }

  private final List<Said> said = new ArrayList<>();
  private final List<Word> words = new ArrayList<>();
  private Item item = new Item(0, 0, false, "");

  private Agenda() {}

  /** All sentences in their order. */
  static List<Said> of(List<Sheet> sheets) {
    Agenda agenda = new Agenda();
    for (Sheet sheet : sheets) {
      sheet.lines().forEach(line -> agenda.take(line, sheet.page()));
      agenda.close(sheet.page());
    }
    return agenda.said;
  }

  private void take(Segment line, Page page) {
    String text = line.text();
    if (FOLIO.matcher(text).matches()) {
      return;
    }
    Optional<String> heading = heading(text);
    Matcher label = LABEL.matcher(text);
    if (heading.isPresent()) {
      close(page);
      boolean consent = CONSENT.matcher(heading.get()).find();
      item = new Item(item.number() + 1, item.section() + 1, consent, "");
    } else if (label.find()) {
      close(page);
      String name = label.group(1).toUpperCase(Locale.ROOT);
      item = new Item(item.number() + 1, item.section(), item.consent(), name);
    }
    words.addAll(line.words());
  }

  private static Optional<String> heading(String text) {
    if (text.length() <= LONGEST_TITLE && TITLE.matcher(text).matches()) {
      return Optional.of(text);
    }
    Matcher capitals = CAPITALS.matcher(text);
    return capitals.find() ? Optional.of(capitals.group()) : Optional.empty();
  }

  private void close(Page page) {
    Sentence.of(words).forEach(sentence -> said.add(new Said(item, page, sentence)));
    words.clear();
  }
}
