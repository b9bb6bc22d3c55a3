package disclosure.store;

import java.util.List;
import java.util.Locale;

/**
 * The tables of a shard: what one worker writes of its slices, as CSV with a header, read back with
 * these declared types.
 *
 * <p>A vendor, and a code with its name, is written once a shard however many records name it;
 * records refer to it. Blank is NULL; a text is never blank.
 */
public enum ShardTable {
  /** One published transaction a row. */
  ACTION(Columns.action()),
  /**
   * One published transaction of another agency's vehicle a row. Hardly any is named by a kept
   * order: apart, the many need not enter the ledger for the few.
   */
  CONTEXT_ACTION(Columns.action()),
  /** One published award summary a row. */
  AWARD(
      Columns.of("slice", "INTEGER")
          .and("number", "BIGINT")
          .and("context", "BOOLEAN")
          .and("obligated_total_usd", "DECIMAL(18,2)")
          .and("outlayed_total_usd", "DECIMAL(18,2)")
          .and("current_value_usd", "DECIMAL(18,2)")
          .and("potential_value_usd", "DECIMAL(18,2)")
          .and("base_action_date", "DATE")
          .and("latest_action_date", "DATE")
          .and(Columns.awardFacts())),
  /** One reported subaward a row. */
  SUBAWARD(
      Columns.of("slice", "INTEGER")
          .and("number", "BIGINT")
          .and("context", "BOOLEAN")
          .and("prime_award_key", "VARCHAR")
          .and("prime_piid", "VARCHAR")
          .and("prime_parent_piid", "VARCHAR")
          .and("prime_amount_usd", "DECIMAL(18,2)")
          .and("report_id", "VARCHAR")
          .and("subaward_number", "VARCHAR")
          .and("subaward_usd", "DECIMAL(18,2)")
          .and("action_date", "DATE")
          .and(Columns.purchaser())
          .and("prime_vendor_ref", "BIGINT")
          .and("vendor_ref", "BIGINT")
          .and("description", "VARCHAR")
          .and("naics_code", "VARCHAR")
          .and("last_modified_at", "TIMESTAMP")),
  /** One vendor of one notice a row, and a notice without vendor. */
  NOTICE(
      Columns.of("slice", "INTEGER")
          .and("number", "BIGINT")
          .and("context", "BOOLEAN")
          .and("place", "INTEGER")
          .and("kind", "VARCHAR")
          .and("notice_id", "VARCHAR")
          .and("notice_date", "DATE")
          .and("award_date", "DATE")
          .and("expected_completion", "VARCHAR")
          .and("title", "VARCHAR")
          .and(Columns.purchaser())
          .and("office_name", "VARCHAR")
          .and("vendor_ref", "BIGINT")
          .and("vendor_place", "VARCHAR")
          .and("piid", "VARCHAR")
          .and("parent_piid", "VARCHAR")
          .and("order_number", "VARCHAR")
          .and("modification_number", "VARCHAR")
          .and("solicitation_id", "VARCHAR")
          .and("announced_usd", "DECIMAL(18,2)")
          .and("shared_usd", "DECIMAL(18,2)")
          .and("psc_code", "VARCHAR")
          .and("naics_code", "VARCHAR")
          .and("set_aside_code", "VARCHAR")
          .and("description", "VARCHAR")
          .and("url", "VARCHAR")),
  /** One distinct vendor statement a row; {@code vendor_ref} is unique over all shards of a run. */
  VENDOR(
      Columns.of("vendor_ref", "BIGINT")
          .and("uei", "VARCHAR")
          .and("duns", "VARCHAR")
          .and("cage", "VARCHAR")
          .and("name", "VARCHAR")
          .and("dba_name", "VARCHAR")
          .and("parent_uei", "VARCHAR")
          .and("parent_duns", "VARCHAR")
          .and("parent_name", "VARCHAR")
          .and("country_code", "VARCHAR")
          .and("city", "VARCHAR")
          .and("state_code", "VARCHAR")),
  /**
   * One distinct (kind, code, name) a row; kinds are the code columns' names without {@code _code}.
   */
  CODE_NAME(Columns.of("kind", "VARCHAR").and("code", "VARCHAR").and("name", "VARCHAR")),
  /** One doubt about a kept value a row. */
  FLAG(
      Columns.of("slice", "INTEGER")
          .and("number", "BIGINT")
          .and("code", "VARCHAR")
          .and("field", "VARCHAR")
          .and("detail", "VARCHAR")),
  /** One unreadable record a row. */
  REJECT(
      Columns.of("slice", "INTEGER")
          .and("number", "BIGINT")
          .and("code", "VARCHAR")
          .and("message", "VARCHAR")
          .and("payload", "VARCHAR")),
  /**
   * What is said of one vendor statement: a row a company and stretch of days; a row without
   * company for a known seller or a placeholder that no rule links.
   */
  VENDOR_MATCH(
      Columns.of("vendor_ref", "BIGINT")
          .and("kind", "VARCHAR")
          .and("reseller_id", "VARCHAR")
          .and("company_id", "VARCHAR")
          .and("relation", "VARCHAR")
          .and("tier", "VARCHAR")
          .and("confidence", "DECIMAL(3,2)")
          .and("state", "VARCHAR")
          .and("reason", "VARCHAR")
          .and("quote", "VARCHAR")
          .and("field", "VARCHAR")
          .and("valid_from", "DATE")
          .and("valid_to", "DATE")
          .and("rule_version", "VARCHAR")),
  /**
   * One description that may name a product a row: what the matching reads, so that no other text
   * is read twice. {@code record} is the table of the record it belongs to.
   */
  TEXT(
      Columns.of("slice", "INTEGER")
          .and("number", "BIGINT")
          .and("record", "VARCHAR")
          .and("award_key", "VARCHAR")
          .and("field", "VARCHAR")
          .and("text", "VARCHAR")),
  /** One product named in one field of one record a row; {@code record} is that record's table. */
  MENTION(
      Columns.of("slice", "INTEGER")
          .and("number", "BIGINT")
          .and("record", "VARCHAR")
          .and("award_key", "VARCHAR")
          .and("product_id", "VARCHAR")
          .and("company_id", "VARCHAR")
          .and("field", "VARCHAR")
          .and("quote", "VARCHAR")
          .and("doubt", "VARCHAR")
          .and("rule_version", "VARCHAR")),
  /** One document a row; a rejected one is in {@link #REJECT} and not here. */
  DOCUMENT(
      Columns.of("slice", "INTEGER")
          .and("status", "VARCHAR")
          .and("pages", "INTEGER")
          .and("pages_unread", "INTEGER")
          .and("recognizer", "VARCHAR")
          .and("content_sha256", "VARCHAR")
          .and("dated", "DATE")),
  /** One page a row; several notes are parted by blanks. */
  DOCUMENT_PAGE(
      Columns.of("slice", "INTEGER")
          .and("page", "INTEGER")
          .and("method", "VARCHAR")
          .and("notes", "VARCHAR")
          .and("text", "VARCHAR")),
  /**
   * One statement of a document a row, numbered from 1; the box is in points from the upper left.
   */
  DOCUMENT_FIELD(
      Columns.of("slice", "INTEGER")
          .and("number", "INTEGER")
          .and("page", "INTEGER")
          .and("field", "VARCHAR")
          .and("value", "VARCHAR")
          .and("printed", "VARCHAR")
          .and("box_left", "DECIMAL(8,2)")
          .and("box_top", "DECIMAL(8,2)")
          .and("box_right", "DECIMAL(8,2)")
          .and("box_bottom", "DECIMAL(8,2)")
          .and("confidence", "DECIMAL(4,3)")
          .and("method", "VARCHAR")
          .and("marks", "VARCHAR")),
  /** One table of a document a row, numbered from 1. */
  DOCUMENT_TABLE(
      Columns.of("slice", "INTEGER")
          .and("number", "INTEGER")
          .and("first_page", "INTEGER")
          .and("last_page", "INTEGER")
          .and("row_count", "INTEGER")
          .and("column_count", "INTEGER")
          .and("ruled", "BOOLEAN")
          .and("total_check", "VARCHAR")),
  /** One cell that is not blank a row; rows and columns count from 1. */
  DOCUMENT_CELL(
      Columns.of("slice", "INTEGER")
          .and("number", "INTEGER")
          .and("row_number", "INTEGER")
          .and("column_number", "INTEGER")
          .and("page", "INTEGER")
          .and("text", "VARCHAR")),
  /** One contract number met in a document a row. */
  DOCUMENT_NUMBER(
      Columns.of("slice", "INTEGER")
          .and("piid", "VARCHAR")
          .and("printed", "VARCHAR")
          .and("page", "INTEGER")
          .and("ground", "VARCHAR")),
  /** One product, vendor or company named on one page a row. */
  DOCUMENT_MENTION(
      Columns.of("slice", "INTEGER")
          .and("page", "INTEGER")
          .and("kind", "VARCHAR")
          .and("product_id", "VARCHAR")
          .and("company_id", "VARCHAR")
          .and("relation", "VARCHAR")
          .and("tier", "VARCHAR")
          .and("confidence", "DECIMAL(3,2)")
          .and("state", "VARCHAR")
          .and("reason", "VARCHAR")
          .and("quote", "VARCHAR")
          .and("field", "VARCHAR")
          .and("doubt", "VARCHAR")
          .and("valid_from", "DATE")
          .and("valid_to", "DATE")
          .and("rule_version", "VARCHAR"));

  @SuppressWarnings("ImmutableEnumChecker") // List.copyOf
  private final List<ShardColumn> columns;

  ShardTable(Columns columns) {
    this.columns = columns.list();
  }

  /** Name and DuckDB type of each column, in order. */
  public List<ShardColumn> columns() {
    return columns;
  }

  /** File name within a shard. */
  public String fileName() {
    return name().toLowerCase(Locale.ROOT) + ".csv";
  }
}
