package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.FieldMark;
import disclosure.text.PrivateNames;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page that a vendor sends, looked at as the first of an invoice or of a quotation. */
abstract class SalesPage {
  private static final double TITLE = 0.3;
  private static final double FLUSH = 3;
  private static final int MANY = 4;

  /** The short name of a kind of order may stand before its number: {@code DO 2025-0446}. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\w/.,$-])((?:(?:DO|DPO|BPO|BO|MA|CT|PRC) )?"
              + "(?=[A-Za-z/-]*\\d)(?!\\d{1,2}[/-](?:\\d{1,2}|[A-Za-z]{3})[/-])"
              + "[A-Za-z0-9][A-Za-z0-9/-]{2,}(?![\\w.,/]))");

  private final Blocks blocks;

  SalesPage(Blocks blocks) {
    this.blocks = blocks;
  }

  /** Whether it is the first page of such a paper. */
  abstract boolean begins();

  /** The number by which the vendor calls it; empty where none is printed. */
  abstract Optional<Finding> number();

  /** States what the page says above its lines. */
  abstract void heading(PageFields fields);

  /** Whether it names a total or what is due. */
  boolean isSummed() {
    return blocks.has("total") || SalesTotal.in(blocks).isPresent();
  }

  /** Whether a kind of paper is named by a piece of a line in the heading. */
  boolean isHeaded(Pattern kind) {
    Sheet sheet = blocks.sheet();
    return sheet.lines().stream()
        .filter(line -> line.box().top() < TITLE * sheet.page().height())
        .map(Lines::segments)
        .filter(pieces -> pieces.size() <= 2)
        .flatMap(List::stream)
        .filter(piece -> kind.matcher(piece.text()).matches())
        .anyMatch(piece -> !isOneOfMany(piece));
  }

  /** Whether the first of two kinds is named by a piece of a line before the other is. */
  boolean isHeadedFirst(Pattern kind, Pattern other) {
    return blocks
        .sheet()
        .pieces()
        .filter(piece -> Stream.of(kind, other).anyMatch(p -> p.matcher(piece.text()).matches()))
        .findFirst()
        .filter(piece -> kind.matcher(piece.text()).matches() && !isOneOfMany(piece))
        .isPresent();
  }

  /** A caption among captions that begin at one edge, as {@code Purchase Order} of an invoice. */
  private boolean isOneOfMany(Segment piece) {
    long flush =
        blocks.labels().values().stream()
            .filter(label -> Math.abs(label.box().left() - piece.box().left()) < FLUSH)
            .count();
    return flush >= MANY
        && blocks.labels().values().stream().anyMatch(l -> l.has(piece.words().get(0)));
  }

  /** The words that bear the number, or its caption. */
  List<Word> proof() {
    return blocks.has("number")
        ? blocks.proof("number")
        : number().map(found -> found.words().words()).orElse(List.of());
  }

  /** States the two sides; a private person is marked as one. */
  void parties(PageFields fields) {
    SalesParties parties = new SalesParties(blocks);
    fields.add("vendor", parties.vendor());
    parties
        .customer()
        .ifPresent(
            customer -> {
              if (PrivateNames.isPerson(customer.value())) {
                fields.add("customer", customer, FieldMark.PERSON);
              } else {
                fields.add("customer", customer);
              }
            });
  }

  /** A number beside its caption, on the line under it, or in its ruled cell. */
  Optional<Finding> value(String label) {
    return Phrases.first(withoutPlace(blocks.beside(label)), NUMBER)
        .or(() -> Phrases.first(firstLine(blocks.below(label)), NUMBER))
        .or(() -> Phrases.first(firstLine(blocks.cellBelow(label)), NUMBER));
  }

  /** A city beside a caption has a ZIP code and no number. */
  private static List<Word> withoutPlace(List<Word> beside) {
    return beside.isEmpty()
        ? beside
        : Lines.segments(new Segment(beside)).stream()
            .filter(piece -> !Address.CITY.matcher(piece.text()).matches())
            .flatMap(piece -> piece.words().stream())
            .toList();
  }

  /** An identifier beside its caption, or on the line under it. */
  Optional<Finding> identifier(String label) {
    return Printed.identifier(withoutPlace(blocks.beside(label)))
        .or(() -> Printed.identifier(firstLine(blocks.below(label))));
  }

  /** A day beside its caption, on the line under it, or in its ruled cell. */
  Optional<Finding> date(String label) {
    return Printed.date(blocks.beside(label))
        .or(() -> Printed.date(firstLine(blocks.below(label))))
        .or(() -> Printed.date(firstLine(blocks.cellBelow(label))));
  }

  /** The two days of a period beside its caption, or on the line under it. */
  void period(PageFields fields) {
    Stream.of(blocks.beside("period"), firstLine(blocks.below("period")))
        .map(Printed::dates)
        .filter(days -> days.size() == 2)
        .findFirst()
        .ifPresent(fields::period);
  }

  private static List<Word> firstLine(List<Word> words) {
    return Lines.of(words).stream().findFirst().map(Segment::words).orElse(List.of());
  }
}
