package disclosure.document.form;

import disclosure.document.page.Segment;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The company that a contract calls its contractor: in the sentence that awards, as {@code awarded
 * to ACME, LLC (hereinafter “the Contractor”)}, or under a heading of its own over an address or a
 * code. Without a name no code is stated.
 */
final class NamedContractor {
  private static final String NAME =
      "((?:[A-Z0-9][\\w&.,'’/-]*)(?: (?:[A-Z0-9&][\\w&.,'’/-]*|of|and|the|for)){0,11}?)";
  private static final Pattern CALLED =
      Pattern.compile(
          "(?i:\\b(?:awarded|issued|between)\\b).{0,240}?"
              + "\\b(?:to|with|(?:Government|America|States|[A-Z]{2,5}\\)?),? and) (?:(?i:the) )?"
              + NAME
              + ",? \\((?:(?i:here(?:in)?after|herein)(?i:,? (?:referred to|known|called|designated))?"
              + "(?i: as)? )?[“\"'‘]?(?i:the )?[“\"'‘]?(?i:contractor)[”\"'’]?\\)");

  /** {@code The Contractor, ACME, LLC, shall furnish}. */
  private static final Pattern INSERTED =
      Pattern.compile("\\bThe Contractor, " + NAME + ", (?:shall|will|agrees|must)\\b");

  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)(?:(?:article )?[A-Z]?[-.\\d()]+\\s+)?(?:the )?(?:name (?:and address )?of )?contractor"
              + "(?:['’]s)?(?: name(?: and address)?| information)?:?");
  private static final Pattern PROSE =
      Pattern.compile(".*\\b(?:shall|will|is|are|must|may)\\b.*|.*[a-z]{5}\\.");
  private static final Pattern NUMBERS =
      Pattern.compile("(?i)\\b(?:CAGE|UEI|DUNS|Unique Entity)\\b");
  private static final int BLOCK = 5;
  private static final int WORDS = 10;

  private final Sheet sheet;

  NamedContractor(Sheet sheet) {
    this.sheet = sheet;
  }

  /** States the name and, of a block that has them, the numbers under it. */
  void state(PageFields fields) {
    Optional<Finding> called = said(CALLED).or(() -> said(INSERTED));
    fields.add("vendor", called);
    if (called.isEmpty()) {
      block().ifPresent(lines -> state(fields, lines));
    }
  }

  private Optional<Finding> said(Pattern sentence) {
    return Phrases.first(sheet.page().words(), sentence).map(NamedContractor::whole);
  }

  private static void state(PageFields fields, List<Segment> block) {
    fields.add("vendor", new Finding(block.get(0).text(), block.get(0)));
    fields.add("vendor_city_state", Address.of(block).city());
    SaidOnForm.contractor(fields, block.stream().flatMap(line -> line.words().stream()).toList());
  }

  /** A name broken at a hyphen by the end of its line is one. */
  private static Finding whole(Finding name) {
    return name.as(name.value().replace("- ", "-"));
  }

  private Optional<List<Segment>> block() {
    List<Segment> lines = sheet.lines();
    return IntStream.range(1, lines.size())
        .filter(at -> HEADING.matcher(lines.get(at - 1).text()).matches())
        .mapToObj(at -> lines.subList(at, Math.min(lines.size(), at + BLOCK)))
        .filter(NamedContractor::isCompany)
        .findFirst();
  }

  private static boolean isCompany(List<Segment> block) {
    Segment name = block.get(0);
    return name.words().size() <= WORDS
        && Character.isUpperCase(name.text().charAt(0))
        && !PROSE.matcher(name.text()).matches()
        && block.stream()
            .skip(1)
            .anyMatch(line -> NUMBERS.matcher(line.text()).find() || isPlace(line));
  }

  private static boolean isPlace(Segment line) {
    return AwardLetterHead.place(new Finding(line.text(), line)).isPresent();
  }
}
