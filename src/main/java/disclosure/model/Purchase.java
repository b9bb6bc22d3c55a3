package disclosure.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What is bought and how.
 *
 * @param description words of this very record
 * @param baseDescription words of the award's first action, where the source repeats them
 * @param product product or service code (PSC)
 * @param industry NAICS code
 * @param competed extent competed: B, C, G, NDO … mean not competed
 */
public record Purchase(
    @Nullable String description,
    @Nullable String baseDescription,
    CodeName product,
    CodeName industry,
    CodeName pricing,
    CodeName competed,
    CodeName notCompetedReason,
    CodeName setAside,
    @Nullable String solicitationId)
    implements Serializable {

  /** A purchase of which only the words are published. */
  public static Purchase described(@Nullable String description) {
    return new Purchase(
        description,
        null,
        CodeName.ABSENT,
        CodeName.ABSENT,
        CodeName.ABSENT,
        CodeName.ABSENT,
        CodeName.ABSENT,
        CodeName.ABSENT,
        null);
  }
}
