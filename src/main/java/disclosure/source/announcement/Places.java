package disclosure.source.announcement;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import disclosure.text.WordList;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;

/** States, territories and the countries vendors sit in, as announcements spell them. */
final class Places {
  private static final Set<String> NAMES =
      WordList.lines(Places.class, "places.txt").collect(toUnmodifiableSet());
  private static final int LONGEST = NAMES.stream().mapToInt(String::length).max().orElseThrow();

  private Places() {}

  static boolean is(String text) {
    return NAMES.contains(text.strip().toLowerCase(Locale.ROOT));
  }

  /** Whether a place's name stands right before a position of the text. */
  static boolean endsAt(int position, String text) {
    int first = Math.max(0, position - LONGEST);
    String before = text.substring(first, position).toLowerCase(Locale.ROOT);
    return NAMES.stream().anyMatch(before::endsWith);
  }

  /** For a pattern that finds them: longer names first, so that West Virginia is not Virginia. */
  static String alternatives() {
    return NAMES.stream()
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(name -> name))
        .map(name -> name.replace(".", "\\."))
        .collect(joining("|"));
  }
}
