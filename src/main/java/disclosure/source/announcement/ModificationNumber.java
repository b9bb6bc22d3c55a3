package disclosure.source.announcement;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The number of a modification, as in {@code P00012}. */
final class ModificationNumber {
  private static final Pattern MODIFICATION =
      Pattern.compile(
          "(?i:modification) \\((?<parts>(?=[A-Z]*\\d)[A-Z0-9]{3,6} [A-Z0-9]{2,4})\\)"
              + "|(?:(?i:modifications?|mod\\.?|change order)(?:,? (?i:number|no\\.?))?\\s*\\(?"
              + "(?<number>[A-Z]{0,3}-?\\d{2,6}[A-Z]{0,2})\\b(?!-)\\)?)"
              + "|(?i:modification) \\((?<given>(?=[^)]*\\d)[A-Z0-9]{4,7}|P \\d{5}|\\d{4}-\\d{2})\\)"
              + "|(?i:modification), (?<apart>P\\d{5})\\b"
              + "|\\((?<alone>[PA][A-Z]{0,2}\\d{4,5})\\)");

  /** Behind the number of what it changes, as in {@code W31P4Q-13-C-0018-P00021}. */
  private static final Pattern ATTACHED =
      Pattern.compile("\\d[- ]?[A-Z]-?[A-Z0-9]{4}\\)?(?:[-/ ]|, )((?:P|A|PZ|AC)\\d{4,5})\\b");

  /** Beside the number behind the vendor or at the end of the paragraph. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?<![A-Z0-9])(P\\d{5})\\b|(?i:modification)(?: No\\.)? ([A-Z]{0,2}\\d{1,5})\\b");

  private ModificationNumber() {}

  /** Beside the contract's number, behind the vendor or at the end; null where none is. */
  static @Nullable String beside(String numbers) {
    Matcher number = BESIDE.matcher(numbers);
    if (!number.find()) {
      return null;
    }
    return number.group(1) == null ? number.group(2) : number.group(1);
  }

  /** In the award's sentence; null where none is. */
  static @Nullable String in(String sentence) {
    Matcher number = MODIFICATION.matcher(sentence);
    if (number.find()) {
      return Stream.of("parts", "number", "given", "apart", "alone")
          .map(number::group)
          .filter(Objects::nonNull)
          .map(printed -> printed.replaceFirst("^P (?=\\d{5}$)", "P"))
          .findFirst()
          .orElseThrow();
    }
    Matcher attached = ATTACHED.matcher(sentence);
    return attached.find() ? attached.group(1) : null;
  }
}
