package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.model.DocumentField;
import disclosure.model.PageBox;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The least and the most that may be ordered under a contract (FAR 16.504(a)(1)), by the sentence
 * or the table that states it. What limits one order (FAR 52.216-19), a line item, a year or an
 * insurance is neither.
 */
final class OrderLimits {
  private static final String SUM =
      " (\\$\\s?\\d[\\d,]*(?:\\.\\d+)?(?: (?:thousand|million|billion))?)(?! per\\b| each\\b)";

  /** What makes it a limit of all that is bought. */
  private static final String ALL =
      "(?=[^.$]{0,80}\\b(?:contracts?|all (?:\\w+ ){0,2}orders|program|IDIQ|vehicle)\\b)";

  private static final String OTHERS =
      "(?:any|each|single|individual|per|CLIN|SLIN|line item|travel|fee|year|annual(?:ly)?"
          + "|liability|insurance|coverage|injury|wages?|hours?|cancellation) ?\\b";

  /** The least that each of several contractors is promised is that of the contract. */
  private static final String NOT_ITS =
      "(?!(?<=\\b(?:guarantee|guaranteed minimum) (?:(?:for|to) )?)(?:each|per) (?:awardee|contractor|contract holder)\\b)";

  private static final String SAID = "\\b(?:is|are|be|of|at|to|than|totals?):?";
  private static final String MOST = notOver("minimum|guarantee|" + OTHERS, 140);
  private static final String LEAST =
      notOver("maximum|ceiling|exceed|(?<!\\bnot (?:be )?)less than|" + NOT_ITS + OTHERS, 100);

  /** What an order is placed under is another contract. */
  private static final String NOT_UNDER = "(?<!\\b(?:under|against|via|through)\\b[^.$]{0,60})";

  private static final Pattern CEILING =
      Pattern.compile(
          "(?i)(?:\\b(?:(?:contract|program) ceiling|(?:maximum|ceiling)(?! orders?\\b)"
              + ALL
              + ")\\b"
              + MOST
              + "|(?=contract)"
              + NOT_UNDER
              + "\\bcontracts?\\b[^.$]{0,40}\\b(?:has|with|carries) an? (?:\\w+ ){0,2}(?:ceiling|maximum (?:\\w+ )?value)\\b"
              + MOST
              + "|\\b(?:total|aggregate|cumulative|combined)\\b[^.$]{0,60}\\ball (?:\\w+ ){0,2}orders\\b"
              + MOST
              + "\\b(?:not|never)\\b"
              + MOST
              + ")"
              + "(?:"
              + SAID
              + "|\\bexceed)"
              + SUM);

  private static final Pattern GUARANTEE =
      Pattern.compile(
          "(?i)\\b(?:minimum (?:\\w+ ){0,2}(?:guarantee|obligation)|guarantee[sd]?(?: (?:each|every) (?:awardee|contractor))?"
              + LEAST
              + "\\bminimum|minimum\\b"
              + LEAST
              + "\\bguaranteed|minimum(?! orders?\\b)"
              + ALL
              + "|guarantees that (?:each|the|every) (?:awardee|contractor) (?:will|shall) receive (?:\\w+ ){0,3}orders"
              + "|(?:obligated|guarantees) to order|orders totall?ing(?= (?:a minimum|at least)))\\b"
              + LEAST
              + "(?:"
              + SAID
              + "|\\bat least)"
              + SUM);

  private static final Pattern LEAST_CAPTION = Pattern.compile("(?i)minimum\\b.*");
  private static final Pattern MOST_CAPTION = Pattern.compile("(?i)maximum\\b.*");
  private static final int UNDER_CAPTION = 3;

  private OrderLimits() {}

  /** Some text of one sentence, of at most so many characters, without any of these words. */
  private static String notOver(String words, int most) {
    return "(?:(?!\\b(?:" + words + "))(?:[^.$;]|(?<=\\b[A-Z])\\.)){0," + most + "}?";
  }

  /** The first ceiling and the first guarantee that the pages state. */
  static List<DocumentField> of(List<Sheet> sheets) {
    return Stream.concat(
            first(
                sheets,
                "contract_ceiling",
                sheet -> said(sheet, CEILING).or(() -> under(sheet, 1))),
            first(
                sheets,
                "minimum_guarantee",
                sheet -> said(sheet, GUARANTEE).or(() -> under(sheet, 0))))
        .toList();
  }

  private static Stream<DocumentField> first(
      List<Sheet> sheets, String field, Function<Sheet, Optional<Finding>> reader) {
    return PageFields.first(
        sheets, sheet -> new PageFields(sheet.page()).add(field, reader.apply(sheet)).all())
        .stream();
  }

  private static Optional<Finding> said(Sheet sheet, Pattern pattern) {
    return Phrases.first(sheet.page().words(), pattern)
        .map(found -> found.as(spelled(found.value())));
  }

  /** The least or the most in a table whose columns are named so: the two amounts of one row. */
  private static Optional<Finding> under(Sheet sheet, int which) {
    List<Segment> lines = sheet.lines();
    return IntStream.range(0, lines.size())
        .filter(at -> areCaptions(Lines.segments(lines.get(at))))
        .boxed()
        .flatMap(
            at -> lines.subList(at + 1, Math.min(lines.size(), at + 1 + UNDER_CAPTION)).stream())
        .map(line -> Printed.amounts(line.words()))
        .filter(amounts -> amounts.size() == 2)
        .findFirst()
        .map(amounts -> amounts.get(which));
  }

  private static boolean areCaptions(List<Segment> pieces) {
    Optional<PageBox> least = box(pieces, LEAST_CAPTION);
    Optional<PageBox> most = box(pieces, MOST_CAPTION);
    return least.isPresent() && most.isPresent() && least.get().right() < most.get().left();
  }

  private static Optional<PageBox> box(List<Segment> pieces, Pattern caption) {
    return pieces.stream()
        .filter(piece -> caption.matcher(piece.text()).matches())
        .findFirst()
        .map(Segment::box);
  }

  /** {@code $20 billion} as {@code 20000000000}. */
  private static String spelled(String printed) {
    String lower = printed.toLowerCase(Locale.ROOT);
    int zeros =
        lower.endsWith("billion")
            ? 9
            : lower.endsWith("million") ? 6 : lower.endsWith("thousand") ? 3 : 0;
    BigDecimal number = new BigDecimal(Printed.plain(printed.replaceAll("[A-Za-z ]", "")));
    return zeros == 0
        ? number.toPlainString()
        : number.scaleByPowerOfTen(zeros).stripTrailingZeros().toPlainString();
  }
}
