package disclosure.source;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The few facts by which a dataset keeps or leaves a record, read before the rest of the record is
 * decoded.
 *
 * @param awardingAgency subtier code of the awarding agency, or null where not stated
 * @param fundingAgency subtier code of the paying agency, or null where not stated
 * @param date date of the action, or null for a record that has none (award summaries, deletions):
 *     then only agencies decide
 * @param vehicle whether the record is about a vehicle, which a kept order of another agency may
 *     name
 * @param total whether the record only adds up others, so that it is none itself
 */
public record Scope(
    @Nullable String awardingAgency,
    @Nullable String fundingAgency,
    @Nullable LocalDate date,
    boolean vehicle,
    boolean total) {

  /** A record that adds up others. */
  public static final Scope TOTAL = new Scope(null, null, null, false, true);

  /** A record of its own. */
  public Scope(
      @Nullable String awardingAgency,
      @Nullable String fundingAgency,
      @Nullable LocalDate date,
      boolean vehicle) {
    this(awardingAgency, fundingAgency, date, vehicle, false);
  }
}
