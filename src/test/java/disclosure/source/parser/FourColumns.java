package disclosure.source.parser;

import disclosure.model.ActionMoney;
import disclosure.model.AwardRef;
import disclosure.model.CodeName;
import disclosure.model.Correction;
import disclosure.model.Origin;
import disclosure.model.Period;
import disclosure.model.Purchase;
import disclosure.model.Purchaser;
import disclosure.model.RecordException;
import disclosure.model.SourceAction;
import disclosure.model.SourceRecord;
import disclosure.model.Vendor;
import disclosure.source.Fields;
import disclosure.source.Scope;
import disclosure.source.SourceParser;
import java.util.function.Consumer;

/** The smallest source: {@code key,agency,usd,vendor}. */
public final class FourColumns implements SourceParser {
  private static final Purchaser NOBODY =
      new Purchaser(
          CodeName.ABSENT,
          CodeName.ABSENT,
          CodeName.ABSENT,
          CodeName.ABSENT,
          CodeName.ABSENT,
          CodeName.ABSENT);

  @Override
  public Scope scope(Fields fields) throws RecordException {
    String key = fields.text("key");
    return new Scope(
        fields.required("agency"), null, null, key != null && key.startsWith("CONT_IDV_"));
  }

  @Override
  public void parse(Fields fields, Origin origin, Consumer<SourceRecord> statements)
      throws RecordException {
    String key = fields.required("key");
    statements.accept(
        new SourceAction(
            origin,
            key,
            new AwardRef(key, key, null, null, CodeName.ABSENT),
            null,
            null,
            null,
            CodeName.ABSENT,
            ActionMoney.ofObligated(fields.amount("usd")),
            Period.ABSENT,
            NOBODY,
            Vendor.named(fields.text("vendor")),
            Purchase.described(null),
            null,
            Correction.NONE,
            fields.flags()));
  }
}
