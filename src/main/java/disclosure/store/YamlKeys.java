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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Walks a YAML file beside the record it is to fill and compares their keys and the types of their
 * values, so that each complaint names the very line and all are told at once.
 */
final class YamlKeys {
  private final Path file;
  private final JsonParser parser;
  private final List<String> complaints = new ArrayList<>();

  YamlKeys(Path file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /** Looks at the whole file. */
  void check(Class<?> type) throws IOException {
    if (parser.nextToken() == null) {
      throw new YamlException(file + " is empty");
    }
    value(type, "");
    if (!complaints.isEmpty()) {
      throw new YamlException(String.join("\n", complaints));
    }
  }

  private void value(Type type, String key) throws IOException {
    YamlValue wanted = YamlValue.of(type);
    String wrong = wanted.complaint(parser, key);
    if (wrong != null) {
      refuse(line(), wrong);
      parser.skipChildren();
    } else if (type instanceof Class<?> raw && raw.isRecord()) {
      object(components(raw), requiredOf(raw), key);
    } else if (wanted == YamlValue.LIST) {
      list(elementOf(type, 0), key);
    } else if (wanted == YamlValue.BLOCK) {
      map(elementOf(type, 1), key);
    }
  }

  private void list(Type element, String key) throws IOException {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (at(JsonToken.VALUE_NULL)) {
        refuse(line(), "an element of the list has no value");
      } else {
        value(element, key);
      }
    }
  }

  private void map(Type element, String key) throws IOException {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = within(key, parser.currentName());
      int keyLine = line();
      if (parser.nextToken() == JsonToken.VALUE_NULL) {
        refuse(keyLine, "the key '" + name + "' has no value");
      } else {
        value(element, name);
      }
    }
  }

  private static Type elementOf(Type type, int at) {
    return type instanceof ParameterizedType generic
        ? generic.getActualTypeArguments()[at]
        : Object.class;
  }

  private static String within(String key, String name) {
    return key.isEmpty() ? name : key + "." + name;
  }

  private boolean at(JsonToken token) {
    return parser.currentToken() == token;
  }

  private void object(Map<String, Type> known, Set<String> required, String within)
      throws IOException {
    int firstLine = line();
    Set<String> missing = new HashSet<>(required);
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Type type = known.get(key);
      missing.remove(key);
      int keyLine = line();
      JsonToken token = parser.nextToken();
      if (type == null) {
        refuse(keyLine, "unknown key '" + key + "'" + Nearest.hint(key, known.keySet()));
        Nearest.of(key, known.keySet()).ifPresent(missing::remove);
        parser.skipChildren();
      } else if (token == JsonToken.VALUE_NULL) {
        refuse(keyLine, "the key '" + key + "' has no value");
      } else {
        value(type, within(within, key));
      }
    }
    for (String key : known.keySet()) {
      if (missing.contains(key)) {
        refuse(firstLine, "the key '" + key + "' is missing");
      }
    }
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }

  private void refuse(int line, String complaint) {
    complaints.add(file + " line " + line + ": " + complaint);
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
