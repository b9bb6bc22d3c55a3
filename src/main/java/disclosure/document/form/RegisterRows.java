package disclosure.document.form;

import disclosure.document.form.RegisterEntry.Place;
import disclosure.model.PageBox;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a register in their order. A line with a number of its own begins a payment;
 * lines without one below it are more of it: what they leave blank stands above. A line of text
 * under a description goes on with it.
 */
final class RegisterRows {
  private static final Pattern VOID = Pattern.compile("(?i)\\bVOID(?:ED)?\\b");
  private static final Pattern ACCOUNT = Pattern.compile("[\\d.-]{6,}|[\\dA-Z]+(?:-[\\dA-Z]+){2,}");
  private static final Pattern NO_VENDOR =
      Pattern.compile(
          "(?i).*(?:\\bpage\\b|\\d/\\d|\\b(?:fund|department|dept|division|bank|bank code|bank"
              + " account):).*");
  private static final Pattern VENDOR_NUMBER =
      Pattern.compile("^(?i:vendor|payee)?:?\\s*(?:#?[A-Z]?\\d{3,}\\s+(?:-\\s+)?)?(.+)$");
  private static final Pattern NO_NAME =
      Pattern.compile("(?i)^\\d|:|\\bP\\.? ?O\\.? BOX\\b|\\b[A-Z]{2} \\d{5}\\b");
  private static final double NEXT_LINE = 1.3;

  private final RegisterKind kind;
  private final List<RegisterEntry> entries = new ArrayList<>();
  private String number = "";
  private String date = "";
  private String payee = "";
  private String type = "";
  private String description = "";
  private boolean open;
  private boolean pending;
  private boolean isOver;
  private boolean isSummary;
  private @Nullable PageBox above;

  RegisterRows(RegisterKind kind) {
    this.kind = kind;
  }

  /** What was read, in order. */
  List<RegisterEntry> entries() {
    return entries;
  }

  /** A new page: no line of it goes on with a line of the page before. */
  void turn() {
    above = null;
  }

  /** Reads the next line of a page with these columns. */
  void take(RegisterLine line, RegisterLayout layout) {
    if (line.text().startsWith("PAYROLL ")) {
      isOver = true;
    } else if (begins(line, layout)) {
      isOver = false;
    }
    if (isOver) {
      return;
    }
    Optional<String> said = layout.description(line.words());
    if (said.isPresent()) {
      describe(line, said.get());
    } else if (TotalLines.isNamed(line, layout)) {
      total(line);
    } else if (begins(line, layout)) {
      begin(line, layout);
    } else if (TotalLines.isFigures(line) || (isSummary && TotalLines.isUnnamed(line))) {
      total(line);
    } else if (isMore(line)) {
      row(line, layout, false);
    } else {
      takeText(line, layout);
    }
  }

  private boolean begins(RegisterLine line, RegisterLayout layout) {
    return line.isWhole(layout)
        && (!line.text(RegisterColumn.PAYEE).isEmpty()
            || (!payee.isEmpty() && (open || !layout.has(RegisterColumn.PAYEE))));
  }

  /** A further amount of the open payment: what names the payment is blank. */
  private boolean isMore(RegisterLine line) {
    boolean says =
        pending || line.invoice().isPresent() || !line.text(RegisterColumn.DESCRIPTION).isEmpty();
    return open
        && says
        && !payee.isEmpty()
        && line.amount().isPresent()
        && line.cell(RegisterColumn.NUMBER).isEmpty()
        && line.cell(RegisterColumn.PAYEE).isEmpty();
  }

  private void total(RegisterLine line) {
    TotalLines.total(line, isSummary).ifPresent(entries::add);
    isSummary = TotalLines.isSummary(line);
    open = false;
    pending = false;
    above = null;
  }

  private void begin(RegisterLine line, RegisterLayout layout) {
    isSummary = false;
    number = line.number().orElse("");
    date = line.date().orElse("");
    type = line.text(RegisterColumn.TYPE);
    if (!line.text(RegisterColumn.PAYEE).isEmpty()) {
      payee = line.text(RegisterColumn.PAYEE);
    }
    open = true;
    if (line.amount().isPresent()) {
      row(line, layout, true);
    } else {
      await(line);
    }
  }

