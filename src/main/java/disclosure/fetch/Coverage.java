package disclosure.fetch;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a fetch asked of one source and what came.
 *
 * @param complete whether everything that was asked for came
 * @param asked in words, one line each
 * @param files that came or were held
 * @param bytes of them
 * @param served answers that came now
 * @param renewed answers that came now because what the archive had of them is damaged
 * @param unchanged answers of which the publisher said that nothing had changed
 * @param held answers that the archive had and that were not asked for again
 * @param through the last day the source can know about, or null where it does not say
 * @param gaps what was not searched
 */
public record Coverage(
    String source,
    boolean complete,
    List<String> asked,
    int files,
    long bytes,
    int served,
    int renewed,
    int unchanged,
    int held,
    @Nullable String through,
    List<Gap> gaps) {

  public Coverage {
    asked = List.copyOf(asked);
    gaps = List.copyOf(gaps);
  }

  /** Whether something did not come that might come when it is asked for again. */
  @JsonIgnore
  public boolean isFailed() {
    return !complete
        && gaps.stream().noneMatch(gap -> FetchException.Code.valueOf(gap.code()).isSettled());
  }
}
