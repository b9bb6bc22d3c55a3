package disclosure.document.form;

import java.util.regex.Pattern;

/**
 * The shape of federal contract numbers (FAR 4.1603): six characters of the office, two digits of
 * the year, a letter of the kind, up to eight more; before 2017 also shorter and in other parts, as
 * {@code GS-35F-0086U} and {@code HSCETC-15-C-00001}.
 */
final class Piids {
  static final Pattern PRINTED =
      Pattern.compile(
          "(?<![A-Za-z0-9])(?:"
              + "[A-Z0-9]{4,6}-?\\d{2}-?[A-Z]-?[A-Z0-9]{2}[A-Z]?\\d{2,6}"
              + "|GS-?\\d{2}[A-Z]-?\\d{3,4}[A-Z]{1,2}|47Q[A-Z]{3}\\d{2}[A-Z][A-Z0-9]{4}"
              + "|V?[A-Z0-9]{3}-?\\d{2}[A-Z]-?\\d{4,5}[A-Z]?)(?![A-Za-z0-9])");

  private Piids() {}
}
