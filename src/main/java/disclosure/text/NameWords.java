package disclosure.text;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A name's words: without accents, punctuation and case, dotted initials drawn together, usual
 * abbreviations written out.
 */
final class NameWords {
  private static final Normalizer2 NFKD = Normalizer2.getNFKDInstance();

  /** Abbreviations that stand for one word only in the names of businesses. */
  private static final Map<String, String> WHOLE =
      Map.of(
          "INTL", "INTERNATIONAL",
          "INTERNATL", "INTERNATIONAL",
          "NATL", "NATIONAL",
          "GOVT", "GOVERNMENT",
          "SVCS", "SERVICES",
          "MGMT", "MANAGEMENT",
          "MFG", "MANUFACTURING");

  private NameWords() {}

  static List<String> of(String text) {
    List<String> words = initialsJoined(split(isAscii(text) ? text : plain(text)));
    words.replaceAll(word -> WHOLE.getOrDefault(word, word));
    return words;
  }

  /** Letters that no decomposition turns into the Latin ones Americans type. */
  static String plain(String text) {
    String decomposed = NFKD.normalize(text);
    StringBuilder plain = new StringBuilder(decomposed.length());
    for (int at = 0; at < decomposed.length(); at++) {
      char letter = decomposed.charAt(at);
      if (Character.getType(letter) != Character.NON_SPACING_MARK) {
        append(plain, letter);
      }
    }
    return plain.toString();
  }

  private static void append(StringBuilder plain, char letter) {
    switch (letter) {
      case 'ß', 'ẞ' -> plain.append("SS");
      case 'æ', 'Æ' -> plain.append("AE");
      case 'œ', 'Œ' -> plain.append("OE");
      case 'ø', 'Ø' -> plain.append('O');
      case 'ł', 'Ł' -> plain.append('L');
      case 'đ', 'Đ', 'ð', 'Ð' -> plain.append('D');
      case 'þ', 'Þ' -> plain.append("TH");
      case 'ı' -> plain.append('I');
      case '’', '‘', 'ʼ', '`' -> plain.append('\'');
      default -> plain.append(letter);
    }
  }

  private static List<String> split(String text) {
    List<String> words = new ArrayList<>(8);
    StringBuilder word = new StringBuilder(16);
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (Character.isLetterOrDigit(letter)) {
        word.append(Character.toUpperCase(letter));
      } else if (letter == '&') {
        end(word, words);
        words.add("AND");
      } else if (letter != '\'') {
        end(word, words);
      }
    }
    end(word, words);
    return words;
  }

  private static void end(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  /**
   * {@code L, L, C} is {@code LLC}; {@code B, I} is {@code BI}. A digit goes before initials only
   * where the name begins with it: {@code 3 M}, but {@code FORCE 3, LLC}.
   */
  private static List<String> initialsJoined(List<String> words) {
    List<String> joined = new ArrayList<>(words.size());
    boolean open = false;
    for (String word : words) {
      boolean initial = word.length() == 1;
      if (initial && open) {
        int last = joined.size() - 1;
        joined.set(last, joined.get(last) + word);
      } else {
        joined.add(word);
      }
      open = initial && (open || joined.size() == 1 || Character.isLetter(word.charAt(0)));
    }
    return joined;
  }

  private static boolean isAscii(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) > 127 || text.charAt(at) == '`') {
        return false;
      }
    }
    return true;
  }
}
