package disclosure.fetch;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a fetch would ask of one source's publisher, told without asking. What it asks further is
 * known from the answers alone.
 *
 * @param start where it begins, or null where people bring the files
 * @param hosts the only ones that are asked
 * @param agencies subtier codes; empty is every agency
 * @param from first day, or null for all there is
 * @param kept files that earlier fetches left of it
 * @param notAsked why nobody is asked, or null
 */
public record Intent(
    String source,
    @Nullable String start,
    List<String> hosts,
    SortedSet<String> agencies,
    @Nullable LocalDate from,
    int kept,
    @Nullable String notAsked) {

  public Intent {
    hosts = List.copyOf(hosts);
    agencies = new TreeSet<>(agencies);
  }
}
