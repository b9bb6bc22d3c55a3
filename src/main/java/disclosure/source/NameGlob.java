package disclosure.source;

import java.util.Collection;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * Globs on bare names of files and fields: {@code *} is any run of characters, {@code ?} is one.
 * Upper and lower case are the same. Immutable.
 */
public final class NameGlob {
  private final Pattern pattern;

  /** Accepts a name that one of {@code globs} describes; no glob accepts none. */
  public NameGlob(Collection<String> globs) {
    StringJoiner alternatives = new StringJoiner("|");
    globs.forEach(glob -> alternatives.add(regex(glob)));
    pattern = Pattern.compile(globs.isEmpty() ? "(?!)" : alternatives.toString(), Pattern.DOTALL);
  }

  /** Whether one of the globs describes {@code name}. */
  public boolean matches(String name) {
    return pattern.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }

  private static String regex(String glob) {
    StringBuilder regex = new StringBuilder();
    for (char c : glob.toLowerCase(Locale.ROOT).toCharArray()) {
      regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
    }
    return regex.toString();
  }
}
