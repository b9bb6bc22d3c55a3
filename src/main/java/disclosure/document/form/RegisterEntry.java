package disclosure.document.form;

import disclosure.document.page.Segment;
import java.math.BigDecimal;
import java.util.List;

/** What a register states on a line: a row, or a total of rows. */
sealed interface RegisterEntry {
  Segment words();

  int page();

  BigDecimal amount();

  /** Where a row stands. */
  enum Place {
    /** With a number of its own. */
    PAYMENT,
    /** Below another of the same payment. */
    MORE,
    /** Below its payment, under the second heading: a part of what the payment comes to. */
    PAYABLE
  }

  /**
   * A payment or an award.
   *
   * @param parts number, date, payee and description, those that the register has
   * @param payee as printed, maybe on a line above
   * @param place whether the line bears its own number
   * @param voided whether the line says so
   * @param type of the payment, as a column names it; empty where none does
   */
  record Row(
      Segment words,
      int page,
      List<String> parts,
      String payee,
      BigDecimal amount,
      Place place,
      boolean voided,
      String type)
      implements RegisterEntry {
    public Row {
      parts = List.copyOf(parts);
    }

    /** The same payment under other words. */
    Row with(Segment otherWords, List<String> otherParts, String otherPayee) {
      return new Row(otherWords, page, otherParts, otherPayee, amount, place, voided, type);
    }

    /** The same as a payment of its own. */
    Row asPayment() {
      return new Row(words, page, parts, payee, amount, Place.PAYMENT, voided, type);
    }

    boolean begins() {
      return place == Place.PAYMENT;
    }

    /** Whether the register has descriptions, and none of this row. */
    boolean isUndescribed() {
      return parts.get(parts.size() - 1).isEmpty();
    }

    String value() {
      return String.join(" | ", parts) + " | " + amount.toPlainString();
    }
  }

  /**
   * A printed total.
   *
   * @param label the line as printed, behind {@code Total} where a summary leaves that out
   */
  record Total(Segment words, int page, String label, BigDecimal amount) implements RegisterEntry {
    /** A line of figures alone is a total only if it is the sum. */
    boolean isNamed() {
      return label.chars().anyMatch(Character::isLetter);
    }
  }
}
