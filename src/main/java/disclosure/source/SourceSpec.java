package disclosure.source;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A source as its YAML declares it ({@code pipelines/sources/<id>.yml}).
 *
 * @param id large to small, ending with the access method: {@code usaspending_contracts}
 * @param rank among sources that state one fact, the lower rank wins
 * @param kind what a record is: action, award or subaward
 * @param format csv, json or xml
 * @param unit what a record is called in a locator: {@code row}, {@code entry}, {@code result}
 * @param files globs of the file names (inside folders and zips) that belong to the source
 * @param parser simple name of the class in {@code source.parser}
 * @param records for JSON, the pointer to the array of records ({@code ""} is the document itself);
 *     for XML, the element
 * @param required columns without which a file is not of this source
 * @param layouts headers of the publisher by number of columns, for parts whose header row is
 *     missing
 * @param renamed older column name → today's
 * @param ignored columns (globs) known and left unread on purpose
 */
public record SourceSpec(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String title,
    @JsonProperty(required = true) String publisher,
    @JsonProperty(required = true) String url,
    @JsonProperty(required = true) String licence,
    @JsonProperty(required = true) int rank,
    @JsonProperty(required = true) String kind,
    @JsonProperty(required = true) String format,
    @JsonProperty(required = true) String unit,
    @JsonProperty(required = true) List<String> files,
    @JsonProperty(required = true) String parser,
    @Nullable String records,
    List<String> required,
    List<List<String>> layouts,
    Map<String, String> renamed,
    List<String> ignored)
    implements Serializable {

  public SourceSpec {
    files = List.copyOf(files);
    required = required == null ? List.of() : List.copyOf(required);
    layouts = layouts == null ? List.of() : layouts.stream().map(List::copyOf).toList();
    renamed = renamed == null ? Map.of() : Map.copyOf(renamed);
    ignored = ignored == null ? List.of() : List.copyOf(ignored);
  }

  /** A new parser of the class the YAML names. */
  public SourceParser newParser() {
    String name = "disclosure.source.parser." + parser;
    try {
      return Class.forName(name).asSubclass(SourceParser.class).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          "pipelines/sources/"
              + id
              + ".yml names the parser "
              + parser
              + ", but there is no class "
              + name,
          e);
    }
  }
}
