package disclosure.source.announcement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Splits a day's page into its paragraphs, each with the component it stands under.
 *
 * <p>A line in capitals is a heading; footnotes ({@code *Small business}) and the title are left
 * out. Lines of one paragraph may be wrapped; a paragraph ends where its contracting activity has
 * been named.
 */
public final class AnnouncementPage {
  private static final Pattern HEADING =
      Pattern.compile(
          "(?=.*\\b(?:ARMY|NAVY|FORCES?|CORPS|GUARD|COMM+AND|(?:TRANS|SO|CYBER|STRAT|CENT|SPACE)COM|AGENCY|SERVICES?|OFFICE|HEADQUARTERS"
              + "|ACTIVIT(?:Y|IES)|DEF\\w*SE|UNIVERSITY|ORGANIZATION|DEPARTMENT|BUREAU|CENTER"
              + "|ADMINISTRATION|CONTRACTS?)\\b)[A-Z][A-Z0-9 .,'’&/()-]{2,79}");
  private static final Pattern REST_OF_HEADING =
      Pattern.compile("AGENCY|SERVICES?|COMMAND|ACTIVITY|OFFICE|ORGANIZATION|SCIENCES");
  private static final Pattern FOOTNOTE =
      Pattern.compile(
          "(?i)(-+ ?end ?-+|contracts?( for .{3,30})?|-30-|choose which .{3,20} products you want .*)");
  private static final Pattern LEADING_HEADING =
      Pattern.compile(
          "^((?:NAVY|ARMY|(?:U\\.S\\. )?(?:AIR|SPACE) FORCE|MARINE CORPS|U\\.S\\. [A-Z ]+ COMMAND|[A-Z][A-Z -]+"
              + " (?:AGENCY|COMMAND|SERVICES?|OFFICE|HEADQUARTERS|ACTIVITY)))\\s+(?=[A-Z0-9].*[a-z])");
  private static final String AWARDED =
      "\\(?Awarded (?:on )?[A-Z][a-z]{2,8}\\.? \\d{1,2}, \\d{4}[.)]*";

  /** The number or the day of an award on a line of its own. */
  private static final Pattern TAIL =
      Pattern.compile("\\([A-Z0-9 ;,‑‐–-]{10,60}\\)\\.?|" + AWARDED);

  private static final Pattern ENDED =
      Pattern.compile(
          "(?i)contracting (activity|agency|office)\\b.*[.)]$|\\([A-Z0-9-]{10,22}\\)\\.?$|"
              + AWARDED
              + "$");

  /** Where a paragraph's last words are followed by another's first on one line. */
  private static final Pattern RUN_TOGETHER =
      Pattern.compile(
          "\\bis the contracting activity(?: ?\\([A-Z0-9 –-]{10,40}\\))?[ .\\\\-]*"
              + "(?:\\([A-Z0-9 –-]{10,40}\\)[ .]*)?(?:\\(?Awarded [^.)]{0,8}[.]?[^.)]{4,14}\\d{4}[.)]*)?\\s+(?=[A-Z])");

  /** In how many characters another award must have said so. */
  private static final int SUBJECT = 600;

  private static final String BLOCKS =
      "p, div, li, tr, blockquote, section, h1, h2, h3, h4, h5, h6";
  private static final String BLOCK_END = "\u2029";

  private static final Pattern REMARK =
      Pattern.compile("(?i)^\\W*(?:updates?|corrections?|clarification|amendment)\\b ?[:–-]");
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private @Nullable String heading;
  private boolean headed;

  /** Whether an empty line stands before the present one. */
  private boolean parted;

  private String open = "";

  /** One paragraph that is neither heading nor footnote. */
  public record Paragraph(@Nullable String heading, String text) {}

  private AnnouncementPage() {}

  /** Reads plain text. */
  public static List<Paragraph> ofText(String text) {
    AnnouncementPage page = new AnnouncementPage();
    text.lines().forEach(page::take);
    page.close();
    return page.paragraphs;
  }

