package disclosure.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Dates as ISO 8601 writes them; no other form. */
final class IsoDate extends StdScalarDeserializer<LocalDate> {
  private static final long serialVersionUID = 1;

  IsoDate() {
    super(LocalDate.class);
  }

  @Override
  public LocalDate deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    try {
      return LocalDate.parse(parser.getText());
    } catch (DateTimeParseException e) {
      throw InvalidFormatException.from(parser, "not a date", parser.getText(), LocalDate.class);
    }
  }
}
