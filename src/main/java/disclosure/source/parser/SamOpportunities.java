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
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Interprets notices of SAM.gov, from the interface or from the public table of 47 columns, whose
 * columns the YAML renames to the interface's names.
 *
 * <p>A notice of an award tells who won it and for how much; contact persons are not read.
 */
public final class SamOpportunities implements SourceParser {
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("award notice", "award"),
          Map.entry("solicitation", "solicitation"),
          Map.entry("combined synopsis/solicitation", "combined_solicitation"),
          Map.entry("presolicitation", "presolicitation"),
          Map.entry("sources sought", "sources_sought"),
          Map.entry("special notice", "special_notice"),
          Map.entry("justification", "justification"),
          Map.entry("justification (j&a)", "justification"),
          Map.entry("justification and approval (j&a)", "justification"),
          Map.entry("fair opportunity / limited sources justification", "justification"),
          Map.entry("intent to bundle requirements (dod-funded)", "intent_to_bundle"),
          Map.entry("consolidate/(substantially) bundle", "intent_to_bundle"),
          Map.entry("sale of surplus property", "sale"));

  private static final Pattern CODE_OF_DESCRIBED = Pattern.compile("([A-Z0-9]{2,6}) -- .*");

  @Override
  public Scope scope(Fields fields) throws RecordException {
    return new Scope(agency(fields).code(), null, fields.day("postedDate"), false);
  }

  @Override
  public void parse(Fields fields, Origin origin, Consumer<SourceRecord> statements)
      throws RecordException {
    statements.accept(
        new SourceNotice(
            origin,
            1,
            kind(fields),
            fields.required("noticeId"),
            fields.day("postedDate"),
            fields.description("title"),
            purchaser(fields),
            fields.words("office"),
            award(fields),
            fields.text("solicitationNumber"),
            words(fields.description("description")),
            fields.text("uiLink"),
            described(fields.text("classificationCode")),
            described(fields.text("naicsCode")),
            fields.flags()));
  }

  private static NoticeAward award(Fields fields) throws RecordException {
    return new NoticeAward(
        vendor(fields),
        null,
        fields.text("award.number"),
        null,
        null,
        null,
        fields.amountIfReadable("award.amount"),
        null,
        fields.day("award.date"),
        null,
        CodeName.ofCode(fields.text("typeOfSetAside")));
  }

  private static String kind(Fields fields) throws RecordException {
    String type = fields.required("type");
    String kind = KINDS.get(type.toLowerCase(Locale.ROOT));
    if (kind == null) {
      fields.flag("CODE_UNKNOWN", "type", type);
      return "other";
    }
    return kind;
  }

  private static Vendor vendor(Fields fields) {
    String uei = fields.text("award.awardee.ueiSAM");
    String name = fields.words("award.awardee.name");
    if (uei == null && name == null) {
      return Vendor.ABSENT;
    }
    return new Vendor(
        uei,
        null,
        fields.text("award.awardee.cageCode"),
        name,
        null,
        null,
        null,
        null,
        null,
        fields.text("award.awardee.location.city.name"),
        fields.text("award.awardee.location.state.code"));
  }

  private static Purchaser purchaser(Fields fields) {
    return new Purchaser(
        CodeName.ofCode(part(fields, 0)),
        agency(fields),
        CodeName.ABSENT,
        CodeName.ABSENT,
        CodeName.ABSENT,
        CodeName.ABSENT);
  }

  /** The path of codes is department, agency, office; the table names the agency's code alone. */
  private static CodeName agency(Fields fields) {
    String code = fields.code("subtierCode", 4);
    String path = part(fields, 1);
    return new CodeName(code == null ? path : code, fields.words("subtierName"));
  }

  private static @Nullable String part(Fields fields, int at) {
    String path = fields.text("fullParentPathCode");
    String[] parts = path == null ? new String[0] : path.split("\\.", -1);
    return at < parts.length && !parts[at].isBlank() ? parts[at] : null;
  }

  /** The interface gives only the address of the words. */
  private static @Nullable String words(@Nullable String description) {
    return description == null || description.startsWith("https://") ? null : description;
  }

  /** Some tables print the name behind the code. */
  private static CodeName described(@Nullable String value) {
    Matcher code = CODE_OF_DESCRIBED.matcher(value == null ? "" : value);
    return CodeName.ofCode(code.matches() ? code.group(1) : value);
  }
}
