package disclosure.source.parser;

import disclosure.model.CodeName;
import disclosure.model.NoticeAward;
import disclosure.model.Origin;
import disclosure.model.Purchaser;
import disclosure.model.RecordException;
import disclosure.model.SourceNotice;
import disclosure.model.SourceRecord;
import disclosure.model.Vendor;
import disclosure.source.Fields;
import disclosure.source.Scope;
import disclosure.source.SourceParser;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Tables of awards that a portal publishes: a row is a notice of one award. The YAML's {@code
 * renamed} table says which column is which; so a new portal needs no program.
 *
 * <p>Names it knows: {@code vendor} (needed), {@code vendor_uei}, {@code vendor_city}, {@code
 * vendor_place}, {@code number}, {@code parent_number}, {@code solicitation}, {@code amount},
 * {@code award_date}, {@code notice_date}, {@code title}, {@code description}, {@code office},
 * {@code agency_code} (of the Federal Hierarchy; a state's or city's tables have none), {@code
 * modification}, and {@code link}, the address of the award's own page. A row that adds up others
 * is counted as {@code TOTAL_ROW} and left out.
 */
public final class AwardTables implements SourceParser {
  private static final Pattern TOTAL =
      Pattern.compile("(?i)(?:(?:grand|page|sub|overall)[ -]?)?totals?(?: amount)?\\W*");

  @Override
  public Scope scope(Fields fields) throws RecordException {
    if (isTotal(fields)) {
      return Scope.TOTAL;
    }
    return new Scope(fields.code("agency_code", 4), null, fields.date("award_date"), false);
  }

  @Override
  public void parse(Fields fields, Origin origin, Consumer<SourceRecord> statements)
      throws RecordException {
    String name = fields.required("vendor");
    statements.accept(
        new SourceNotice(
            origin,
            1,
            "award",
            fields.text("notice_id"),
            fields.dateIfReadable("notice_date"),
            fields.description("title"),
            purchaser(fields),
            fields.words("office"),
            award(fields, name),
            fields.text("solicitation"),
            fields.description("description"),
            fields.text("link"),
            CodeName.ABSENT,
            CodeName.ABSENT,
            fields.flags()));
  }

  /** What a total is called stands as vendor and number, or as one of them alone. */
  private static boolean isTotal(Fields fields) throws RecordException {
    Set<String> named = new HashSet<>();
    named.add(fields.text("vendor"));
    named.add(fields.text("number"));
    named.remove(null);
    return named.size() == 1 && TOTAL.matcher(named.iterator().next()).matches();
  }

  private static NoticeAward award(Fields fields, String name) throws RecordException {
    return new NoticeAward(
        vendor(fields, name),
        fields.text("vendor_place"),
        fields.text("number"),
        fields.text("parent_number"),
        null,
        fields.text("modification"),
        fields.amount("amount"),
        null,
        fields.date("award_date"),
        null,
        CodeName.ABSENT);
  }

  private static Vendor vendor(Fields fields, String name) {
    return new Vendor(
        fields.text("vendor_uei"),
        null,
        null,
        name,
        null,
        null,
        null,
        null,
        null,
        fields.text("vendor_city"),
        null);
  }

  private static Purchaser purchaser(Fields fields) {
    return new Purchaser(
        CodeName.ABSENT,
        CodeName.ofCode(fields.code("agency_code", 4)),
        CodeName.ABSENT,
        CodeName.ABSENT,
        CodeName.ABSENT,
        CodeName.ABSENT);
  }
}
