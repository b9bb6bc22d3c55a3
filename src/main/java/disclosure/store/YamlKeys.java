package disclosure.store;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Walks a YAML file beside the record it is to fill and compares their keys, so that each complaint
 * names the very line.
 *
 * <p>Types of values are not looked at here; binding does that.
 */
final class YamlKeys {
  private final Path file;
  private final JsonParser parser;

  YamlKeys(Path file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /** Looks at the whole file. */
  void check(Class<?> type) throws IOException {
    if (parser.nextToken() == null) {
      throw new YamlException(file + " is empty");
    }
    value(type);
  }

  private void value(Type type) throws IOException {
    if (type instanceof Class<?> raw && raw.isRecord() && at(JsonToken.START_OBJECT)) {
      object(components(raw), requiredOf(raw));
    } else if (type instanceof ParameterizedType generic && at(JsonToken.START_ARRAY)) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        if (at(JsonToken.VALUE_NULL)) {
          throw refused(line(), "an element of the list has no value");
        }
        value(generic.getActualTypeArguments()[0]);
      }
    } else {
      parser.skipChildren();
    }
  }

  private boolean at(JsonToken token) {
    return parser.currentToken() == token;
  }

  private void object(Map<String, Type> known, Set<String> required) throws IOException {
    int firstLine = line();
    Set<String> missing = new HashSet<>(required);
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Type type = known.get(key);
      if (type == null) {
        throw refused(line(), "unknown key '" + key + "'" + Nearest.hint(key, known.keySet()));
      }
      missing.remove(key);
      int keyLine = line();
      if (parser.nextToken() == JsonToken.VALUE_NULL) {
        throw refused(keyLine, "the key '" + key + "' has no value");
      }
      value(type);
    }
    for (String key : known.keySet()) {
      if (missing.contains(key)) {
        throw refused(firstLine, "the key '" + key + "' is missing");
      }
    }
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }

  private YamlException refused(int line, String complaint) {
    return new YamlException(file + " line " + line + ": " + complaint);
  }

  private static Map<String, Type> components(Class<?> type) {
    Map<String, Type> known = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      known.put(key(component), component.getGenericType());
    }
    return known;
  }

  private static Set<String> requiredOf(Class<?> type) {
    Set<String> required = new HashSet<>();
    for (RecordComponent component : type.getRecordComponents()) {
      JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
      if (property != null && property.required()) {
        required.add(key(component));
      }
    }
    return required;
  }

  private static String key(RecordComponent component) {
    return SnakeCaseStrategy.INSTANCE.translate(component.getName());
  }
}
