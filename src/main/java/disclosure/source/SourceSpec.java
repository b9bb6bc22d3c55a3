package disclosure.source;

import com.fasterxml.jackson.annotation.JsonProperty;
import disclosure.store.Nearest;
import disclosure.text.DateOrder;
import disclosure.text.DecimalMark;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A source as its YAML declares it ({@code pipelines/sources/<id>.yml}).
 *
 * @param id large to small, ending with the access method: {@code usaspending_contracts}
 * @param rank among sources that state one fact, the lower rank wins
 * @param kind what a record is: action, award, subaward, notice; document for files of pages that
 *     are read by {@code document}, reference for lists that people read beside the curated files:
 *     both need no parser
 * @param format csv, json, xml, html, announcement or pdf; {@code extension} where the ending of a
 *     file's name says which
 * @param unit what a record is called in a locator: {@code row}, {@code entry}, {@code result};
 *     where the ending says the format, a CSV's are rows whatever this says
 * @param files globs of the file names (inside folders and zips) that belong to the source
 * @param parser simple name of the class in {@code source.parser}; null for documents
 * @param records for JSON, the pointer to the array of records (a document without that array is
 *     one record itself); for XML, the element
 * @param required columns without which a CSV file is not of this source; for XML, its root element
 * @param layouts headers of the publisher, for parts whose header row is missing
 * @param leading columns that some files have before those of a layout
 * @param renamed older column name → today's
 * @param ignored columns (globs) known and left unread on purpose; in XML they are passed over
 *     before any parser can ask
 * @param dates {@code day first} or {@code month first}: how {@code 03/04/2025} is meant; null
 *     where the publisher does not say, then it is read only where the file itself settles it
 * @param amounts {@code 1.234,56} where a comma stands before the cents; null or {@code 1,234.56}
 *     where a point does
 * @param fetch how its files are fetched, or null where people bring them
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
    @Nullable String parser,
    @Nullable String records,
    List<String> required,
    List<List<String>> layouts,
    List<String> leading,
    Map<String, String> renamed,
    List<String> ignored,
    @Nullable String dates,
    @Nullable String amounts,
    @Nullable FetchSpec fetch)
    implements Serializable {

  private static final Set<String> KINDS =
      Set.of("action", "award", "subaward", "notice", "document", "reference");
  private static final Set<String> FORMATS =
      Set.of("announcement", "csv", "extension", "html", "json", "pdf", "xml");
  private static final String DAY_FIRST = "day first";
  private static final String MONTH_FIRST = "month first";
  private static final String WITH_POINT = "1,234.56";
  private static final String WITH_COMMA = "1.234,56";
  private static final Set<String> EXTENSIONS = Set.of("csv", "json", "xml");

  public SourceSpec {
    List<String> unknown = new ArrayList<>();
    unknown.addAll(Nearest.unknown("kind", List.of(kind), KINDS));
    unknown.addAll(Nearest.unknown("format", List.of(format), FORMATS));
    List<String> order = dates == null ? List.of() : List.of(dates);
    unknown.addAll(Nearest.unknown("dates", order, Set.of(DAY_FIRST, MONTH_FIRST)));
    List<String> form = amounts == null ? List.of() : List.of(amounts);
    unknown.addAll(Nearest.unknown("amounts", form, Set.of(WITH_POINT, WITH_COMMA)));
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", unknown));
    }
    files = List.copyOf(files);
    required = required == null ? List.of() : List.copyOf(required);
    layouts = layouts == null ? List.of() : layouts.stream().map(List::copyOf).toList();
    leading = leading == null ? List.of() : List.copyOf(leading);
    renamed = renamed == null ? Map.of() : Map.copyOf(renamed);
    ignored = ignored == null ? List.of() : List.copyOf(ignored);
  }

  /** A source whose files people bring. */
  public SourceSpec(
      String id,
      String title,
      String publisher,
      String url,
      String licence,
      int rank,
      String kind,
      String format,
      String unit,
      List<String> files,
      String parser,
      @Nullable String records,
      List<String> required,
      List<List<String>> layouts,
      List<String> leading,
      Map<String, String> renamed,
      List<String> ignored) {
    this(
        id, title, publisher, url, licence, rank, kind, format, unit, files, parser, records,
        required, layouts, leading, renamed, ignored, null, null, null);
  }

  /**
   * The name of the format the file is read as.
   *
   * @throws InputException where the ending of its name has to say it and does not
   */
  public String formatOf(InputFile file) {
    if (!format.equals("extension")) {
      return format;
    }
    String name = file.name().toLowerCase(Locale.ROOT);
    String extension = name.substring(name.lastIndexOf('.') + 1);
    if (!EXTENSIONS.contains(extension)) {
      throw new InputException(
          file.shownAs()
              + ": "
              + id
              + " reads .csv, .json and .xml; rename the file to what it is");
    }
    return extension;
  }

  /** The declared order of its dates, or else the one that a file shows. */
  DateOrder dateOrder(DateOrder found) {
    if (dates == null) {
      return found;
    }
    return dates.equals(DAY_FIRST) ? DateOrder.DECLARED_DAY_FIRST : DateOrder.DECLARED_MONTH_FIRST;
  }

  /** What stands before the cents of its amounts. */
  DecimalMark decimalMark() {
    return WITH_COMMA.equals(amounts) ? DecimalMark.COMMA : DecimalMark.POINT;
  }

  /** Whether it is no source of records, but lists to be read beside the curated files. */
  public boolean holdsReference() {
    return kind.equals("reference");
  }

  /** All headers a file without a header row may be meant to have. */
  public List<List<String>> headers() {
    List<List<String>> headers = new ArrayList<>(layouts);
    for (List<String> layout : leading.isEmpty() ? List.<List<String>>of() : layouts) {
      headers.add(Stream.concat(leading.stream(), layout.stream()).toList());
    }
    return headers;
  }

  /** Those of {@code names} that the declaration does not know: new at the publisher's. */
  public SortedSet<String> unknown(Collection<String> names) {
    NameGlob known = NameGlob.of(ignored);
    TreeSet<String> unknown = new TreeSet<>(names);
    headers().forEach(unknown::removeAll);
    unknown.removeAll(renamed.values());
    unknown.removeIf(known::matches);
    return unknown;
  }

  /**
   * A new parser of the class the YAML names.
   *
   * @throws InputException where there is none
   */
  public SourceParser newParser() {
    String name = "disclosure.source.parser." + parser;
    try {
      return Class.forName(name).asSubclass(SourceParser.class).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new InputException(
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
