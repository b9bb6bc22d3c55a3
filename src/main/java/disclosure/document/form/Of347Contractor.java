package disclosure.document.form;

import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.PageBox;
import disclosure.text.PrivateNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Block 7 of Optional Form 347: the contractor, whose name stands under or beside caption 7b or
 * under 7a. What block 8 prints beside it, as {@code REFERENCE YOUR: Quote 12}, names nobody.
 */
final class Of347Contractor {
  private static final double LEVEL = 0.5;
  private static final Pattern STATE = Pattern.compile("[A-Z]{2}");

  /** Part of a company, with the company's name below. */
  private static final Pattern DESK =
      Pattern.compile(
          "(?i)accounts? (?:receivable|payable)|(?:sales|contracts?|orders?|billing|customer service|government sales)(?: (?:department|dept\\.?|office|desk|team))?");

  private static final Pattern TYPE_OF_ORDER =
      Pattern.compile(
          "(?i)(?:.*\\breference your\\b|\\W*(?:X )?(?:[a-z]\\. ?)?(?:purchase|delivery)\\W*$"
              + "|(?:8\\. ?)?type of order\\b|please furnish\\b|except for billing\\b).*");

  private static final Pattern PLACE =
      Pattern.compile("([A-Z][A-Za-z.' -]*?),? ([A-Z]{2}|[a-z]{2}) \\d{5}(?:-?\\d{4})?");

  private final Blocks blocks;

  Of347Contractor(Blocks blocks) {
    this.blocks = blocks;
  }

  /** States the name and, with it, the place and the numbers. */
  void state(PageFields fields) {
    Optional<Finding> name = name();
    fields.add("vendor", name);
    if (name.isPresent()) {
      Optional<Finding> place = place();
      fields.add("vendor_city_state", place);
      fields.add(
          "vendor_state",
          place
              .flatMap(Of347Contractor::stateOf)
              .or(() -> state().map(line -> new Finding(line.text(), line))));
      SaidOnForm.contractor(fields, blocks.sheet().page().words());
    }
  }

  private Optional<Finding> name() {
    return under("7b")
        .or(this::besideCaption)
        .or(() -> under("7a").filter(Of347Contractor::isContractor));
  }

  private Optional<Finding> under(String caption) {
    return name(below(caption));
  }

  /** Words under a caption; where the block's own stands before it on its line, from there on. */
  private List<Word> below(String caption) {
    List<Word> below = blocks.belowBefore(caption, end().orElse(Double.MAX_VALUE));
    Optional<PageBox> named = blocks.box(caption);
    Optional<PageBox> head =
        blocks.box("7").filter(box -> named.filter(own -> isBefore(box, own)).isPresent());
    return below.isEmpty() || head.isEmpty()
        ? below
        : blocks.within(
            new Segment(below)
                .box()
                .join(
                    new PageBox(
                        head.get().left() - BlockEdges.ASIDE,
                        named.orElseThrow().bottom() - 1,
                        head.get().right(),
                        named.orElseThrow().bottom())));
  }

  private static boolean isBefore(PageBox head, PageBox caption) {
    return head.right() < caption.left() && head.sharedHeight(caption) > LEVEL;
  }

  /** Filled on a screen: on the line of the caption, up to the blocks right of this one. */
  private Optional<Finding> besideCaption() {
    double end = end().orElse(0);
    return name(blocks.beside("7b").stream().filter(word -> word.box().right() < end).toList());
  }

  private Optional<Finding> name(List<Word> words) {
    return Address.of(EntryLines.of(blocks, words, List.of()))
        .name()
        .filter(name -> !TYPE_OF_ORDER.matcher(name.value()).matches());
  }

  /** Where the blocks right of this one begin; empty where none of their captions was read. */
  private OptionalDouble end() {
    double start = blocks.box("7a").or(() -> blocks.box("7b")).map(PageBox::right).orElse(0.0);
    return Stream.of("6", "8", "8a", "8 reference", "8 purchase", "10")
        .flatMap(name -> blocks.box(name).stream())
        .mapToDouble(PageBox::left)
        .filter(left -> left > start)
        .min();
  }

  /** Block 7a may name whom to turn to instead. */
  private static boolean isContractor(Finding name) {
    return !PrivateNames.isPerson(name.value()) && !DESK.matcher(name.value()).matches();
  }

  /** City and state of one line; those of other blocks bear the same captions. */
  private Optional<Finding> place() {
    Optional<Segment> city = entry("7d");
    Optional<Segment> state = state();
    if (city.isEmpty()
        || state.isEmpty()
        || city.get().box().sharedHeight(state.get().box()) < LEVEL) {
      return placeInBlock();
    }
    Segment words = city.get().and(state.get());
    return Optional.of(new Finding(words.text(), words));
  }

  /** The word of a place that is its state. */
  private static Optional<Finding> stateOf(Finding place) {
    String state = place.value().substring(place.value().length() - 2);
    return place.words().words().stream()
        .filter(word -> word.text().equalsIgnoreCase(state))
        .reduce((first, last) -> last)
        .map(word -> new Finding(state, new Segment(List.of(word))));
  }

  private Optional<Segment> state() {
    return entry("7e").filter(line -> STATE.matcher(line.text()).matches());
  }

  /** Under a caption, or beside it on the same line. */
  private Optional<Segment> entry(String name) {
    return blocks.linesBelow(name).stream()
        .findFirst()
        .or(() -> blocks.lines(blocks.beside(name)).stream().findFirst());
  }

  /** The first line of the block that ends in a state and a ZIP code. */
  private Optional<Finding> placeInBlock() {
    Optional<PageBox> caption = blocks.box("7b").or(() -> blocks.box("7a"));
    Optional<PageBox> next = blocks.box("9").or(() -> blocks.box("10"));
    Optional<PageBox> right =
        Stream.of("6", "8", "10").flatMap(name -> blocks.box(name).stream()).findFirst();
    if (caption.isEmpty() || next.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    double from = caption.get().bottom() - 1;
    double to = next.get().top();
    PageBox block = new PageBox(0, from, right.get().left(), to);
    return blocks.lines(blocks.within(block)).stream()
        .flatMap(line -> place(line).stream())
        .findFirst();
  }

  private static Optional<Finding> place(Segment line) {
    Matcher place = PLACE.matcher(line.text());
    return place.matches()
        ? Optional.of(
            new Finding(place.group(1) + " " + place.group(2).toUpperCase(Locale.ROOT), line))
        : Optional.empty();
  }
}
