package disclosure.source.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import disclosure.model.RecordException;
import disclosure.source.SourceSpec;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Walks the records of a JSON document. */
final class JsonCursor extends WholeFileCursor {
  /** No published record comes near; a document of one endless record is given up. */
  private static final int MOST_VALUES = 100_000;

  /** A number of a few characters ({@code 1E-999999999}) would fill all memory in digits. */
  private static final int MOST_PLACES = 30;

  /** Whether the parser stands at the array of records, or before a document that is one record. */
  enum Shape {
    ARRAY,
    DOCUMENT
  }

  private final JsonParser parser;
  private final Shape shape;
  private int values;

  JsonCursor(JsonParser parser, SourceSpec spec, Shape shape) {
    super(spec);
    this.parser = parser;
    this.shape = shape;
  }

  @Override
  boolean read(NamedFields fields) throws IOException, RecordException {
    try {
      values = 0;
      JsonToken token = parser.nextToken();
      if (token == null || token == JsonToken.END_ARRAY) {
        finish();
        return false;
      }
      if (token != JsonToken.START_OBJECT) {
        parser.skipChildren();
        throw new RecordException("JSON_NO_RECORD", "the element is no object with named fields");
      }
      object(fields, "");
      return true;
    } catch (JsonProcessingException e) {
      throw new BrokenFileException(
          "JSON_BROKEN", "the file is broken or breaks off: " + e.getOriginalMessage(), e);
    }
  }

  /** Reads to the end of the file, so that a break behind the records is found too. */
  private void finish() throws IOException {
    while (shape == Shape.ARRAY && parser.nextToken() != null) {
      parser.skipChildren();
    }
  }

  private void object(NamedFields fields, String prefix) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String path = prefix + parser.currentName();
      parser.nextToken();
      value(fields, path);
    }
  }

  private void value(NamedFields fields, String path) throws IOException {
    count();
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      object(fields, path + ".");
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      list(fields, path);
    } else {
      fields.put(path, scalar());
    }
  }

  private @Nullable String scalar() throws IOException {
    return switch (parser.currentToken()) {
      case VALUE_NULL -> null;
      case VALUE_NUMBER_FLOAT -> decimal(parser.getText());
      default -> parser.getText();
    };
  }

  /** A number is what it says in whatever form, {@code 1.2E7} too; one out of all bounds stays. */
  private static String decimal(String number) {
    if (number.indexOf('E') < 0 && number.indexOf('e') < 0) {
      return number;
    }
    BigDecimal value = new BigDecimal(number);
    return Math.abs((long) value.scale()) <= MOST_PLACES ? value.toPlainString() : number;
  }

  /** What stands in later elements is no part of the first: a name here, a number there. */
  private void list(NamedFields fields, String path) throws IOException {
    if (parser.nextToken() != JsonToken.END_ARRAY) {
      value(fields, path);
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        count();
        parser.skipChildren();
      }
    }
  }

  private void count() throws BrokenFileException {
    if (++values > MOST_VALUES) {
      throw new BrokenFileException(
          "JSON_TOO_LARGE", "a record has more than " + MOST_VALUES + " values", null);
    }
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
