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
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Interprets a product's page of GSA Advantage: a row is a contractor who offers it under its
 * schedule contract. A unit price is no award and never an amount; it stands in the description.
 *
 * <p>The button before a row holds contract, part number and maker, as {@code
 * GS-35F-0001X&PART-1&MAKER}; a row without it is an offer whose contract is not told.
 */
public final class GsaAdvantageOffers implements SourceParser {
  private static final CodeName GSA = new CodeName("047", "General Services Administration");
  private static final CodeName SERVICE = new CodeName("4732", "Federal Acquisition Service");

  @Override
  public Scope scope(Fields fields) {
    return new Scope(SERVICE.code(), null, null, false);
  }

  @Override
  public void parse(Fields fields, Origin origin, Consumer<SourceRecord> statements)
      throws RecordException {
    String[] offer = offer(fields.text("offer"));
    statements.accept(
        new SourceNotice(
            origin,
            1,
            "offer",
            null,
            null,
            offer.length < 2 ? null : String.join(" ", offer).substring(offer[0].length() + 1),
            new Purchaser(
                GSA, SERVICE, CodeName.ABSENT, CodeName.ABSENT, CodeName.ABSENT, CodeName.ABSENT),
            null,
            NoticeAward.of(
                Vendor.named(fields.required("vendor")), offer[0].isEmpty() ? null : offer[0]),
            null,
            fields.words("price"),
            fields.text("Contractor@href"),
            CodeName.ABSENT,
            CodeName.ABSENT,
            fields.flags()));
  }

  /**
   * Contract, part number, maker; one empty word where there is no button.
   *
   * @throws RecordException where the value is not encoded as values of a form are
   */
  private static String[] offer(@Nullable String value) throws RecordException {
    try {
      return URLDecoder.decode(value == null ? "" : value, StandardCharsets.UTF_8).split("&", -1);
    } catch (IllegalArgumentException e) {
      throw new RecordException("OFFER_UNREADABLE", "offer: '" + value + "' cannot be decoded");
    }
  }
}
