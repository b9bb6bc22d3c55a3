package disclosure.source.announcement;

import disclosure.model.AnnouncedVendor;
import disclosure.model.Announcement.Kind;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an announcement is about and by which numbers: the contract or order, what it is placed
 * under, the modification.
 *
 * @param piid of an order without a number of its own, that of its contract
 */
record AnnouncedNumbers(
    Kind kind,
    @Nullable String piid,
    @Nullable String parentPiid,
    @Nullable String orderNumber,
    @Nullable String modification) {

  /** What came before is not what is announced. */
  private static final Pattern FORMER =
      Pattern.compile(
          "(?i)\\b(?:follow[- ]?on|successor|replacement|replac\\w+)(?: \\w+)? (?:to|of|for)\\b[^.;$]{0,60}?"
              + "\\(?\\b[A-Z0-9]{6}-?\\d{2}-?[A-Z]-?[A-Z0-9]{4}\\b\\)?");

  /** What orders are placed under, and no order, has a ceiling or a period for orders. */
  private static final Pattern VEHICLE =
      Pattern.compile("(?i)indefinite|maximum|ceiling|ordering period|multiple[- ]award");

  private static final Pattern ORDER_WITHIN =
      Pattern.compile("(.{6}-?\\d{2}-?[ADG]-?[A-Z0-9]{4})[-/]?([A-Z0-9]{4})");

  /**
   * Finds them.
   *
   * @param subject all before the verb
   * @param verb of the award
   * @param words all after it
   */
  static AnnouncedNumbers of(
      String subject, String verb, String words, List<AnnouncedVendor> vendors) {
    String predicate = FORMER.matcher(words).replaceAll("");
    String sentence = Sentences.first(predicate);
    String changing = ModificationNumber.in(sentence);
    String beside = closing(predicate) + (vendors.size() == 1 ? subject : "");
    String closed = changing == null ? ModificationNumber.beside(beside) : null;
    Kind kind =
        closed == null ? AnnouncedKind.of(verb, sentence, changing != null) : Kind.MODIFICATION;
    List<String> numbers = PrintedPiids.in(predicate);
    List<String> closing = PrintedPiids.inClosing(closing(predicate));
    boolean many = vendors.stream().anyMatch(vendor -> vendor.piid() != null) && vendors.size() > 1;
    boolean unclear = vendors.size() > 1 && closing.size() > 1;
    boolean several = many || (vendors.size() > 1 && PrintedPiids.in(sentence).size() > 1);
    String own =
        closing.isEmpty()
            ? own(sentence, numbers, kind, several)
            : unclear ? null : announced(closing, sentence, kind);
    if (own == null && vendors.size() == 1) {
      own = vendors.get(0).piid();
    }
    own = placed(own, sentence, kind);
    boolean order = own != null && (PrintedPiids.isOrder(own) || isWithin(own));
    if (kind == Kind.CONTRACT && (order || areOrders(vendors))) {
      kind = Kind.ORDER;
    }
    String number = closed == null ? changing : closed;
    String modification = kind == Kind.MODIFICATION ? number : null;
    AnnouncedNumbers alone = new AnnouncedNumbers(kind, own, null, null, modification);
    boolean changed = kind == Kind.MODIFICATION && (order || OrderNumber.in(sentence) != null);
    return kind == Kind.ORDER || changed
        ? alone.ordered(sentence, withVendors(numbers, vendors), many)
        : alone;
  }

  private static boolean areOrders(List<AnnouncedVendor> vendors) {
    return vendors.stream()
        .map(AnnouncedVendor::piid)
        .allMatch(number -> number != null && PrintedPiids.isOrder(number));
  }

  /** The number behind its only vendor is what an order is placed under. */
  private static List<String> withVendors(List<String> numbers, List<AnnouncedVendor> vendors) {
    String only = vendors.size() == 1 ? vendors.get(0).piid() : null;
    return only == null ? numbers : Stream.concat(numbers.stream(), Stream.of(only)).toList();
  }

  /** The order, where what it is placed under stands at the end in its stead. */
  private static @Nullable String placed(@Nullable String own, String sentence, Kind kind) {
    boolean vehicle = own != null && !PrintedPiids.isOrder(own) && !isWithin(own);
    String order = vehicle ? onlyOrder(sentence) : null;
    if (own == null || order == null) {
      return own;
    }
    boolean named =
        sentence.matches("(?is).*\\b(?:order|modification),? \\(?" + Pattern.quote(order) + ".*")
            || sentence.matches(
                "(?s).*" + Pattern.quote(own) + "\\s?[/,;]\\s?" + Pattern.quote(order) + ".*");
    return kind == Kind.ORDER || (kind == Kind.MODIFICATION && named) ? order : own;
  }

  private static @Nullable String onlyOrder(String sentence) {
    List<String> orders = PrintedPiids.in(sentence).stream().filter(PrintedPiids::isOrder).toList();
    return orders.size() == 1 ? orders.get(0) : null;
  }

  /** The same of an order: with the contract it is placed under, and its number within that. */
  private AnnouncedNumbers ordered(String sentence, List<String> numbers, boolean many) {
    Matcher within = ORDER_WITHIN.matcher(piid == null ? "" : piid);
    if (within.matches()) {
      return new AnnouncedNumbers(kind, piid, within.group(1), within.group(2), modification);
    }
    boolean numbered = piid != null && PrintedPiids.isOrder(piid);
    String other = parent(numbers, piid);
    boolean placed = kind == Kind.ORDER || numbered || other == null;
    String parent = other == null && !numbered ? piid : placed ? other : null;
    String order = piid == null || !numbered ? OrderNumber.in(sentence) : null;
    String own = piid == null && !many ? parent : piid;
    return new AnnouncedNumbers(kind, own, parent, order, modification);
  }

  /** Of a contract and its order, printed together, the order; of a new vehicle, the vehicle. */
  private static String announced(List<String> printed, String sentence, Kind kind) {
    boolean vehicle =
        VEHICLE.matcher(sentence).find()
            || (kind == Kind.CONTRACT && isWithFirstOrder(printed, sentence));
    List<String> told = PrintedPiids.in(sentence);
    return printed.stream()
        .filter(number -> PrintedPiids.isOrder(number) && (!vehicle || told.contains(number)))
        .findFirst()
        .orElse(printed.get(0));
  }

  /**
   * An indefinite contract of the same office and year as its order, where no order is spoken of;
   * by a basic agreement alone nothing is bought.
   */
  private static boolean isWithFirstOrder(List<String> printed, String sentence) {
    boolean alike =
        printed.stream().map(number -> number.replace("-", "").substring(0, 8)).distinct().count()
            == 1;
    boolean indefinite = printed.get(0).replace("-", "").charAt(8) == 'D';
    return alike && indefinite && !sentence.contains("order");
  }

  private static boolean isWithin(String number) {
    return ORDER_WITHIN.matcher(number).matches();
  }

  /**
   * The vendors with the numbers that stand at the end, or else in the award's own sentence, as
   * many and in the same order; as they were where there are not as many.
   */
  static List<AnnouncedVendor> inOrder(List<AnnouncedVendor> vendors, String predicate) {
    List<String> closing = PrintedPiids.inClosing(closing(predicate));
    List<String> printed =
        closing.isEmpty() ? PrintedPiids.in(Sentences.first(predicate)) : closing;
    boolean numbered = vendors.stream().anyMatch(vendor -> vendor.piid() != null);
    if (vendors.size() == 1 && !numbered) {
      String sentence = FORMER.matcher(Sentences.first(predicate)).replaceAll("");
      String words = closing.isEmpty() ? SeveralAwards.joined(sentence) : closing(predicate);
      return SeveralAwards.each(SeveralAwards.under(vendors.get(0), words), sentence);
    }
    boolean alike = printed.stream().map(PrintedPiids::isOrder).distinct().count() == 1;
    if (numbered || vendors.size() < 2 || printed.size() != vendors.size() || !alike) {
      return vendors;
    }
    return IntStream.range(0, vendors.size())
        .mapToObj(at -> vendors.get(at).numbered(printed.get(at)))
        .toList();
  }

  /** From the contracting activity on; the announced number stands there in parentheses. */
  private static String closing(String text) {
    int at = text.toLowerCase(Locale.ROOT).lastIndexOf("contracting activity");
    return at < 0 ? "" : text.substring(at);
  }

  /** Of an order only the contract it is placed under may be printed. */
  private static @Nullable String own(
      String sentence, List<String> numbers, Kind kind, boolean many) {
    if (many || numbers.isEmpty()) {
      return null;
    }
    String order = kind == Kind.ORDER ? onlyOrder(sentence) : null;
    if (order != null) {
      return order;
    }
    String first = numbers.get(0);
    boolean placed =
        kind == Kind.ORDER
            && !PrintedPiids.isOrder(first)
            && !sentence.matches("(?is).*\\border,? \\(?" + Pattern.quote(first) + ".*");
    return placed ? null : first;
  }

  private static @Nullable String parent(List<String> numbers, @Nullable String own) {
    return numbers.stream()
        .filter(number -> !number.equals(own) && !PrintedPiids.isOrder(number))
        .findFirst()
        .orElse(null);
  }
}
