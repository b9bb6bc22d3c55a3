package disclosure.text;

import java.util.List;

/**
 * Parentheses in a name. Words in them belong to the name ({@code THOMSON REUTERS (MARKETS) LLC} is
 * not Thomson Reuters); numbers and the name's own initials do not.
 */
final class Parentheses {
  private Parentheses() {}

  static String opened(String name) {
    StringBuilder opened = new StringBuilder(name.length());
    int from = 0;
    int open = name.indexOf('(');
    while (open >= 0) {
      int close = name.indexOf(')', open);
      int end = close < 0 ? name.length() : close;
      String inner = name.substring(open + 1, end);
      opened.append(name, from, open).append(' ');
      if (!isAside(inner, opened.toString())) {
        opened.append(inner).append(' ');
      }
      from = Math.min(name.length(), end + 1);
      open = name.indexOf('(', from);
    }
    return opened.append(name, from, name.length()).toString();
  }

  private static boolean isAside(String inner, String before) {
    List<String> words = NameWords.of(inner);
    if (words.isEmpty()) {
      return true;
    }
    if (words.size() > 1) {
      return false;
    }
    String word = words.get(0);
    return word.chars().allMatch(Character::isDigit)
        || (word.length() > 1 && initials(before).contains(word));
  }

  private static String initials(String before) {
    StringBuilder initials = new StringBuilder();
    for (String word : NameWords.of(before)) {
      if (!word.equals("AND") && !word.equals("OF") && !word.equals("THE")) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }
}
