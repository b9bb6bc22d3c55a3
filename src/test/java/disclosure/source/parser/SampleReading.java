package disclosure.source.parser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import disclosure.model.CodeName;
import disclosure.model.Flag;
import disclosure.model.RecordException;
import disclosure.model.SourceRecord;
import disclosure.source.RecordCursor;
import disclosure.source.SourceSpec;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A sample file as its source's parser understands it, in a form a person can read: one line a
 * statement or reject, what is not stated left out.
 */
final class SampleReading {
  private static final JsonMapper JSON = new JsonMapper();

  private final SourceSpec spec;
  private final List<Map<String, Object>> lines = new ArrayList<>();
  private final Set<String> unread = new TreeSet<>();

  private SampleReading(SourceSpec spec) {
    this.spec = spec;
  }

  static SampleReading of(SourceSpec spec, Path path) throws IOException {
    SampleReading reading = new SampleReading(spec);
    try (RecordCursor cursor = ReadFile.each(spec, path, reading::add)) {
      reading.unread.addAll(cursor.unread());
    }
    return reading;
  }

  /** Fields nobody asked for, ignored ones among them. */
  Set<String> unread() {
    return unread;
  }

  /** The reading as text; equal readings are equal texts. */
  String toText() throws JsonProcessingException {
    StringBuilder text = new StringBuilder("[\n");
    text.append(JSON.writeValueAsString(Map.of("unknown_fields", spec.unknown(unread))));
    for (Map<String, Object> line : lines) {
      text.append(",\n").append(JSON.writeValueAsString(line));
    }
    return text.append("\n]\n").toString();
  }

  private void add(ReadFile.Result result) {
    RecordException refusal = result.refusal();
    if (refusal != null) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put(spec.unit(), result.place());
      line.put("reject", refusal.code());
      line.put("message", String.valueOf(refusal.getMessage()));
      lines.add(line);
    }
    result.statements().forEach(statement -> lines.add(line(result.place(), statement)));
  }

  private Map<String, Object> line(long place, SourceRecord statement) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put(spec.unit(), place);
    line.put("states", statement.getClass().getSimpleName());
    line.putAll(components((Record) statement));
    line.remove("origin");
    return line;
  }

  private static Map<String, Object> components(Record record) {
    Map<String, Object> stated = new LinkedHashMap<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = readable(valueOf(record, component));
      if (value != null) {
        stated.put(component.getName(), value);
      }
    }
    return stated;
  }

  private static @Nullable Object valueOf(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable Object readable(@Nullable Object value) {
    if (value == null || value.equals(CodeName.ABSENT) || value.equals(List.of())) {
      return null;
    }
    if (value instanceof CodeName named) {
      return (named.code() == null ? "?" : named.code())
          + (named.name() == null ? "" : " " + named.name());
    }
    if (value instanceof List<?> flags) {
      return flags.stream().map(Flag.class::cast).map(SampleReading::words).toList();
    }
    if (value instanceof Record record) {
      Map<String, Object> parts = components(record);
      return parts.isEmpty() ? null : parts;
    }
    return value instanceof BigDecimal amount ? amount.toPlainString() : value.toString();
  }

  private static String words(Flag flag) {
    return flag.code() + " " + flag.field() + ": " + flag.detail();
  }
}
