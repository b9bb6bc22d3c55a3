package disclosure.text;

import org.jspecify.annotations.Nullable;

/**
 * A value and, where it had to be repaired or could not be trusted, the code of the flag it earns.
 *
 * @param value the value, or null where none may be stated
 * @param flag upper-case flag code, or null for a value taken as it stands
 */
public record Parsed<T>(@Nullable T value, @Nullable String flag) {

  /** A value taken as it stands. */
  public static <T> Parsed<T> of(T value) {
    return new Parsed<>(value, null);
  }

  /** A value that had to be repaired. */
  public static <T> Parsed<T> repaired(T value, String flag) {
    return new Parsed<>(value, flag);
  }

  /** No value may be stated; the flag says why. */
  public static <T> Parsed<T> none(String flag) {
    return new Parsed<>(null, flag);
  }
}
