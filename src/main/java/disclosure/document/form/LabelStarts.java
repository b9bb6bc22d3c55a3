package disclosure.document.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Which of many labels may begin at a word, by the first letter that is printed there. */
final class LabelStarts {
  /** A label and a way in which it is printed. */
  record Start(Label label, Label.Wording wording) {}

  private final List<Start> all;
  private final ToIntFunction<String> allowed;
  private final Map<Character, List<Start>> byLetter = new HashMap<>();

  /** Starts of these labels, of which so many letters may be wrong. */
  LabelStarts(List<Label> labels, ToIntFunction<String> allowed) {
    this.all =
        labels.stream()
            .flatMap(label -> label.wordings().stream().map(wording -> new Start(label, wording)))
            .toList();
    this.allowed = allowed;
  }

  /** All of them, in the order of the labels. */
  List<Start> all() {
    return all;
  }

  /** Those whose first letter is this one or may be wrong, in the order of the labels. */
  List<Start> at(char letter) {
    return byLetter.computeIfAbsent(
        letter,
        first -> all.stream().filter(start -> begins(start.wording().letters(), first)).toList());
  }

  private boolean begins(String letters, char first) {
    return letters.charAt(0) == first || allowed.applyAsInt(letters) > 0;
  }
}
