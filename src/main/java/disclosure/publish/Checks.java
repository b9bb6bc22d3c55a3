package disclosure.publish;

import disclosure.source.DatasetSpec;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What must hold before a release replaces the one before. Each refusal is a sentence with the
 * figures and the mend.
 */
final class Checks {
  /** A table, or a column's filled cells, may lose less than this share. */
  private static final BigDecimal LARGEST_LOSS = new BigDecimal("0.30");

  /** Of fewer cells a share says nothing. */
  private static final int FEWEST_CELLS = 10;

  private static final List<String> COMPARED = List.of("action", "award", "subaward");

  /** Columns without which the table says nothing. */
  private static final List<String> ESSENTIAL =
      List.of(
          "action.action_date",
          "action.obligated_usd",
          "action.awarding_agency_code",
          "action.vendor_id",
          "award.awarding_agency_code",
          "award.vendor_id",
          "subaward.subaward_usd",
          "subaward.vendor_id");

  /** One damaged document takes nothing from the others; where all are, something else is wrong. */
  private static final String DOCUMENTS_ARE_FOUND_DAMAGED =
      " AND (sum(records_rejected) = sum(records_read)"
          + " OR source NOT IN (SELECT source FROM intake_source WHERE kind = 'document'))";

  private final Connection connection;
  private final DatasetSpec dataset;
  private final List<String> refusals = new ArrayList<>();

  Checks(Connection connection, DatasetSpec dataset) {
    this.connection = connection;
    this.dataset = dataset;
  }

  /** Runs every check; empty where all hold. */
  List<String> refusals() throws SQLException {
    reconcile();
    refusals.addAll(RepeatedKeys.refusals(connection));
    emptySources();
    rejects();
    blankColumns();
    staleDecisions();
    for (String table : COMPARED) {
      losses(table);
    }
    return List.copyOf(refusals);
  }

  private void reconcile() throws SQLException {
    refuseEach(
        "SELECT format('{}: {} records were read, but {} kept + {} filtered + {} rejected + {}"
            + " duplicate + {} deleted are not that many; this is a fault of the program, please"
            + " report it', file_name, records_read, records_kept, records_filtered,"
            + " records_rejected, records_duplicate, records_deleted)"
            + " FROM stage_count JOIN source_file USING (file_id)"
            + " WHERE records_read <> records_kept + records_filtered + records_rejected"
            + " + records_duplicate + records_deleted ORDER BY ALL");
  }

  private void emptySources() throws SQLException {
    refuseEach(
        "SELECT format('{}: no record was read of its {} files; look whether they are whole',"
            + " source, count(*)) FROM stage_count GROUP BY source HAVING sum(records_read) = 0"
            + " ORDER BY ALL");
    refuseEach(
        "SELECT 'nothing was kept: ' || CASE"
            + " WHEN EXISTS (FROM stage_count WHERE records_filtered > 0)"
            + " THEN 'no record of the files is about the dataset''s agencies and days; look at"
            + " agencies and from in its declaration' ELSE 'no record of the files could be read'"
            + " || coalesce((SELECT format(' (the first: {} {}: {})', file_name, locator, message)"
            + " FROM reject JOIN source_file USING (file_id)"
            + " ORDER BY file_name, entry, length(locator), locator LIMIT 1), '')"
            + " || '; look whether they are of the sources named' END"
            + " WHERE NOT EXISTS (FROM award) AND NOT EXISTS (FROM subaward)"
            + " AND NOT EXISTS (FROM document) AND NOT EXISTS (FROM notice)");
    refuseEach(
        "SELECT 'no file tells of which day its data are: give a file with a date in its name'"
            + " WHERE NOT EXISTS (FROM source_file WHERE data_as_of_date IS NOT NULL)");
  }

