package disclosure.document.form;

import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.DocumentField;
import disclosure.model.PageBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The schedule of supplies and services on standard forms, continuation sheets and in Section B of
 * a contract (FAR 15.204-2): a heading with the item number first and the amount last, and under it
 * a line an item. An item without an amount states nothing.
 */
final class ItemSchedule implements FormReader {
  private static final Pattern ITEM = Pattern.compile("\\d{1,4}[A-Z]{0,2}|0\\d{4}");

  /** What a recogniser makes of the ruled line behind the number of an item. */
  private static final Pattern RULE = Pattern.compile("(?<=^\\d{4})[):!|]$");

  private static final Pattern MONEY = Pattern.compile("\\$?\\d{1,3}(?:,\\d{3})*\\.\\d{2,}");
  private static final Pattern CENTS = Pattern.compile(".*\\.\\d{2}");
  private static final Pattern SECTION_B =
      Pattern.compile(
          "(?i)\\bSUPPLIES (?:OR|AND|/) SERVICES AND PRICES|\\bPRICE(?:/COST)? SCHEDULE\\b");

  private static final Pattern CONTRACT =
      Pattern.compile("(?i:Contract (?:Number|No\\.?|#):? ?)(" + Piids.PRINTED.pattern() + ")");
  private static final Pattern CONTRACTOR = Pattern.compile("\\bContractor: (\\S.*?\\S)(?= {2}|$)");

  /** The block of a form below its schedule. */
  private static final Pattern END =
      Pattern.compile(
          "(?i)^\\W*\\d{1,2}[A-Z]?[.,]? ?(?:ACCOUNTING AND|TOTAL AMOUNT|SHIPPING POINT|UNITED STATES"
              + "|DISCOUNT FOR|TABLE OF CONTENTS).*");

  private static final double ASIDE = 12;

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    List<DocumentField> fields = new ArrayList<>();
    boolean hasPeriod = false;
    for (Sheet sheet : sheets) {
      fields.addAll(read(sheet, !hasPeriod));
      hasPeriod |= SaidOnForm.hasPeriod(sheet.page().words());
    }
    return fields;
  }

  private static List<DocumentField> read(Sheet sheet, boolean withPeriod) {
    PageFields fields = new PageFields(sheet.page());
    boolean sectionB = sheet.matches(SECTION_B);
    Optional<ScheduleHeading> heading = Optional.empty();
    List<Segment> items = new ArrayList<>();
    for (Segment line : sheet.lines()) {
      Optional<ScheduleHeading> next = ScheduleHeading.of(sheet, line, sectionB);
      boolean ends = next.isPresent() || END.matcher(line.text()).matches();
      if (ends) {
        heading.ifPresent(columns -> state(fields, items, columns));
        items.clear();
        heading = next;
      } else if (heading.isPresent() && isItem(line, heading.get())) {
        items.add(line);
      }
    }
    heading.ifPresent(columns -> state(fields, items, columns));
    if (!fields.all().isEmpty()) {
      LineItems.on(sheet).forEach(item -> fields.add("line_item", item));
    }
    if (sectionB && !fields.all().isEmpty()) {
      said(fields, sheet, withPeriod);
    } else if (sectionB && heading.isPresent()) {
      SaidOnForm.product(fields, sheet.page().words());
    }
    return fields.all();
  }

  /** What the section says of the contract and of what is bought. */
  private static void said(PageFields fields, Sheet sheet, boolean withPeriod) {
    List<Word> words = sheet.page().words();
    fields.add("piid", Phrases.first(words, CONTRACT));
    fields.add("vendor", Phrases.onLine(sheet, CONTRACTOR));
    SaidOnForm.requisition(fields, words);
    SaidOnForm.product(fields, words);
    if (withPeriod) {
      SaidOnForm.period(fields, words);
      SaidOnForm.delivery(fields, sheet);
    }
  }

  private static boolean isItem(Segment line, ScheduleHeading heading) {
    Word first = line.words().get(0);
    return first.box().top() > heading.item().bottom()
        && first.box().left() < heading.item().right() + ASIDE
        && ITEM.matcher(number(first)).matches();
  }

  private static String number(Word item) {
    return RULE.matcher(item.text()).replaceFirst("");
  }

  private static void state(PageFields fields, List<Segment> items, ScheduleHeading heading) {
    Optional<PageBox> lane = lane(items, heading);
    items.forEach(item -> fields.add("clin", item(item, heading, lane)));
  }

  /** Where the amounts stand behind unit prices. */
  private static Optional<PageBox> lane(List<Segment> items, ScheduleHeading heading) {
    return items.stream()
        .map(ItemSchedule::money)
        .filter(money -> money.size() > 1)
        .map(money -> money.get(money.size() - 1).box())
        .filter(box -> box.right() > heading.amount().left())
        .reduce(PageBox::join);
  }

  private static List<Word> money(Segment line) {
    return line.words().stream().filter(word -> MONEY.matcher(word.text()).matches()).toList();
  }

  private static Optional<Finding> item(
      Segment line, ScheduleHeading heading, Optional<PageBox> lane) {
    Word number = line.words().get(0);
    List<Word> money = money(line);
    return money.stream()
        .skip(Math.max(0, money.size() - 1))
        .filter(word -> CENTS.matcher(word.text()).matches())
        .filter(word -> money.size() > 1 || isAmount(word.box(), heading, lane))
        .filter(word -> word.box().right() > heading.amount().left())
        .findFirst()
        .map(
            amount ->
                new Finding(
                    number(number) + " | " + Printed.plain(amount.text()),
                    new Segment(List.of(number, amount))));
  }

  private static boolean isAmount(PageBox box, ScheduleHeading heading, Optional<PageBox> lane) {
    double off = Math.abs(box.middleX() - heading.amount().middleX());
    boolean isNearer =
        heading.price().map(price -> Math.abs(box.middleX() - price.middleX()) > off).orElse(true);
    return lane.map(amounts -> amounts.sharedWidth(box) > 0)
        .orElse(off < heading.amount().width() + 2 * ASIDE && isNearer);
  }
}
