package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.FieldMark;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the blocks of a standard form into fields; an empty block states nothing. */
final class BlockReader {
  private static final Pattern NAME =
      Pattern.compile("^[A-Z][A-Za-z.'’-]*(?:,? [A-Z][A-Za-z.'’-]*){1,4}$");

  private final Blocks blocks;
  private final PageFields fields;

  BlockReader(Blocks blocks, PageFields fields) {
    this.blocks = blocks;
    this.fields = fields;
  }

  BlockReader date(String field, String block) {
    fields.add(field, Printed.date(blocks.below(block)));
    return this;
  }

  BlockReader identifier(String field, String block) {
    fields.add(field, Printed.identifier(blocks.below(block)));
    return this;
  }

  /** An amount under a label or beside it. */
  BlockReader amount(String field, String block) {
    Optional<Finding> beside = Printed.amount(blocks.beside(block));
    fields.add(field, beside.isPresent() ? beside : Printed.amount(blocks.below(block)));
    return this;
  }

  /** The code printed beside the word CODE of a block. */
  BlockReader code(String field, String block) {
    List<Word> words = blocks.beside(block);
    if (!words.isEmpty()) {
      Segment code = Lines.segments(new Segment(words)).get(0);
      fields.add(field, new Finding(code.text(), code));
    }
    return this;
  }

  /** The name and the city of a contractor. */
  BlockReader contractor(String block) {
    return contractor(blocks.linesBelow(block));
  }

  BlockReader contractor(List<Segment> lines) {
    Address address = Address.of(lines);
    fields.add("vendor", address.name());
    if (address.name().isPresent()) {
      fields.add("vendor_city_state", address.city());
    }
    return this;
  }

  /** The agency and the office of an issuing block. */
  BlockReader issuer(String block) {
    List<Segment> lines = blocks.linesBelow(block);
    Address address = Address.of(lines);
    fields.add("agency", address.name());
    fields.add("issuing_office", address.secondName().filter(BlockReader::isOffice));
    return this;
  }

  private static boolean isOffice(Finding finding) {
    return finding.value().length() <= 80;
  }

  /** The typed name of a person: the first line under the label that can be one. */
  BlockReader person(String field, String block) {
    Optional<Segment> name =
        blocks.linesBelow(block).stream()
            .flatMap(line -> Stream.of(line, Lines.segments(line).get(0)))
            .filter(line -> NAME.matcher(line.text()).matches())
            .findFirst();
    fields.add(field, name.map(line -> new Finding(line.text(), line)), FieldMark.PERSON);
    return this;
  }
}
