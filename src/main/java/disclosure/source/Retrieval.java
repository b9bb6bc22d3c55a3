package disclosure.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a run's fetched files come from, what was asked of their publishers, and which sources
 * there are no files of; {@code retrieval.json} beside the shards.
 *
 * @param fetch id of the fetch the files are of, or null where none is
 * @param files that were fetched and read
 * @param searches one a source that was fetched or of which there is no file
 */
public record Retrieval(@Nullable String fetch, List<RetrievedFile> files, List<Search> searches) {
  /** Name of the file beside the shards. */
  public static final String FILE_NAME = "retrieval.json";

  /** Nothing was fetched. */
  public static final Retrieval NONE = new Retrieval(null, List.of(), List.of());

  public Retrieval {
    files = List.copyOf(files);
    searches = List.copyOf(searches);
  }

  /**
   * A file as it was served.
   *
   * @param name without folders, as the run reads it
   * @param retrievedAt ISO 8601 in UTC, to the second
   * @param warc file of the archive that holds it
   */
  public record RetrievedFile(
      String source, String name, String url, String retrievedAt, String warc) {}

  /**
   * What was asked of one source's publisher.
   *
   * @param kind what its records are
   * @param complete whether everything that was asked for came
   * @param asked in words, one line each
   * @param through the last day the source can know about, or null where it does not say
   */
  public record Search(
      String source,
      String kind,
      boolean complete,
      List<String> asked,
      @Nullable String through,
      List<Unsearched> unsearched) {
    public Search {
      asked = List.copyOf(asked);
      unsearched = List.copyOf(unsearched);
    }

    /** Of a source whose files people brought. */
    public static Search ofFiles(SourceSpec source) {
      return new Search(source.id(), source.kind(), false, List.of(), null, List.of());
    }

    /** The same with something more that was not searched. */
    public Search with(Unsearched more) {
      List<Unsearched> all = new ArrayList<>(unsearched);
      all.add(more);
      return new Search(source, kind, false, asked, through, all);
    }

    /** Of a source that was not fetched and of which nobody brought a file. */
    public static Search notGiven(SourceSpec source) {
      Unsearched all = new Unsearched("the source", "NOT_GIVEN", "no file of it was given");
      return new Search(source.id(), source.kind(), false, List.of(), null, List.of(all));
    }
  }

  /**
   * Something that was not searched.
   *
   * @param what period, agency, page or file
   * @param code to count by
   * @param why one sentence
   */
  public record Unsearched(String what, String code, String why) {}
}
