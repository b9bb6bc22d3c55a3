package disclosure.document.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The printed name of a block of a form.
 *
 * @param name by which a reader asks for it
 * @param wordings how editions of the form print it
 * @param inner whether the label stands inside a larger block and does not end it
 */
record Label(String name, List<Wording> wordings, boolean inner) {

  /**
   * One way a label is printed.
   *
   * @param letters letters and digits only, upper case
   * @param colon whether it ends with a colon, which keeps {@code State:} apart from {@code State
   *     Location}
   */
  record Wording(String letters, boolean colon) {
    static Wording of(String printed) {
      return new Wording(bare(printed), printed.endsWith(":"));
    }
  }

  /** A label under each of its wordings. */
  static Label of(String name, String... wordings) {
    return new Label(name, Arrays.stream(wordings).map(Wording::of).toList(), false);
  }

  /** A label that stands inside a larger block, as CODE does in an address block. */
  static Label inside(String name, String... wordings) {
    return new Label(name, Arrays.stream(wordings).map(Wording::of).toList(), true);
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
