package disclosure.store;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.dataformat.yaml.JacksonYAMLParseException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Reads YAML declarations into records, strictly: an unknown, missing or repeated key and a value
 * of the wrong type are refused with file, line and the nearest known key; so is an alias.
 *
 * <p>A key {@code reject_ratio_max} fills the component {@code rejectRatioMax}; components marked
 * {@code @JsonProperty(required = true)} must be there. What a record's constructor refuses with an
 * {@link IllegalArgumentException} is told with its file and line too.
 */
public final class Yaml {
  private static final YAMLMapper MAPPER = mapper();

  private Yaml() {}

  /**
   * Reads one file.
   *
   * @throws YamlException in one sentence, where the file is not there or not as declared
   */
  public static <T> T read(Path file, Class<T> type) {
    if (Files.isDirectory(file)) {
      throw new YamlException(file + " is a folder; name a YAML in it");
    }
    try {
      String text = Files.readString(file);
      requireNoAlias(file, text);
      try (JsonParser parser = MAPPER.createParser(text)) {
        new YamlKeys(file, parser).check(type);
      }
      return MAPPER.readValue(text, type);
    } catch (NoSuchFileException e) {
      throw new YamlException(file + " does not exist", e);
    } catch (ValueInstantiationException e) {
      throw new YamlException(file + ": " + refusal(e), e);
    } catch (JacksonYAMLParseException e) {
      throw new YamlException(file + notYaml(e), e);
    } catch (JsonProcessingException e) {
      throw new YamlException(file + line(e.getLocation()) + ": " + complaint(e), e);
    } catch (CharacterCodingException e) {
      throw new YamlException(file + " is not UTF-8: save it as UTF-8", e);
    } catch (IOException e) {
      throw new YamlException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** Jackson would take an alias for a text of its name. */
  private static void requireNoAlias(Path file, String text) throws IOException {
    try (YAMLParser parser = MAPPER.getFactory().createParser(text)) {
      while (parser.nextToken() != null) {
        if (parser.isCurrentAlias()) {
          throw new YamlException(
              file
                  + line(parser.currentTokenLocation())
                  + ": aliases are not read; write out what *"
                  + parser.getText()
                  + " stands for");
        }
      }
    }
  }

  private static YAMLMapper mapper() {
    YAMLMapper mapper =
        YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .addModule(new SimpleModule().addDeserializer(LocalDate.class, new IsoDate()))
            .build();
    // A code such as 7012 may be written without quotes; its characters are taken as they stand.
    mapper
        .coercionConfigFor(LogicalType.Textual)
        .setCoercion(CoercionInputShape.Integer, CoercionAction.TryConvert);
    return mapper;
  }

  private static String line(JsonLocation location) {
    return location == null || location.getLineNr() < 1 ? "" : " line " + location.getLineNr();
  }

  private static String notYaml(JacksonYAMLParseException e) {
    return e.getCause() instanceof MarkedYAMLException marked
        ? String.format(
            Locale.ROOT,
            " line %d: this is not YAML: %s",
            marked.getProblemMark().getLine() + 1,
            marked.getProblem())
        : ": this is not YAML: " + e.getOriginalMessage();
  }

  private static String refusal(ValueInstantiationException e) {
    if (e.getCause() instanceof IllegalArgumentException cause) {
      return Objects.requireNonNullElse(cause.getMessage(), "a value is refused");
    }
    throw new IllegalStateException(e);
  }

  private static String complaint(JsonProcessingException e) {
    if (!(e instanceof MismatchedInputException mismatch)) {
      return e.getOriginalMessage().replaceFirst("Duplicate [Ff]ield", "repeated key");
    }
    String key = key(mismatch);
    String wanted = wanted(mismatch.getTargetType());
    return e instanceof InvalidFormatException wrong
        ? "'" + wrong.getValue() + "' is not " + wanted + of(key)
        : "the value" + of(key) + " must be " + wanted;
  }

  private static String of(String key) {
    return key.isEmpty() ? "" : " for the key '" + key + "'";
  }

  private static String key(JsonMappingException e) {
    return e.getPath().stream()
        .map(JsonMappingException.Reference::getFieldName)
        .filter(Objects::nonNull)
        .collect(Collectors.joining("."));
  }

  private static String wanted(Class<?> type) {
    if (type == null) {
      return "of another type";
    }
    if (Collection.class.isAssignableFrom(type)) {
      return "a list, as in [a, b]";
    }
    if (type == String.class) {
      return "a text";
    }
    if (type == LocalDate.class) {
      return "a date, as in 2008-10-01";
    }
    if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
      return "a number";
    }
    return "a block of 'key: value' lines";
  }
}
