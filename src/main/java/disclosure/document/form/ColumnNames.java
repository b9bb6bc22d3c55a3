package disclosure.document.form;

import disclosure.document.form.RegisterHeading.Column;
import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.PageBox;
import disclosure.model.ReadMethod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines as the names of columns; words that are no known name bound a column all the same.
 */
final class ColumnNames {
  private static final int LONGEST = 5;
  private static final int LETTERS_AN_ERROR = 6;

  private final Map<String, RegisterColumn> names;
  private final boolean recognized;

  /** By what is printed, which is asked for again with each line that it may stand over. */
  private final Map<String, Optional<RegisterColumn>> known = new HashMap<>();

  ColumnNames(Map<String, RegisterColumn> names, ReadMethod method) {
    this.names = names;
    this.recognized = method == ReadMethod.OCR;
  }

  /** From left to right; several lines are stacked names. */
  List<Column> in(List<Segment> lines) {
    return printed(lines).stream()
        .map(name -> new Column(kind(name), name.box()))
        .sorted(Comparator.comparingDouble(column -> column.box().left()))
        .toList();
  }

  /** How many of the columns have a known name. */
  long named(List<Segment> lines) {
    return printed(lines).stream().filter(name -> named(name.text()) != null).count();
  }

  private List<Segment> printed(List<Segment> lines) {
    return lines.size() == 1
        ? Lines.segments(lines.get(0)).stream().flatMap(segment -> parts(segment).stream()).toList()
        : stacks(lines);
  }

  private RegisterColumn kind(Segment stack) {
    RegisterColumn known = named(stack.text());
    return known == null ? RegisterColumn.OTHER : known;
  }

  /** The names that begin a segment or follow another, and what is longer than one behind them. */
  private List<Segment> parts(Segment segment) {
    List<Segment> parts = new ArrayList<>();
    List<Word> words = segment.words();
    int at = 0;
    while (at < words.size()) {
      int length = length(words, at);
      int end = length == 0 ? words.size() : at + length;
      parts.add(new Segment(words.subList(at, end)));
      at = end;
    }
    return parts;
  }

  private int length(List<Word> words, int at) {
    for (int length = Math.min(LONGEST, words.size() - at); length > 0; length--) {
      if (named(new Segment(words.subList(at, at + length)).text()) != null) {
        return length;
      }
    }
    return 0;
  }

  private @Nullable RegisterColumn named(String printed) {
    return known.computeIfAbsent(printed, text -> Optional.ofNullable(find(text))).orElse(null);
  }

  private @Nullable RegisterColumn find(String printed) {
    String bare = RegisterColumn.bare(printed);
    RegisterColumn exact = names.get(bare);
    int errors = bare.length() / LETTERS_AN_ERROR;
    if (exact != null || !recognized || errors == 0) {
      return exact;
    }
    return names.keySet().stream()
        .filter(name -> Edits.between(bare, name, errors) <= errors)
        .min(
            Comparator.comparingInt((String name) -> Edits.between(bare, name, errors))
                .thenComparing(Comparator.naturalOrder()))
        .map(names::get)
        .orElse(null);
  }

  /** Pieces of the lines that stand above each other, each a stack read from the top. */
  private List<Segment> stacks(List<Segment> lines) {
    List<List<Word>> stacks = new ArrayList<>();
    for (Segment line : lines) {
      for (Segment piece : Lines.segments(line).stream().flatMap(this::names).toList()) {
        List<Word> joined = new ArrayList<>();
        stacks.removeIf(stack -> isUnder(piece.box(), stack) && joined.addAll(stack));
        joined.addAll(piece.words());
        stacks.add(joined);
      }
    }
    return stacks.stream().map(Segment::new).toList();
  }

  /** The names of which a piece is made, where it is made of nothing else. */
  private Stream<Segment> names(Segment piece) {
    List<Segment> parts = parts(piece);
    return parts.stream().allMatch(part -> named(part.text()) != null)
        ? parts.stream()
        : Stream.of(piece);
  }

  private static boolean isUnder(PageBox piece, List<Word> stack) {
    return piece.sharedWidth(new Segment(stack).box()) > 0;
  }
}
