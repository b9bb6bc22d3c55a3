package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.PageBox;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The boxes named CODE in the blocks of a standard form: of the office in an issuing block; of the
 * contractor its CAGE code, its DUNS number before April 2022 or its UEI since (FAR 52.204-16),
 * told apart by their shape.
 */
final class Codes {
  private static final int MOST = 6;
  private static final double LEVEL = 5;
  private static final String NAME = "code ";
  private static final Pattern CAGE = Pattern.compile("\\d[0-9A-HJ-NP-Z]{3}\\d");

  /** On a picture a digit at its ends may have been read as a letter. */
  private static final Pattern READ_CAGE =
      Pattern.compile("(?=.*\\d)[\\dOI][0-9A-HJ-NP-Z]{3}[\\dOI]");

  private static final Pattern DUNS = Pattern.compile("(\\d{9})(?:0000)?");
  private static final Pattern UEI =
      Pattern.compile("(?=[A-Z0-9]*[A-Z])[A-HJ-NP-Z1-9][A-HJ-NP-Z0-9]{11}");

  /** Activity address code of an office: six characters (FAR 4.1603), no name of anybody. */
  private static final Pattern ACTIVITY =
      Pattern.compile("(?:CODE:? )?(?=[A-Z0-9]*\\d)[A-Z0-9]{6}");

  private Codes() {}

  /** As many as any form has, from the top down. */
  static List<Label> labels() {
    return IntStream.range(0, MOST).mapToObj(at -> Label.inside(NAME + at, "CODE")).toList();
  }

  /**
   * The words in the box named CODE of a block, of two on one line in the first; where it has none
   * or it is too narrow, the code that the first line of the block is.
   */
  static List<Word> in(Blocks blocks, String block) {
    List<String> boxes =
        blocks.area(block).stream()
            .flatMap(
                area ->
                    IntStream.range(0, MOST)
                        .mapToObj(at -> NAME + at)
                        .filter(name -> isIn(blocks, name, area)))
            .toList();
    List<Word> words =
        boxes.stream()
            .filter(
                name -> Math.abs(box(blocks, name).top() - box(blocks, boxes.get(0)).top()) < LEVEL)
            .min(Comparator.comparingDouble(name -> box(blocks, name).left()))
            .map(name -> entry(blocks, name))
            .orElse(List.of());
    return words.isEmpty()
        ? besideLostCaption(blocks, block)
        : Lines.segments(new Segment(words)).get(0).words();
  }

  /**
   * Of a picture whose caption CODE was not read, the one word of the caption's line that begins a
   * contract's number on the page as the code of its office (FAR 4.1603); else the code that the
   * first line is.
   */
  private static List<Word> besideLostCaption(Blocks blocks, String block) {
    List<Word> words = blocks.sheet().page().recognized() ? blocks.beside(block) : List.of();
    List<Word> offices = words.stream().filter(word -> beginsANumber(word, blocks)).toList();
    return offices.size() == 1 ? offices : onFirst(blocks.linesBelow(block));
  }

  private static boolean beginsANumber(Word word, Blocks blocks) {
    String code = MisreadNumbers.digits(word.text());
    return ACTIVITY.matcher(word.text()).matches()
        && Phrases.all(blocks.sheet().page().words(), Piids.PRINTED).stream()
            .flatMap(number -> IssuingOffices.codeOf(number.value()).stream())
            .anyMatch(office -> MisreadNumbers.digits(office).equals(code));
  }

  /** The code that the first of some lines is; none where it is anything else. */
  static List<Word> onFirst(List<Segment> lines) {
    return lines.stream()
        .limit(1)
        .filter(line -> line.words().size() == 1)
        .map(line -> line.words().get(0))
        .filter(word -> isCode(Label.bare(word.text())))
        .toList();
  }

  /** What stands beside the caption; on a typewritten form a code may stand under it. */
  private static List<Word> entry(Blocks blocks, String name) {
    List<Word> beside = blocks.beside(name);
    return beside.isEmpty()
        ? blocks.linesBelow(name).stream()
            .limit(1)
            .filter(line -> isCode(Label.bare(line.text())))
            .flatMap(line -> line.words().stream())
            .toList()
        : beside;
  }

  private static boolean isCode(String text) {
    return Stream.of(READ_CAGE, UEI, DUNS).anyMatch(shape -> shape.matcher(text).matches());
  }

  /** The lines of an issuing block that are more than the code of the office. */
  static List<Segment> without(List<Segment> lines) {
    return lines.stream().filter(line -> !ACTIVITY.matcher(line.text()).matches()).toList();
  }

  private static PageBox box(Blocks blocks, String name) {
    return blocks.proof(name).get(0).box();
  }

  private static boolean isIn(Blocks blocks, String name, PageBox area) {
    return blocks.proof(name).stream().anyMatch(word -> area.holds(word.box()));
  }

  /** States the code of a contractor under the name of its kind; another number states nothing. */
  static void state(PageFields fields, Finding code) {
    String value = Label.bare(code.value());
    if ((fields.isRecognized() ? READ_CAGE : CAGE).matcher(value).matches()) {
      fields.add("cage", Optional.of(code.as(value)));
    } else if (UEI.matcher(value).matches()) {
      fields.add("uei", code);
    } else if (DUNS.matcher(value).matches()) {
      fields.add("duns", Optional.of(code.as(value.substring(0, 9))));
    }
  }
}
