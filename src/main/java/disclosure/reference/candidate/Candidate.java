package disclosure.reference.candidate;

import org.jspecify.annotations.Nullable;

/**
 * Something a public list states that a person may take into the curated files.
 *
 * @param companyId the company it is about; null where the list knows none such
 * @param name company, alias or legal form, as printed
 * @param place where it is registered, as printed; null where not stated
 * @param cik ten digits; null where not stated
 * @param ticker null where not stated
 * @param note what is known of it already, or why it could not be read
 * @param source file and line
 */
public record Candidate(
    Kind kind,
    Novelty novelty,
    @Nullable String companyId,
    String name,
    @Nullable String place,
    @Nullable String cik,
    @Nullable String ticker,
    String note,
    String source) {

  /** Which curated file it is for. */
  public enum Kind {
    COMPANY,
    ALIAS,
    LEGAL_FORM,
    UNREAD
  }

  /** How it stands to what is curated. */
  public enum Novelty {
    /** Not there. */
    NEW,
    /** There, with other particulars. */
    CHANGED,
    /** There for another company on some day. */
    CONTRADICTS,
    /** There. */
    KNOWN
  }
}
