package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.model.DocumentField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * When each side signed an amendment: the dates at its foot, under the heading of a side beside or
 * above the other's. A side that has no heading of its own, or two days, has none.
 */
final class AmendmentSignatures {
  private static final double SAME_COLUMN = 40;
  private static final double ASIDE = 15;
  private static final Pattern OPENING =
      Pattern.compile(
          "(?i).*\\b(?:in witness whereof|signatures? of the undersigned"
              + "|(?:have|has)(?: hereunto)?(?: duly)? (?:executed|signed|caused)).*");

  /** Behind the role of a side: its name, if any. */
  private static final Pattern NAMED = Pattern.compile("(?: ?[:–—-].*)?");

  private static final Pattern SELLER =
      Pattern.compile(
          "(?i)(?:the )?(?:contractor|consultant|vendor|supplier|provider)" + NAMED.pattern());

  private static final Pattern COUNTY =
      Pattern.compile("(?i)(.+) (county|parish|city|town|village)");

  private final List<Segment> foot;

  private AmendmentSignatures(List<Segment> foot) {
    this.foot = foot;
  }

  /** The days that the foot of this page gives, if it has one. */
  static List<DocumentField> of(Sheet sheet, Parties parties) {
    List<Segment> closing =
        sheet.lines().stream()
            .dropWhile(line -> !OPENING.matcher(line.text()).matches())
            .skip(1)
            .toList();
    List<Segment> foot = closing.isEmpty() ? belowBoth(sheet, parties) : closing;
    AmendmentSignatures signed =
        new AmendmentSignatures(
            foot.stream().flatMap(line -> Lines.segments(line).stream()).toList());
    Optional<Segment> vendor = signed.heading(text -> isVendor(text, parties));
    Optional<Segment> buyer = signed.heading(text -> isBuyer(text, parties));
    if (vendor.isEmpty() || buyer.isEmpty()) {
      return List.of();
    }
    return new PageFields(sheet.page())
        .add("vendor_signed_date", signed.day(vendor.get(), buyer.get()))
        .add("co_signed_date", signed.day(buyer.get(), vendor.get()))
        .all();
  }

  /** From the line on in which the headings of both sides stand beside each other. */
  private static List<Segment> belowBoth(Sheet sheet, Parties parties) {
    return sheet.lines().stream()
        .dropWhile(line -> !isOfBoth(Lines.segments(line), parties))
        .toList();
  }

  private static boolean isOfBoth(List<Segment> line, Parties parties) {
    return line.size() == 2
        && line.stream().anyMatch(part -> isVendor(part.text(), parties))
        && line.stream().anyMatch(part -> isBuyer(part.text(), parties));
  }

  private static boolean isVendor(String text, Parties parties) {
    return SELLER.matcher(text).matches() || begins(text, parties.vendor());
  }

  private static boolean isBuyer(String text, Parties parties) {
    return isRole(text, parties.role())
        || begins(text, place(parties))
        || begins(text, turned(place(parties)))
        || (!parties.body().isEmpty() && begins(text, parties.body()));
  }

  /** The word alone, or before the name: {@code AGENCY - Example State Police}. */
  private static boolean isRole(String text, String role) {
    return begins(text, role) && NAMED.matcher(text.substring(role.length())).matches();
  }

  private static String place(Parties parties) {
    return parties.customer().split(",", 2)[0];
  }

  /** {@code County of Example} for {@code Example County}. */
  private static String turned(String place) {
    return COUNTY.matcher(place).replaceFirst("$2 of $1");
  }

  private static boolean begins(String text, String name) {
    return text.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT));
  }

  private Optional<Segment> heading(Predicate<String> side) {
    return foot.stream().filter(segment -> side.test(segment.text())).findFirst();
  }

  private Optional<Finding> day(Segment heading, Segment other) {
    boolean isBeside = Math.abs(heading.box().left() - other.box().left()) > SAME_COLUMN;
    List<Finding> days =
        foot.stream()
            .flatMap(segment -> Printed.dates(segment.words()).stream())
            .filter(day -> isBelow(day, heading))
            .filter(
                day -> isBeside ? isInColumn(day, heading, other) : !isOthers(day, heading, other))
            .toList();
    return days.stream().map(Finding::value).distinct().count() == 1
        ? Optional.of(days.get(0))
        : Optional.empty();
  }

  private static boolean isBelow(Finding day, Segment heading) {
    return day.words().box().top() > heading.box().bottom() - 2;
  }

  /** Where one stands left of the other, the left column ends where the right one begins. */
  private static boolean isInColumn(Finding day, Segment heading, Segment other) {
    double left = day.words().box().left();
    return heading.box().left() > other.box().left()
        ? left > heading.box().left() - ASIDE
        : left < other.box().left() - ASIDE;
  }

  private static boolean isOthers(Finding day, Segment heading, Segment other) {
    return other.box().top() > heading.box().top() && isBelow(day, other);
  }
}
