package disclosure.match;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said about one name of a list.
 *
 * @param companyIds the companies; several only where they stand side by side
 * @param relation direct, subsidiary, reseller or unresolved; null where nothing is said
 * @param tier code of the rule that spoke, or null
 * @param reason why, in a sentence; empty where nothing is said
 */
public record NameAnswer(
    String vendorName,
    List<String> companyIds,
    State state,
    @Nullable String relation,
    @Nullable String tier,
    String reason) {

  public NameAnswer {
    companyIds = List.copyOf(companyIds);
  }

  /** How far it may be trusted. */
  public enum State {
    LINKED,
    REVIEW,
    NONE
  }
}