  /** Reads an article, of which its paragraphs alone are left; a page without any gives none. */
  public static List<Paragraph> ofHtml(Document document) {
    document.select("script, style, nav, header, footer").remove();
    Element body =
        Stream.of("div.body", "div.content-wrap", "article", "body")
            .flatMap(selector -> document.select(selector).stream())
            .filter(found -> AwardVerb.in(found.text()))
            .findFirst()
            .orElse(document.body());
    AnnouncementPage page = new AnnouncementPage();
    for (String block : blocks(body)) {
      page.close();
      block.lines().forEach(page::takeOrClose);
    }
    page.close();
    return page.paragraphs;
  }

  /** The texts of a page's blocks; a line ends only where the page says so. */
  private static String[] blocks(Element body) {
    for (TextNode text : body.select("*").textNodes()) {
      text.text(text.getWholeText().replaceAll("[\\r\\n]+", " "));
    }
    body.select("br").forEach(br -> br.replaceWith(new TextNode("\n")));
    for (Element block : body.select(BLOCKS)) {
      block.prependChild(new TextNode(BLOCK_END)).appendChild(new TextNode(BLOCK_END));
    }
    return body.wholeText().split(BLOCK_END, -1);
  }

  /** In a page an empty line ends a paragraph. */
  private void takeOrClose(String raw) {
    if (clean(raw).isEmpty()) {
      close();
    }
    take(raw);
  }

  private void take(String raw) {
    String line = clean(raw);
    if (line.isEmpty()) {
      parted = true;
      return;
    }
    String title = line.replaceFirst("\\s*[:*]+$", "");
    if (HEADING.matcher(title).matches() || Components.is(title)) {
      close();
      heading = isFootnote(title) ? heading : heading(title);
    } else if (isFootnote(line)) {
      close();
    } else {
      add(line);
    }
    parted = false;
  }

  /** A long heading may be wrapped. */
  private String heading(String line) {
    boolean rest = headed && REST_OF_HEADING.matcher(line).matches();
    headed = true;
    return rest ? heading + " " + line : line;
  }

  private static boolean isFootnote(String line) {
    boolean marked = line.startsWith("*") && line.length() < 140 && !line.contains("$");
    return FOOTNOTE.matcher(line).matches() || (marked && !AwardVerb.in(line));
  }

  private void add(String line) {
    headed = false;
    if (TAIL.matcher(line).matches()) {
      reopenLast();
      open = open + " " + line;
      return;
    }
    String rest = line;
    Matcher leading = LEADING_HEADING.matcher(line);
    if (leading.find()) {
      close();
      heading = leading.group(1);
      rest = line.substring(leading.end());
    }
    if (ENDED.matcher(open).find() || REMARK.matcher(rest).find() || startsAnother(rest)) {
      close();
    }
    open = open.isEmpty() ? rest : open + " " + rest;
  }

  /** What belongs to a paragraph may stand in a block of its own behind it. */
  private void reopenLast() {
    int last = paragraphs.size() - 1;
    if (open.isEmpty() && last >= 0 && Objects.equals(paragraphs.get(last).heading(), heading)) {
      open = paragraphs.remove(last).text();
    }
  }

  private boolean startsAnother(String line) {
    boolean ended = open.endsWith(".") || open.endsWith(")");
    return ended && (parted || AwardVerb.in(open)) && AwardVerb.in(line);
  }

  private void close() {
    String rest = open;
    Matcher end = RUN_TOGETHER.matcher(open);
    while (end.find()) {
      String next = open.substring(end.end());
      if (AwardVerb.in(next.substring(0, Math.min(next.length(), SUBJECT)))) {
        paragraphs.add(
            new Paragraph(heading, rest.substring(0, rest.length() - next.length()).strip()));
        rest = next;
      }
    }
    if (rest.chars().anyMatch(Character::isLetterOrDigit)) {
      paragraphs.add(new Paragraph(heading, rest));
    }
    open = "";
  }

  private static String clean(String raw) {
    return raw.replaceAll("[\\p{Cf}\\uFEFF]", "")
        .replaceAll("[\\s\\u00A0\\u2002-\\u200A\\u202F]+", " ")
        .strip();
  }
}
