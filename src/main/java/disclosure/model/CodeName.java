package disclosure.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A published code with the name printed beside it, as in {@code 7012, U.S. IMMIGRATION AND CUSTOMS
 * ENFORCEMENT}.
 */
public record CodeName(@Nullable String code, @Nullable String name) implements Serializable {

  /** Neither code nor name is stated. */
  public static final CodeName ABSENT = new CodeName(null, null);

  /** A code without its name. */
  public static CodeName ofCode(@Nullable String code) {
    return code == null ? ABSENT : new CodeName(code, null);
  }
}
