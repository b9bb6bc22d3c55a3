package disclosure.document.form;

import disclosure.model.DocumentField;
import disclosure.model.ReadMethod;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The offices whose codes begin the numbers that a file states (FAR 4.1603): a code that was
 * recognised without certainty, or with a letter for a digit that looks like it, is proved by the
 * number. A number whose office is a letter away from the one that issues the form was misread.
 */
final class IssuingOffices {
  private static final Set<String> NUMBERS = Set.of("piid", "solicitation_number");
  private static final Set<String> CODES = Set.of("issuing_office_code", "contracting_office_id");
  private static final Pattern NUMBER =
      Pattern.compile("([A-Z0-9]{6})\\d{2}[A-HJ-NP-Z][A-Z0-9]{4,8}");

  private record Office(String code, double confidence) {}

  private final List<Office> offices;
  private final Set<String> issuing;

  /** Of these statements, which must be believed. */
  IssuingOffices(Stream<DocumentField> stated) {
    List<DocumentField> fields = stated.toList();
    this.issuing =
        fields.stream().flatMap(field -> issuer(field).stream()).collect(Collectors.toSet());
    this.offices =
        fields.stream()
            .filter(field -> NUMBERS.contains(field.field()))
            .flatMap(field -> office(field).stream())
            .sorted(Comparator.comparingDouble(Office::confidence).reversed())
            .toList();
  }

  private static Optional<String> issuer(DocumentField field) {
    return switch (field.field()) {
      case "issuing_office_code" -> Optional.of(field.value());
      case "solicitation_number" -> codeOf(field.value());
      default -> Optional.empty();
    };
  }

  /** Whether the number can have been read right. */
  boolean isLikely(DocumentField field) {
    return field.method() != ReadMethod.OCR
        || !field.field().equals("piid")
        || codeOf(field.value()).stream()
            .allMatch(
                code ->
                    issuing.contains(code)
                        || issuing.stream().noneMatch(other -> Edits.between(code, other, 1) == 1));
  }

  private static Optional<Office> office(DocumentField number) {
    return codeOf(number.value()).map(code -> new Office(code, number.confidence()));
  }

  /** The code of the office that gave out a number; empty where it has none. */
  static Optional<String> codeOf(String number) {
    Matcher parts = NUMBER.matcher(Label.bare(number));
    return parts.matches() ? Optional.of(parts.group(1)) : Optional.empty();
  }

  /** The code of an office as a number has it, as sure as that; any other field as it is. */
  DocumentField proved(DocumentField field) {
    if (field.method() != ReadMethod.OCR || !CODES.contains(field.field())) {
      return field;
    }
    return offices.stream()
        .filter(
            office ->
                MisreadNumbers.shape(office.code()).equals(MisreadNumbers.shape(field.value())))
        .findFirst()
        .map(office -> with(field, office))
        .orElse(field);
  }

  private static DocumentField with(DocumentField field, Office office) {
    return new DocumentField(
        field.field(),
        office.code(),
        field.printed(),
        field.page(),
        field.box(),
        Math.max(field.confidence(), office.confidence()),
        field.method(),
        field.marks());
  }
}
