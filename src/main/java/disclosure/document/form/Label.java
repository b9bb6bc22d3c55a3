package disclosure.document.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

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
   * @param printed as the form has it
   * @param letters as {@link Label#caption} has them
   * @param colon whether it ends with a colon, which keeps {@code State:} apart from {@code State
   *     Location}
   * @param alone whether it is a caption only where it has its piece of a line to itself, as {@code
   *     [Order]}
   * @param breaks whether it may go on in the next line
   */
  record Wording(String printed, String letters, boolean colon, boolean alone, boolean breaks) {
    static Wording of(String printed) {
      boolean colon = printed.endsWith(":");
      boolean alone = printed.startsWith("[");
      return new Wording(printed, caption(printed), colon, alone, !colon && !alone);
    }

    private Wording wrapping() {
      return new Wording(printed, letters, colon, alone, true);
    }

    private Wording unbroken() {
      return new Wording(printed, letters, colon, alone, false);
    }

    /** Its words, each as {@link Label#caption} has it. */
    List<String> words() {
      return Arrays.stream(printed.split(" ", -1)).map(Label::caption).toList();
    }
  }

  /** A label under each of its wordings. */
  static Label of(String name, String... wordings) {
    return new Label(name, Arrays.stream(wordings).map(Wording::of).toList(), false);
  }

  /**
   * A label whose wordings stand on one line each: where captions stand under each other, {@code
   * Invoice} over {@code Date} is not the date of the invoice.
   */
  static Label onOneLine(String name, String... wordings) {
    return new Label(
        name, Arrays.stream(wordings).map(Wording::of).map(Wording::unbroken).toList(), false);
  }

  /** A label that goes on in the next line, its colon at its end, where its column is narrow. */
  static Label wrapping(String name, String... wordings) {
    return new Label(
        name, Arrays.stream(wordings).map(Wording::of).map(Wording::wrapping).toList(), false);
  }

  /** A label that stands inside a larger block, as CODE does in an address block. */
  static Label inside(String name, String... wordings) {
    return new Label(name, Arrays.stream(wordings).map(Wording::of).toList(), true);
  }

  /** Letters and digits only, upper case. */
  static String bare(String text) {
    return only(text, Character::isLetterOrDigit);
  }

  /**
   * Letters, digits and the number sign, which keeps {@code Vendor #} apart from {@code Vendor}.
   */
  static String caption(String text) {
    return only(text, c -> c == '#' || Character.isLetterOrDigit(c));
  }

  private static String only(String text, IntPredicate kept) {
    String upper = text.toUpperCase(Locale.ROOT);
    StringBuilder bare = new StringBuilder(upper.length());
    for (int at = 0; at < upper.length(); at++) {
      if (kept.test(upper.charAt(at))) {
        bare.append(upper.charAt(at));
      }
    }
    return bare.toString();
  }
}
