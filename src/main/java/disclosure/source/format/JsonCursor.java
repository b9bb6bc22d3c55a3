package disclosure.source.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import disclosure.model.RecordException;
import disclosure.source.SourceSpec;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks the records of JSON documents, and of lists of them. */
final class JsonCursor extends WholeFileCursor {
  /** No published record comes near; a document of one endless record is given up. */
  private static final int MOST_VALUES = 100_000;

  /** A number of a few characters ({@code 1E-999999999}) would fill all memory in digits. */
  private static final int MOST_PLACES = 30;

  private final JsonParser parser;

  /** The names that lead from an answer to its array of records; empty where there is none. */
  private final List<String> pointer;

  /** Lists that are open: of each, how many objects of an answer end behind it. */
  private final Deque<Integer> lists = new ArrayDeque<>();

  private int values;

  JsonCursor(JsonParser parser, SourceSpec spec) {
    super(spec);
    this.parser = parser;
    String records = spec.records();
    this.pointer = records == null ? List.of() : List.of(records.substring(1).split("/", -1));
  }

  @Override
  boolean read(NamedFields fields) throws IOException, RecordException {
    try {
      values = 0;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          if (!answer(fields, "", 0)) {
            return true;
          }
        } else if (!list(token)) {
          throw new RecordException("JSON_NO_RECORD", "the element is no object with named fields");
        }
      }
      return false;
    } catch (JsonProcessingException e) {
      throw new BrokenFileException(
          "JSON_BROKEN", "the file is broken or breaks off: " + e.getOriginalMessage(), e);
    }
  }

  /** Enters or leaves a list; false where the token is neither. */
  private boolean list(JsonToken token) throws IOException {
    if (token == JsonToken.START_ARRAY) {
      lists.push(0);
    } else if (token == JsonToken.END_ARRAY) {
      leave(lists.pop());
    } else {
      return false;
    }
    return true;
  }

  private void leave(int objects) throws IOException {
    for (int i = 0; i < objects; i++) {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        parser.nextToken();
        parser.skipChildren();
      }
    }
  }

  /**
   * Reads an object that is a record, or an answer on the way to its array.
   *
   * @param depth how many names of the pointer led here
   * @return whether it is an answer: its records come next
   */
  private boolean answer(NamedFields fields, String prefix, int depth) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      boolean leads = depth < pointer.size() && name.equals(pointer.get(depth));
      JsonToken token = parser.nextToken();
      if (leads && token == JsonToken.START_ARRAY && depth + 1 == pointer.size()) {
        lists.push(pointer.size());
        fields.begin();
        values = 0;
        return true;
      } else if (leads && token == JsonToken.START_OBJECT) {
        if (answer(fields, prefix + name + ".", depth + 1)) {
          return true;
        }
      } else {
        value(fields, prefix + name);
      }
    }
    return false;
  }

  private void value(NamedFields fields, String path) throws IOException {
    count();
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      answer(fields, path + ".", pointer.size());
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      first(fields, path);
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
  private void first(NamedFields fields, String path) throws IOException {
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
