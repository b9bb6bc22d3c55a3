package disclosure.match;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what a page names, line by line with the lines around: what stands elsewhere on a page of a
 * contract says nothing about these words. Where one of several places raises a doubt, the page
 * does.
 */
final class PageWords {
  private static final int LINES = 3;

  private final ProductFinder finder;

  PageWords(ProductFinder finder) {
    this.finder = finder;
  }

  /** Each product once a page, in the order of the text. */
  List<Mention> on(String page) {
    if (!finder.touches(page)) {
      return List.of();
    }
    Map<String, Mention> found = new LinkedHashMap<>();
    List<String> lines = page.lines().toList();
    for (int from = 0; from < lines.size(); from += LINES - 1) {
      String around = String.join("\n", lines.subList(from, Math.min(from + LINES, lines.size())));
      finder.find(around).forEach(met -> found.merge(met.productId(), met, PageWords::doubtful));
    }
    return List.copyOf(found.values());
  }

  private static Mention doubtful(Mention first, Mention next) {
    return first.doubt() != null || next.doubt() == null ? first : next;
  }
}