  private void await(RegisterLine line) {
    description = described(line);
    pending = true;
    above = null;
  }

  private static String described(RegisterLine line) {
    String text = line.text(RegisterColumn.DESCRIPTION);
    return ACCOUNT.matcher(text).matches() ? "" : text;
  }

  private void row(RegisterLine line, RegisterLayout layout, boolean begins) {
    String own = described(line);
    description = own.isEmpty() && pending ? description : own;
    pending = false;
    entries.add(
        new RegisterEntry.Row(
            line.stated(),
            line.page(),
            parts(layout),
            payee,
            new BigDecimal(line.amount().orElseThrow()),
            place(begins, layout),
            VOID.matcher(line.text()).find(),
            type));
    above = line.words().box();
  }

  private static Place place(boolean begins, RegisterLayout layout) {
    return begins ? Place.PAYMENT : layout.listsPayables() ? Place.PAYABLE : Place.MORE;
  }

  private List<String> parts(RegisterLayout layout) {
    List<String> parts = new ArrayList<>(List.of(number));
    if (layout.has(RegisterColumn.DATE)) {
      parts.add(date);
    }
    parts.add(payee);
    if (layout.has(RegisterColumn.DESCRIPTION)) {
      parts.add(description);
    }
    return parts;
  }

  private void takeText(RegisterLine line, RegisterLayout layout) {
    if (goesOn(line, layout)) {
      goOn(line);
    } else if (open && line.invoice().isPresent()) {
      await(line);
    } else {
      above = null;
      if (!layout.has(RegisterColumn.PAYEE) && !NO_VENDOR.matcher(line.text()).matches()) {
        payee = line.lastAmount().isPresent() ? "" : vendor(line);
      }
    }
  }

  /** The vendor on a line of its own above its invoices. */
  private static String vendor(RegisterLine line) {
    return VENDOR_NUMBER.matcher(line.text()).replaceFirst("$1");
  }

  /** A name goes on where it stands after other columns; an address below it is no part of it. */
  private boolean goesOn(RegisterLine line, RegisterLayout layout) {
    PageBox last = above;
    String more = line.text(RegisterColumn.PAYEE);
    return last != null
        && (line.isOnly(RegisterColumn.DESCRIPTION, RegisterColumn.PAYEE) || isWrapped(line))
        && (more.isEmpty()
            || (!layout.beginsWith(RegisterColumn.PAYEE) && !NO_NAME.matcher(more).find()))
        && line.lastAmount().isEmpty()
        && line.words().box().top() - last.bottom() < NEXT_LINE * last.height();
  }

  /** In a list of awards every cell may go on, as the name of a department. */
  private boolean isWrapped(RegisterLine line) {
    return kind == RegisterKind.AWARDS
        && Stream.of(RegisterColumn.NUMBER, RegisterColumn.DATE, RegisterColumn.AMOUNT)
            .allMatch(column -> line.cell(column).isEmpty());
  }

  /** A line below the row, maybe on the next page, is captioned as its description. */
  private void describe(RegisterLine line, String said) {
    if (open && !pending && entries.get(entries.size() - 1) instanceof RegisterEntry.Row row) {
      description = description.equals(said) ? description : (description + " " + said).strip();
      List<String> parts = new ArrayList<>(row.parts());
      parts.set(parts.size() - 1, description);
      extend(row, line, parts);
    }
    above = null;
  }

  private void extend(RegisterEntry.Row row, RegisterLine line, List<String> parts) {
    entries.set(entries.size() - 1, row.with(row.words().and(line.words()), parts, payee));
    above = line.words().box();
  }

  /** The line below says more of the last row. */
  private void goOn(RegisterLine line) {
    RegisterEntry.Row row = (RegisterEntry.Row) entries.get(entries.size() - 1);
    String more = line.text(RegisterColumn.PAYEE);
    List<String> parts = new ArrayList<>(row.parts());
    if (!more.isEmpty()) {
      parts.set(parts.indexOf(payee), payee + " " + more);
      payee = payee + " " + more;
    }
    if (!line.text(RegisterColumn.DESCRIPTION).isEmpty()) {
      description = (description + " " + line.text(RegisterColumn.DESCRIPTION)).strip();
      parts.set(parts.size() - 1, description);
    }
    extend(row, line, parts);
  }
}
