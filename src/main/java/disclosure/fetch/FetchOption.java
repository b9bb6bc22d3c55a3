package disclosure.fetch;

import disclosure.source.format.PageLinks;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * An option that a {@link Collector} takes, and what may be its values.
 *
 * @param name under {@code fetch: options:}
 * @param wanted what a value must be, in words
 * @param many whether it takes more than one
 * @param fits whether a value is one
 */
public record FetchOption(String name, String wanted, boolean many, Predicate<String> fits) {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

  /** Any words. */
  public static FetchOption text(String name) {
    return new FetchOption(name, "a text", false, value -> !value.isBlank());
  }

  /** A whole number that an int holds. */
  public static FetchOption number(String name) {
    return new FetchOption(
        name,
        "a whole number of up to six digits",
        false,
        value -> NUMBER.matcher(value).matches());
  }

  /** One of a few words. */
  public static FetchOption choice(String name, String one, String other) {
    return new FetchOption(name, one + " or " + other, false, List.of(one, other)::contains);
  }

  /** A switch. */
  public static FetchOption yesOrNo(String name) {
    return choice(name, "yes", "no");
  }

  /** A regular expression. */
  public static FetchOption pattern(String name) {
    return new FetchOption(name, "a regular expression", false, FetchOption::isPattern);
  }

  /** A CSS selector. */
  public static FetchOption selector(String name) {
    return new FetchOption(name, "a CSS selector", false, PageLinks::isSelector);
  }

  /** Web addresses. */
  public static FetchOption addresses(String name) {
    return new FetchOption(name, "a web address", true, PageLinks::isAddress);
  }

  /** Several texts of one form. */
  public static FetchOption texts(String name, String wanted, String form) {
    return new FetchOption(name, wanted, true, value -> value.matches(form));
  }

  /** What is wrong with the stated values, or null. */
  @Nullable String complaint(List<String> values) {
    if (values.isEmpty() || (values.size() > 1 && !many)) {
      return "the option '" + name + "' takes one value, " + wanted + ", as in " + name + ": [...]";
    }
    return values.stream()
        .filter(value -> !fits.test(value))
        .findFirst()
        .map(value -> "the option '" + name + "' is '" + value + "'; it must be " + wanted)
        .orElse(null);
  }

  private static boolean isPattern(String value) {
    try {
      Pattern.compile(value);
      return true;
    } catch (PatternSyntaxException e) {
      return false;
    }
  }
}
