package disclosure.source;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Globs on bare names of files and fields: {@code *} is any run of characters, {@code ?} is one.
 * Upper and lower case are the same. Safe between threads; answers are remembered, because the same
 * names come again with every file of a source.
 */
public final class NameGlob {
  private static final int MOST_REMEMBERED = 20_000;
  private static final Map<List<String>, NameGlob> KNOWN = new ConcurrentHashMap<>();

  private final Pattern pattern;
  private final Map<String, Boolean> answers = new ConcurrentHashMap<>();

  private NameGlob(Collection<String> globs) {
    StringJoiner alternatives = new StringJoiner("|");
    globs.forEach(glob -> alternatives.add(regex(glob)));
    pattern = Pattern.compile(globs.isEmpty() ? "(?!)" : alternatives.toString(), Pattern.DOTALL);
  }

  /** Accepts a name that one of {@code globs} describes; no glob accepts none. */
  public static NameGlob of(List<String> globs) {
    return KNOWN.computeIfAbsent(globs, NameGlob::new);
  }

  /** Whether one of the globs describes {@code name}. */
  public boolean matches(String name) {
    Boolean known = answers.get(name);
    if (known != null) {
      return known;
    }
    boolean answer = pattern.matcher(name.toLowerCase(Locale.ROOT)).matches();
    if (answers.size() < MOST_REMEMBERED) {
      answers.put(name, answer);
    }
    return answer;
  }

  private static String regex(String glob) {
    StringBuilder regex = new StringBuilder();
    for (char c : glob.toLowerCase(Locale.ROOT).toCharArray()) {
      regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
    }
    return regex.toString();
  }
}
