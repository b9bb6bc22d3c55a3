package disclosure.reference.candidate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A page as lines of cells: table rows of HTML, and lines of text parted at tabs, wide gaps and dot
 * leaders. Of a whole submission to the SEC only the part typed {@code EX-21} is read.
 */
final class ExhibitLines {
  private static final Pattern PART =
      Pattern.compile(
          "<TYPE>EX-21[^\\r\\n]*(.*?)(?:</DOCUMENT>|\\z)",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern MARKUP =
      Pattern.compile("<(?:html|body|table|div|p|font|pre)[\\s>]", Pattern.CASE_INSENSITIVE);
  private static final Pattern GAP =
      Pattern.compile("\\s+(?:\\.\\s?){3,}\\s*|\\.{4,}\\s*|\\t+|\\s{2,}");

  private final List<List<String>> lines = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();

  private ExhibitLines() {}

  /** The lines that hold something, each with the cells that do. */
  static List<List<String>> of(String page) {
    Matcher part = PART.matcher(page);
    String exhibit = part.find() ? part.group(1) : page;
    ExhibitLines reading = new ExhibitLines();
    if (MARKUP.matcher(exhibit).find()) {
      Document document = Jsoup.parse(exhibit);
      reading.read(document.body());
      reading.endLine();
    } else {
      exhibit.lines().forEach(reading::addText);
    }
    return reading.lines;
  }

  private void read(Element element) {
    if (element.normalName().equals("tr")) {
      endLine();
      addRow(element);
      return;
    }
    if (element.normalName().equals("pre")) {
      endLine();
      element.wholeText().lines().forEach(this::addText);
      return;
    }
    boolean parts = element.isBlock() || element.normalName().equals("br");
    if (parts) {
      endLine();
    }
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        open.append(text.getWholeText().replaceAll("[\\r\\n]+", " "));
      } else if (child instanceof Element inner) {
        read(inner);
      }
    }
    if (parts) {
      endLine();
    }
  }

  /** A cell that holds rows of its own is no cell but a frame. */
  private void addRow(Element row) {
    if (row.selectFirst("tr tr") != null || row.selectFirst("td table") != null) {
      row.children().forEach(this::read);
      return;
    }
    List<List<String>> stacked = new ArrayList<>();
    for (Element cell : row.select("> td, > th")) {
      stacked.add(linesOf(cell));
    }
    stacked.removeIf(List::isEmpty);
    int height = stacked.stream().mapToInt(List::size).max().orElse(0);
    boolean parallel = height > 1 && stacked.stream().allMatch(cell -> cell.size() == height);
    if (parallel) {
      for (int at = 0; at < height; at++) {
        int line = at;
        add(stacked.stream().map(cell -> cell.get(line)).toList());
      }
    } else {
      add(stacked.stream().map(cell -> String.join(" ", cell)).toList());
    }
  }

  private static List<String> linesOf(Element cell) {
    ExhibitLines inner = new ExhibitLines();
    cell.childNodes()
        .forEach(
            child -> {
              if (child instanceof TextNode text) {
                inner.open.append(text.getWholeText().replaceAll("[\\r\\n]+", " "));
              } else if (child instanceof Element element) {
                inner.read(element);
              }
            });
    inner.endLine();
    return inner.lines.stream().map(cells -> String.join(" ", cells)).toList();
  }

  private void endLine() {
    if (open.length() > 0) {
      add(List.of(open.toString()));
      open.setLength(0);
    }
  }

  private void addText(String line) {
    add(Arrays.asList(GAP.split(plain(line).stripTrailing(), -1)));
  }

  private void add(List<String> cells) {
    List<String> told =
        cells.stream()
            .map(cell -> plain(cell).replaceAll("\\s+", " ").strip())
            .filter(cell -> cell.codePoints().anyMatch(Character::isLetterOrDigit))
            .toList();
    if (!told.isEmpty()) {
      lines.add(told);
    }
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ').replace('\u2007', ' ').replace('\u202f', ' ');
  }
}