  private void rejects() throws SQLException {
    refuseEach(
        "SELECT format('{}: {} of {} records could not be read ({}), more than reject_ratio_max "
            + dataset.checks().rejectRatioMax().toPlainString()
            + " allows', source, sum(records_rejected), sum(records_read),"
            + " (SELECT string_agg(code || ' ' || n, ', ' ORDER BY n DESC, code) FROM (SELECT code,"
            + " count(*) AS n FROM reject JOIN source_file f USING (file_id)"
            + " WHERE f.source = s.source GROUP BY code)))"
            + " FROM stage_count s GROUP BY source"
            + " HAVING sum(records_rejected) > sum(records_read) * "
            + dataset.checks().rejectRatioMax().toPlainString()
            + DOCUMENTS_ARE_FOUND_DAMAGED
            + " ORDER BY ALL");
  }

  private void blankColumns() throws SQLException {
    for (String essential : ESSENTIAL) {
      String table = essential.substring(0, essential.indexOf('.'));
      String column = essential.substring(essential.indexOf('.') + 1);
      refuseEach(
          "SELECT format('{} is blank in all {} rows; look whether the source changed its columns, or"
              + " give files that state it too', "
              + Sql.text(essential)
              + ", count(*)) FROM "
              + table
              + " HAVING count(*) > 0 AND count("
              + column
              + ") = 0");
    }
  }

  /** A decision about a vendor's number stands on the name the vendor then had. */
  private void staleDecisions() throws SQLException {
    refuseEach(
        "SELECT format('decisions.csv: vendor {} was decided on as “{}”, but its records now say"
            + " “{}”; look again and mend the line', d.subject, d.vendor_name,"
            + " string_agg(DISTINCT n.name, '”, “' ORDER BY n.name))"
            + " FROM decision d JOIN vendor_name n ON n.vendor_id = d.subject"
            + " WHERE d.subject_kind = 'vendor_id' GROUP BY d.subject, d.vendor_name"
            + " HAVING NOT bool_or(regexp_replace(upper(n.name), '[^0-9A-Z]', '', 'g')"
            + " = regexp_replace(upper(d.vendor_name), '[^0-9A-Z]', '', 'g')) ORDER BY ALL");
  }

  private void losses(String table) throws SQLException {
    long before = Sql.number(connection, "SELECT count(*) FROM previous_" + table);
    long now = Sql.number(connection, "SELECT count(*) FROM " + table);
    if (isLoss(before, now)) {
      refusals.add(
          table
              + " would fall from "
              + before
              + " rows to "
              + now
              + "; look whether a file is missing, or remove the link latest to begin anew");
    } else if (before > 0) {
      lostCells(table);
    }
  }

  /** Cells are counted, not shares: a new source that lacks a column takes nothing away. */
  private void lostCells(String table) throws SQLException {
    refuseEach(
        "WITH before AS (UNPIVOT (SELECT count(COLUMNS(*)) FROM previous_"
            + table
            + ") ON * INTO NAME field VALUE cells), now AS (UNPIVOT (SELECT count(COLUMNS(*)) FROM "
            + table
            + ") ON * INTO NAME field VALUE cells)"
            + " SELECT format('{}.{} would be filled in {} rows and was in {}; look whether the"
            + " source changed its columns, or remove the link latest to begin anew', "
            + Sql.text(table)
            + ", field, now.cells, before.cells) FROM before JOIN now USING (field)"
            + " WHERE before.cells >= "
            + FEWEST_CELLS
            + " AND now.cells <= before.cells * (1 - "
            + LARGEST_LOSS
            + ") ORDER BY ALL");
  }

  private static boolean isLoss(long before, long now) {
    BigDecimal least = BigDecimal.valueOf(before).multiply(BigDecimal.ONE.subtract(LARGEST_LOSS));
    return before > now && BigDecimal.valueOf(now).compareTo(least) <= 0;
  }

  private void refuseEach(String sql) throws SQLException {
    refusals.addAll(Sql.texts(connection, sql));
  }
}
