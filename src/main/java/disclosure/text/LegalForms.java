package disclosure.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Legal forms at the end of a name, unified: {@code LIMITED LIABILITY COMPANY} is {@code LLC}. The
 * table is {@code legal_forms.txt}.
 */
final class LegalForms {
  private static final Map<String, String> UNIFIED = read();
  private static final int LONGEST = 6;

  /** Words that are legal forms wherever they stand. */
  private static final Map<String, String> ANYWHERE =
      Map.of("INCORPORATED", "INC", "CORPORATION", "CORP", "COMPANY", "CO", "LIMITED", "LTD");

  private LegalForms() {}

  /** A name's own words, and its unified form or an empty text. */
  record Split(List<String> words, String form) {}

  /** Takes every form off the end; a first word is never a form. */
  static Split split(List<String> words) {
    int end = words.size();
    String form = "";
    int longest = longestAt(words, end);
    while (longest > 0) {
      String last = Objects.requireNonNull(UNIFIED.get(join(words, end - longest, end)));
      form = joined(last, form);
      end -= longest;
      longest = longestAt(words, end);
    }
    return new Split(words.subList(0, end).stream().map(LegalForms::unified).toList(), form);
  }

  /** Whether all of {@code words} are legal forms. */
  static boolean areForms(List<String> words) {
    int end = words.size();
    while (end > 0) {
      int length = Math.min(LONGEST, end);
      while (length > 0 && !UNIFIED.containsKey(join(words, end - length, end))) {
        length--;
      }
      if (length == 0) {
        return false;
      }
      end -= length;
    }
    return true;
  }

  private static String unified(String word) {
    return ANYWHERE.getOrDefault(word, word);
  }

  /** {@code INC INC} says no more than {@code INC}. */
  private static String joined(String form, String after) {
    return after.isEmpty() || after.equals(form) ? form : form + " " + after;
  }

  private static int longestAt(List<String> words, int end) {
    for (int length = Math.min(LONGEST, end - 1); length > 0; length--) {
      if (UNIFIED.containsKey(join(words, end - length, end))) {
        return length;
      }
    }
    return 0;
  }

  private static String join(List<String> words, int from, int to) {
    return to - from == 1 ? words.get(from) : String.join(" ", words.subList(from, to));
  }

  private static Map<String, String> read() {
    Map<String, String> forms = new HashMap<>();
    WordList.lines(LegalForms.class, "legal_forms.txt").forEach(line -> put(line, forms));
    return Map.copyOf(forms);
  }

  private static void put(String line, Map<String, String> forms) {
    String[] sides = line.split("=", 2);
    String form = sides[0].strip();
    forms.put(form, form);
    for (String spelling : sides.length == 1 ? new String[0] : sides[1].split(",")) {
      forms.put(spelling.strip(), form);
    }
  }
}
