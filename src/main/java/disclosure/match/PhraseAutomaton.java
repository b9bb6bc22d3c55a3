package disclosure.match;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds all of many phrases in one pass over a text (Aho and Corasick, 1975), with a full table of
 * steps: one look-up a letter, whatever the number of phrases.
 */
final class PhraseAutomaton {
  private static final int ROOT = 0;

  private final int[] classes = new int[128];
  private final int width;
  private final int[][] steps;

  /** The same steps, but back to the root where no phrase goes on. */
  private final int[][] beginnings;

  private final PhraseOpenings openings;

  /** The phrase that ends in a state, or -1. */
  private final int[] ends;

  /** The next shorter state in which a phrase ends, or 0. */
  private final int[] shorter;

  /** What is told of each phrase found. */
  interface Listener {
    void found(int phrase, int end);
  }

  /** Phrases of plain ASCII, each once. */
  PhraseAutomaton(List<String> phrases) {
    int known = 1;
    for (String phrase : phrases) {
      for (int at = 0; at < phrase.length(); at++) {
        char letter = phrase.charAt(at);
        if (letter >= classes.length) {
          throw new IllegalArgumentException("'" + phrase + "' has letters beyond ASCII");
        }
        if (classes[letter] == 0) {
          classes[letter] = known++;
        }
      }
    }
    width = known;
    List<int[]> trie = new ArrayList<>();
    List<Integer> ending = new ArrayList<>();
    grow(trie, ending);
    for (int phrase = 0; phrase < phrases.size(); phrase++) {
      ending.set(insert(phrases.get(phrase), trie, ending), phrase);
    }
    steps = trie.toArray(int[][]::new);
    ends = ending.stream().mapToInt(Integer::intValue).toArray();
    shorter = new int[steps.length];
    beginnings = trie.stream().map(int[]::clone).toArray(int[][]::new);
    connect();
    openings = new PhraseOpenings(phrases);
  }

  private int grow(List<int[]> trie, List<Integer> ending) {
    trie.add(new int[width]);
    ending.add(-1);
    return trie.size() - 1;
  }

  private int insert(String phrase, List<int[]> trie, List<Integer> ending) {
    int state = ROOT;
    for (int at = 0; at < phrase.length(); at++) {
      int letter = classes[phrase.charAt(at)];
      int next = trie.get(state)[letter];
      if (next == ROOT) {
        next = grow(trie, ending);
        trie.get(state)[letter] = next;
      }
      state = next;
    }
    return state;
  }

  /** Fills the table: where no phrase goes on, the longest suffix that begins one does. */
  private void connect() {
    int[] suffix = new int[steps.length];
    ArrayDeque<Integer> queue = new ArrayDeque<>();
    for (int next : steps[ROOT]) {
      if (next != ROOT) {
        queue.add(next);
      }
    }
    while (!queue.isEmpty()) {
      int state = queue.remove();
      int back = suffix[state];
      shorter[state] = ends[back] >= 0 ? back : shorter[back];
      for (int letter = 1; letter < width; letter++) {
        int next = steps[state][letter];
        if (next == ROOT) {
          steps[state][letter] = steps[back][letter];
        } else {
          suffix[next] = steps[back][letter];
          queue.add(next);
        }
      }
    }
  }

  /**
   * Tells every phrase that ends somewhere in the text, with the position after its last letter.
   */
  void scan(FoldedText text, Listener listener) {
    int state = ROOT;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.at(at);
      state = steps[state][letter < 128 ? classes[letter] : 0];
      for (int end = ends[state] >= 0 ? state : shorter[state]; end != ROOT; end = shorter[end]) {
        listener.found(ends[end], at + 1);
      }
    }
  }

  /** Whether any phrase may stand in the text; never false where one does. */
  boolean touches(String text) {
    return openings.touches(text, this::beginsAt);
  }

  private boolean beginsAt(String text, int from) {
    int state = ROOT;
    char before = ' ';
    for (int at = from; at < text.length(); at++) {
      char letter = FoldedText.folded(text.charAt(at));
      if (letter == 0 || (letter == ' ' && before == ' ')) {
        continue;
      }
      before = letter;
      state = letter < 128 ? beginnings[state][classes[letter]] : ROOT;
      if (state == ROOT || ends[state] >= 0) {
        return state != ROOT;
      }
    }
    return false;
  }
}
