package disclosure.document.form;

import disclosure.document.page.Segment;
import java.math.BigDecimal;
import java.util.List;

/** What a register states on a line: a row, or a total of rows. */
sealed interface RegisterEntry {
  Segment words();

  int page();

  BigDecimal amount();

  /**
   * A payment or an award.
   *
   * @param parts number, date, payee and description, those that the register has
   * @param payee as printed, maybe on a line above
   * @param begins whether the line bears its own number, and is not one more of the payment above
   * @param voided whether the line says so
   */
  record Row(
      Segment words,
      int page,
      List<String> parts,
      String payee,
      BigDecimal amount,
      boolean begins,
      boolean voided)
      implements RegisterEntry {
    public Row {
      parts = List.copyOf(parts);
    }

    /** The same payment under other words. */
    Row with(Segment otherWords, List<String> otherParts, String otherPayee) {
      return new Row(otherWords, page, otherParts, otherPayee, amount, begins, voided);
    }

    String value() {
      return String.join(" | ", parts) + " | " + amount.toPlainString();
    }
  }

  /**
   * A printed total.
   *
   * @param label the line as printed
   */
  record Total(Segment words, int page, String label, BigDecimal amount) implements RegisterEntry {
    /** A line of figures alone is a total only if it is the sum. */
    boolean isNamed() {
      return label.chars().anyMatch(Character::isLetter);
    }
  }
}
