package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.DocumentField;
import disclosure.model.FieldMark;
import disclosure.model.PageBox;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The contracting officer who signs a justification, by the title under the name or by a caption
 * beside it, and the day of the signature. A page that nobody signs states nothing.
 */
final class JustificationSigner {
  private static final double UNDER = 3;
  private static final double LEVEL = 0.5;
  private static final Pattern DATE = Pattern.compile("(?i)date:?");
  private static final Pattern OFFICER = Pattern.compile("(?i)contracting officer: ?");
  private static final Pattern BESIDE =
      Pattern.compile(
          "^(?i:contracting officer): ?(" + AwardLetter.NAME.pattern() + "?)(?: (?i:date):?.*|$)");

  private final Sheet sheet;

  JustificationSigner(Sheet sheet) {
    this.sheet = sheet;
  }

  /** The officer, marked as a person, and the day; empty where the page has neither. */
  List<DocumentField> fields() {
    Optional<Finding> overTitle = AwardLetter.officer(sheet);
    PageFields fields = new PageFields(sheet.page());
    fields.add("contracting_officer", overTitle.or(this::besideCaption), FieldMark.PERSON);
    fields.add(
        "co_signed_date",
        overTitle.flatMap(name -> dateNear(name.words().box())).or(this::dateBesideCaption));
    return fields.all();
  }

  /** Of a list of captions and names: beside the caption, or a little lower than that. */
  private Optional<Finding> besideCaption() {
    return Phrases.onLine(sheet, BESIDE).or(() -> caption().flatMap(this::lowerBeside));
  }

  private Optional<Finding> lowerBeside(Segment caption) {
    return sheet.lines().stream()
        .filter(next -> next.box().middleY() > caption.box().bottom() - 1)
        .findFirst()
        .map(next -> Lines.segments(next).get(0))
        .filter(name -> isLowerBeside(name.box(), caption.box()))
        .filter(name -> AwardLetter.NAME.matcher(name.text()).matches())
        .map(name -> new Finding(name.text(), name));
  }

  private static boolean isLowerBeside(PageBox name, PageBox caption) {
    return name.left() > caption.left() + UNDER * caption.height()
        && name.top() < caption.bottom() + caption.height();
  }

  private Optional<Segment> caption() {
    return sheet.lines().stream()
        .filter(line -> OFFICER.matcher(line.text()).lookingAt())
        .findFirst();
  }

  private Optional<Finding> dateBesideCaption() {
    return caption().flatMap(line -> Printed.date(line.words()));
  }

  private Optional<Finding> dateNear(PageBox name) {
    return dateUnder(name).or(() -> dateCaption(name).flatMap(box -> dateOver(name, box)));
  }

  private Optional<Finding> dateUnder(PageBox name) {
    return sheet.lines().stream()
        .filter(line -> line.box().middleY() > name.bottom())
        .filter(line -> line.box().top() < name.bottom() + UNDER * name.height())
        .flatMap(line -> Printed.date(line.words()).stream())
        .findFirst();
  }

  /** The word Date that stands beside a name that is typed under a line to sign on. */
  private Optional<PageBox> dateCaption(PageBox name) {
    return sheet.page().words().stream()
        .filter(word -> DATE.matcher(word.text()).matches())
        .map(Word::box)
        .filter(box -> box.left() > name.right() && box.sharedHeight(name) > LEVEL)
        .findFirst();
  }

  private Optional<Finding> dateOver(PageBox name, PageBox caption) {
    double top = caption.top() - UNDER * caption.height();
    PageBox above = new PageBox(name.right(), top, sheet.page().width(), caption.top());
    return Printed.date(sheet.within(above, List.of()));
  }
}
