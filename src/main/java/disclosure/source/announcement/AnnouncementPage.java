package disclosure.source.announcement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
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

  /** A list follows, or goes on. */
  private static final Pattern UNFINISHED = Pattern.compile("(?:[:;]|; and)$");

  private static final Pattern ITEM_END = Pattern.compile("[;,.]*(?: and)?$");
  private static final Pattern ACTIVITY =
      Pattern.compile("(?i)\\bcontracting (?:activity|agency|office)\\b");

  private static final Pattern REMARK =
      Pattern.compile(
          "(?i)^\\W*(?:updates?|corrections?|cancell?ations?|clarification|amendment)\\b ?[:–-]"
              + "|^(?:The|An?) (?:[^\\s,;]\\S* ){0,6}?(?:contract|modification|order|award|agreement)s?"
              + " (?:\\([^)]*\\) )?announced\\b");

  /** No vendor begins so. */
  private static final Pattern ABOUT =
      Pattern.compile(
          "^(?:No (?:contract )?fund(?:s|ing)|Fiscal (?:year )?\\d{4}|Funds? (?:in|will|are)|Bids were|Work (?:will|is|to)\\b"
              + "|(?:This|These|The) (?:contracts?|modification|effort|order|award|work)\\b (?!announced|to\\b|for\\b))");

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private @Nullable String heading;
  private boolean headed;

  /** Whether an empty line stands before the present one. */
  private boolean parted;

  /** Whether the vendors of the present paragraph are listed, one a line. */
  private boolean listing;

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
    AnnouncementPage page = new AnnouncementPage();
    for (String block : PageBlocks.of(document)) {
      page.pause();
      block.lines().forEach(page::takeOrPause);
    }
    page.close();
    return page.paragraphs;
  }

  /** In a page an empty line ends a paragraph. */
  private void takeOrPause(String raw) {
    if (clean(raw).isEmpty()) {
      pause();
    }
    take(raw);
  }

  /** Here a paragraph ends, unless a list of its vendors follows or goes on. */
  private void pause() {
    if (!listing && !UNFINISHED.matcher(open).find()) {
      close();
    }
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
    boolean marked =
        line.matches("[*\u2020\u2021].*") && line.length() < 140 && !line.contains("$");
    return FOOTNOTE.matcher(line).matches() || (marked && !AwardVerb.in(line));
  }

  private void add(String line) {
    headed = false;
    if (TAIL.matcher(line).matches() || goesOn(line)) {
      reopenLast();
      open = open + " " + line;
      return;
    }
    if (isListed(line)) {
      open += (listing ? "; " : " ") + ITEM_END.matcher(line).replaceFirst("");
      listing = true;
      return;
    }
    if (listing && !AwardVerb.in(line) && !REMARK.matcher(line).find()) {
      open += ". " + line;
      listing = false;
      return;
    }
    String rest = line;
    Matcher leading = LEADING_HEADING.matcher(line);
    if (leading.find()) {
      close();
      heading = leading.group(1);
      rest = line.substring(leading.end());
    }
    if (listing
        || ENDED.matcher(open).find()
        || REMARK.matcher(rest).find()
        || startsAnother(rest)) {
      close();
    }
    open = open.isEmpty() ? rest : open + " " + rest;
  }

  /** A line that is one vendor, in the list that a paragraph announces. */
  private boolean isListed(String line) {
    boolean announced = open.endsWith(":") && AwardVerb.in(open);
    return (listing || announced) && !AwardVerb.in(line) && PlacedVendors.isOne(line);
  }

  /** Words about the award before them, in a line of their own. */
  private boolean goesOn(String line) {
    String last = paragraphs.isEmpty() ? "" : paragraphs.get(paragraphs.size() - 1).text();
    boolean lacking =
        open.isEmpty() ? AwardVerb.in(last) && !ACTIVITY.matcher(last).find() : AwardVerb.in(open);
    boolean about = ABOUT.matcher(line).find();
    boolean names = open.isEmpty() && ACTIVITY.matcher(line).find() && !AwardVerb.in(line);
    return lacking && (about || names) && !(listing || ENDED.matcher(open).find());
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
    listing = false;
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
