package disclosure.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a value in a YAML file must be, and how that is said. */
enum YamlValue {
  TEXT("a text"),
  NUMBER("a number"),
  SWITCH("true or false"),
  DATE("a date, as in 2008-10-01"),
  LIST("a list, as in [a, b]"),
  BLOCK("a block of 'key: value' lines"),
  /** Binding looks at it. */
  OTHER("of another type");

  private final String words;

  YamlValue(String words) {
    this.words = words;
  }

  /** What the type of a record's component is filled from. */
  static YamlValue of(Type type) {
    Class<?> raw = raw(type);
    if (raw == String.class) {
      return TEXT;
    }
    if (raw == boolean.class || raw == Boolean.class) {
      return SWITCH;
    }
    if (raw == LocalDate.class) {
      return DATE;
    }
    if (Number.class.isAssignableFrom(raw) || raw.isPrimitive()) {
      return NUMBER;
    }
    if (Collection.class.isAssignableFrom(raw)) {
      return LIST;
    }
    return raw.isRecord() || Map.class.isAssignableFrom(raw) ? BLOCK : OTHER;
  }

  private static Class<?> raw(Type type) {
    Type raw = type instanceof ParameterizedType generic ? generic.getRawType() : type;
    return raw instanceof Class<?> known ? known : Object.class;
  }

  /**
   * What is wrong with the value the parser stands at, or null.
   *
   * @param key it stands under; empty for the whole file
   */
  @Nullable String complaint(JsonParser parser, String key) throws IOException {
    JsonToken token = parser.currentToken();
    String of = key.isEmpty() ? "" : " for the key '" + key + "'";
    if (this == DATE && token == JsonToken.VALUE_STRING) {
      return isDate(parser.getText()) ? null : "'" + parser.getText() + "' is not " + words + of;
    }
    return fits(token) ? null : "the value" + of + " must be " + words;
  }

  private boolean fits(JsonToken token) {
    return switch (this) {
      case TEXT -> token == JsonToken.VALUE_STRING || token == JsonToken.VALUE_NUMBER_INT;
      case NUMBER -> token.isNumeric();
      case SWITCH -> token.isBoolean();
      case DATE -> false;
      case LIST -> token == JsonToken.START_ARRAY;
      case BLOCK -> token == JsonToken.START_OBJECT;
      case OTHER -> true;
    };
  }

  private static boolean isDate(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
