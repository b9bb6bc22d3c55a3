package disclosure.source;

import disclosure.model.Origin;
import disclosure.model.RecordException;
import disclosure.model.SourceRecord;
import java.util.function.Consumer;

/**
 * Interprets one source's records. Implementations live in {@code source.parser}, have a public
 * constructor without arguments, no state, and are named by the {@code parser} key of the source's
 * YAML.
 *
 * <pre>{@code
 * public Scope scope(Fields fields) throws RecordException {
 *   return new Scope(fields.text("awarding_sub_agency_code"), null, fields.date("action_date"), false);
 * }
 * }</pre>
 */
public interface SourceParser {

  /**
   * The facts by which the record is kept or left; asked first, and alone for records that are
   * left.
   */
  Scope scope(Fields fields) throws RecordException;

  /**
   * The record's statements, in order.
   *
   * @throws RecordException where the record cannot be understood; it then becomes a reject and
   *     none of its statements is kept
   */
  void parse(Fields fields, Origin origin, Consumer<SourceRecord> statements)
      throws RecordException;
}
