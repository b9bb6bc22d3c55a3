package disclosure.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What came of publishing, with the figures for the summary.
 *
 * @param release empty where the checks refused; then the release before stays as it is
 * @param refusals one sentence a check that refused, each with the mend; empty where published
 * @param sources what became of the records, by source
 * @param firstRejects of each code of rejection the first record: file, place and what is wrong
 * @param rows of every table
 */
public record PublishResult(
    Optional<Release> release,
    List<String> refusals,
    List<SourceOutcome> sources,
    List<String> firstRejects,
    Headline headline,
    SortedMap<String, Long> rows) {

  public PublishResult {
    refusals = List.copyOf(refusals);
    sources = List.copyOf(sources);
    firstRejects = List.copyOf(firstRejects);
    rows = new TreeMap<>(rows);
  }

  /**
   * The release.
   *
   * @param folder where it lies
   * @param isNew false where an equal one was already there
   */
  public record Release(String id, Path folder, boolean isNew) {}
}
