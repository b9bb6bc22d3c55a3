package disclosure.document.pdf;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A zero that a recogniser writes twice, once as a letter: {@code 70ABCD26CO00000003}. Numbers of
 * the Department of Homeland Security since 2017 have 17 characters, of which only one of 18 can
 * have been doubled; of other departments' numbers the length tells nothing.
 */
final class DoubledZeros {
  private static final Pattern TOO_LONG = Pattern.compile("7[0O][A-Z0-9]{16}");
  private static final Pattern WHOLE =
      Pattern.compile("7[0O][A-Z0-9]{4}\\d[0-9O][A-Z](?:[0-9O]{8}|[A-NP-Z]{1,2}[0-9O]{6,7})");
  private static final int LENGTH = 17;

  private DoubledZeros() {}

  /** The number with each zero once; any other word as it is. */
  static String single(String word) {
    if (!TOO_LONG.matcher(word).matches()) {
      return word;
    }
    List<String> numbers =
        IntStream.rangeClosed(1, LENGTH)
            .filter(at -> isBesideZero(word, at))
            .mapToObj(at -> word.substring(0, at) + word.substring(at + 1))
            .filter(number -> WHOLE.matcher(number).matches())
            .distinct()
            .toList();
    return numbers.size() == 1 ? numbers.get(0) : word;
  }

  private static boolean isBesideZero(String word, int at) {
    return word.charAt(at) == 'O'
        && (word.charAt(at - 1) == '0' || (at < LENGTH && word.charAt(at + 1) == '0'));
  }
}
