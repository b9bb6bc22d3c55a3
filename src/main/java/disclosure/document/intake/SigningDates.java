package disclosure.document.intake;

import disclosure.model.DocumentField;
import disclosure.model.ReadMethod;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a document was made: the latest day on which it says that it was signed or issued. A day
 * read from a picture is not asked: one wrong digit would date the whole release.
 */
final class SigningDates {
  private static final Set<String> FIELDS =
      Set.of(
          "date_signed",
          "co_signed_date",
          "vendor_signed_date",
          "issue_date",
          "solicitation_date",
          "effective_date",
          "contract_date",
          "release_date");

  private SigningDates() {}

  /** The day, or null where none is stated. */
  static @Nullable LocalDate latest(Collection<DocumentField> fields) {
    return fields.stream()
        .filter(field -> FIELDS.contains(field.field()) && field.method() == ReadMethod.NATIVE)
        .map(field -> LocalDate.parse(field.value()))
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
