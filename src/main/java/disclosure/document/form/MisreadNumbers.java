package disclosure.document.form;

import static java.util.stream.Collectors.joining;

import disclosure.model.DocumentField;
import disclosure.model.ReadMethod;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends or drops numbers of the government that were recognised with a character that cannot stand
 * in its place. A procurement instrument's number has a letter in its ninth place (FAR 4.1603), and
 * that of a solicitation is B, Q or R, of which only Q looks like a zero or a nine; a CAGE code
 * begins and ends with a digit; the code of a service ends with two (PSC Manual); a unique entity
 * identifier has no letter I or O and ends with a digit.
 */
final class MisreadNumbers {
  private static final Pattern NO_LETTER =
      Pattern.compile(
          "((?:\\d{2}[A-Z0-9]{4}|FA\\d{4}|[NM]\\d{5}|W[A-Z0-9]{5}|SP[A-Z0-9]{4})[12]\\d)([0-9O])([A-Z0-9]{4,8})");
  private static final Pattern CAGE = Pattern.compile("[0-9OISZB][0-9A-Z]{3}[0-9OISZB]");

  /** Letters, and in the same places the digits that they look like. */
  private static final String LETTERS = "OISZB";

  private static final String DIGITS = "01528";

  private static final Pattern SERVICE = Pattern.compile("[A-Z](?:O|[0-9A-HJ-NP-Z])[0-9OI]{2}");

  private MisreadNumbers() {}

  /** The field as it must have been printed; empty where that is unknown. */
  static Optional<DocumentField> mended(DocumentField field) {
    if (field.method() != ReadMethod.OCR) {
      return Optional.of(field);
    }
    return switch (field.field()) {
      case "solicitation_number" -> solicitation(field);
      case "piid", "idv_piid" ->
          Optional.of(field).filter(f -> !NO_LETTER.matcher(Label.bare(f.value())).matches());
      case "cage" -> Optional.of(cage(field));
      case "uei" -> entity(field);
      case "psc" -> Optional.of(service(field));
      default -> Optional.of(field);
    };
  }

  private static Optional<DocumentField> solicitation(DocumentField field) {
    Matcher number = NO_LETTER.matcher(field.value());
    if (!number.matches()) {
      return Optional.of(field);
    }
    return number.group(2).matches("[09O]")
        ? Optional.of(field.written(number.group(1) + "Q" + number.group(3), field.printed()))
        : Optional.empty();
  }

  private static Optional<DocumentField> entity(DocumentField field) {
    int last = field.value().length() - 1;
    String value = field.value().substring(0, last) + digit(field.value().charAt(last));
    return Character.isDigit(value.charAt(last)) && digits(value).equals(value)
        ? Optional.of(field.written(value, field.printed()))
        : Optional.empty();
  }

  /** The code of a service: a letter, a letter or digit that is never O, two digits. */
  private static DocumentField service(DocumentField field) {
    return SERVICE.matcher(field.value()).matches()
        ? field.written(
            field.value().charAt(0) + digits(field.value().substring(1)), field.printed())
        : field;
  }

  /** With a zero and a one for the letters that look like them, wherever they stand. */
  static String digits(String read) {
    return read.replace('O', '0').replace('I', '1');
  }

  /** The same for any two numbers that look alike: with a digit for each letter like one. */
  static String shape(String read) {
    return read.replace('Q', '0')
        .chars()
        .mapToObj(letter -> digit((char) letter))
        .collect(joining());
  }

  private static DocumentField cage(DocumentField field) {
    String value = field.value();
    if (!CAGE.matcher(value).matches()) {
      return field;
    }
    int last = value.length() - 1;
    return field.written(
        digit(value.charAt(0)) + value.substring(1, last) + digit(value.charAt(last)),
        field.printed());
  }

  private static String digit(char read) {
    int letter = LETTERS.indexOf(read);
    return String.valueOf(letter < 0 ? read : DIGITS.charAt(letter));
  }
}
