package disclosure.document.form;

import java.util.Map;

/** What the rows of a register are. */
enum RegisterKind {
  /** What a government has paid. */
  PAYMENTS,
  /** The contracts it has awarded. */
  AWARDS;

  /** What a document of the kind is. */
  String document() {
    return switch (this) {
      case PAYMENTS -> "payment register";
      case AWARDS -> "contract award list";
    };
  }

  /** What its columns may be called, as {@link RegisterColumn#bare} has it. */
  Map<String, RegisterColumn> names() {
    return switch (this) {
      case PAYMENTS -> RegisterColumn.ofPayments();
      case AWARDS -> RegisterColumn.ofAwards();
    };
  }
}
