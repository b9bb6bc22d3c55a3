package disclosure.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells private people from companies and agencies by their printed names alone. Companies and
 * agencies are published, people are not; so a doubtful name counts as a company's: a person is
 * only what is written as people are, with no legal form and no word of business in it.
 */
public final class PrivateNames {
  private static final Set<String> GIVEN = table("given_names.txt");
  private static final Set<String> BUSINESS = table("business_words.txt");

  /** {@code BROWN, KRISTEN, L.}, {@code Garcia-Lopez, Ana Maria}, {@code DOE, PAT JR}. */
  private static final Pattern LAST_FIRST =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?, ?\\p{Lu}[\\p{L}'’-]*\\.?(?:,? \\p{Lu}[\\p{L}'’-]*\\.?){0,2}");

  /** {@code JANE DOE}, {@code Jane Q. van Doe}. */
  private static final Pattern FIRST_LAST =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’-]+(?: \\p{L}[\\p{L}'’-]*\\.?){0,2} \\p{Lu}[\\p{L}'’-]+(?:,? (?:Jr|Sr|JR|SR|II|III)\\.?)?");

  private static final Pattern STATE = Pattern.compile(".*, ?[A-Z]{2}\\.?");
  private static final int MOST_LETTERS = 60;

  private PrivateNames() {}

  /** Whether a name that stands for itself, as a payee's, is that of a private person. */
  public static boolean isPerson(String printed) {
    String name = tidy(printed);
    if (!isShaped(name)) {
      return false;
    }
    List<String> words = words(name);
    if (LAST_FIRST.matcher(name).matches()) {
      String first = bare(name.substring(name.indexOf(',') + 1).strip().split("[ ,]", 2)[0]);
      return GIVEN.contains(first)
          ? !hasForm(words)
          : !hasBusiness(words) && !STATE.matcher(name).matches();
    }
    return GIVEN.contains(words.get(0)) && !hasBusiness(words);
  }

  /**
   * Whether words that are said to name a person, as after {@code Contracting Officer:}, can be a
   * person's name.
   */
  public static boolean mayBePerson(String printed) {
    String name = tidy(printed);
    return isShaped(name) && !hasBusiness(words(name));
  }

  private static boolean isShaped(String name) {
    return name.length() <= MOST_LETTERS
        && (LAST_FIRST.matcher(name).matches() || FIRST_LAST.matcher(name).matches());
  }

  private static boolean hasBusiness(List<String> words) {
    return words.stream().anyMatch(BUSINESS::contains) || hasForm(words);
  }

  private static boolean hasForm(List<String> words) {
    return words.stream().anyMatch(word -> LegalForms.areForms(List.of(word)));
  }

  private static List<String> words(String name) {
    return Arrays.stream(name.split("[ ,]+"))
        .map(PrivateNames::bare)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** One space between words, and the zero that is typed for an O. */
  private static String tidy(String printed) {
    return printed
        .strip()
        .replaceAll("\\s+", " ")
        .replace(" ,", ",")
        .replaceAll("(?<=\\p{Lu})0(?=\\p{Lu}|\\b)", "O");
  }

  private static String bare(String word) {
    return word.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
  }

  private static Set<String> table(String table) {
    return WordList.lines(PrivateNames.class, table)
        .flatMap(line -> Arrays.stream(line.split(" ", -1)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
