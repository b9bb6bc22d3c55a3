package disclosure.document.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The printed name of a block of a form.
 *
 * @param name by which a reader asks for it
 * @param printed its wordings, letters and digits only, upper case; editions of a form differ
 * @param colon whether the printed name ends with a colon, which keeps {@code State:} apart from
 *     {@code State Location}
 * @param inner whether the label stands inside a larger block and does not end it
 */
record Label(String name, List<String> printed, boolean colon, boolean inner) {

  /** A label under each of its wordings; a colon at the end of the first asks for a colon. */
  static Label of(String name, String... wordings) {
    return new Label(
        name, Arrays.stream(wordings).map(Label::bare).toList(), wordings[0].endsWith(":"), false);
  }

  /** A label that stands inside a larger block, as CODE does in an address block. */
  static Label inside(String name, String... wordings) {
    Label label = of(name, wordings);
    return new Label(label.name, label.printed, label.colon, true);
  }

  /** Letters and digits only, upper case. */
  static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    text.toUpperCase(Locale.ROOT)
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> bare.append((char) c));
    return bare.toString();
  }
}
