package disclosure.fetch;

import java.io.IOException;
import java.util.List;

/**
 * How one publisher's way of publishing is walked: what to ask, in which order, and how to see that
 * nothing is missing. Implementations live in {@code fetch.publisher}, have a public constructor
 * without arguments, no state, and are named by {@code fetch: by:} of a source's YAML.
 */
public interface Collector {

  /** What may stand under {@code fetch: options:}. */
  default List<FetchOption> options() {
    return List.of();
  }

  /**
   * Refuses a plan that cannot be asked for, as one without the key that is needed; asks nobody.
   * Called before {@link #collect}, and where a fetch is only told.
   */
  default void require(Plan plan) throws FetchException {}

  /**
   * Takes everything the plan asks for into the haul.
   *
   * @throws FetchException where something did not come, or came but is not what was asked for;
   *     what has come stays in the archive, but the source counts as not fetched
   */
  void collect(Plan plan, Haul haul) throws IOException, InterruptedException;
}
