package disclosure.source;

import java.util.List;
import java.util.Map;

/** Declarations for tests that care for few of their facts. */
public final class SourceSpecs {
  private SourceSpecs() {}

  /** A CSV source whose rows are actions. */
  public static SourceSpec csv(
      String id,
      String parser,
      List<String> required,
      List<List<String>> layouts,
      Map<String, String> renamed) {
    return new SourceSpec(
        id,
        "Title",
        "Publisher",
        "https://example.org/",
        "public domain",
        1,
        "action",
        "csv",
        "row",
        List.of("*.csv"),
        parser,
        null,
        required,
        layouts,
        List.of(),
        renamed,
        List.of());
  }

  /** A CSV source without older layouts. */
  public static SourceSpec csv(String id, String parser, String... required) {
    return csv(id, parser, List.of(required), List.of(), Map.of());
  }
}
