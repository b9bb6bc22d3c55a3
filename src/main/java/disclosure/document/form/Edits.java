package disclosure.document.form;

/** How many letters must be changed, put in or taken out to make one text the other. */
final class Edits {
  private Edits() {}

  /** The number, or {@code most + 1} as soon as it is known to be more than {@code most}. */
  static int between(String one, String other, int most) {
    if (Math.abs(one.length() - other.length()) > most) {
      return most + 1;
    }
    if (most == 0) {
      return one.equals(other) ? 0 : 1;
    }
    int[] before = new int[other.length() + 1];
    for (int j = 0; j < before.length; j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = row(before, one.charAt(i - 1), other, i);
      if (least(row) > most) {
        return most + 1;
      }
      before = row;
    }
    return before[other.length()];
  }

  private static int[] row(int[] before, char letter, String other, int i) {
    int[] row = new int[before.length];
    row[0] = i;
    for (int j = 1; j < row.length; j++) {
      int changed = before[j - 1] + (letter == other.charAt(j - 1) ? 0 : 1);
      row[j] = Math.min(changed, Math.min(before[j], row[j - 1]) + 1);
    }
    return row;
  }

  private static int least(int[] row) {
    int least = row[0];
    for (int value : row) {
      least = Math.min(least, value);
    }
    return least;
  }
}
