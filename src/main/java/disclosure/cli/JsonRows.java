package disclosure.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows as a JSON array of objects, one a line; numbers as numbers, dates as ISO texts. */
final class JsonRows implements ResultRows {
  private final Writer out;
  private final JsonGenerator json;
  private List<String> names = List.of();
  private String before = "[";

  JsonRows(Writer out) throws IOException {
    this.out = out;
    json =
        JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(com.fasterxml.jackson.core.JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build()
            .createGenerator(out);
    json.setPrettyPrinter(new MinimalPrettyPrinter(""));
  }

  @Override
  public void columns(List<String> columns) {
    names = columns;
  }

  @Override
  public boolean row(List<@Nullable Object> values) throws IOException {
    out.write(before + "\n");
    before = ",";
    json.writeStartObject();
    for (int column = 0; column < names.size(); column++) {
      json.writeFieldName(names.get(column));
      write(values.get(column));
    }
    json.writeEndObject();
    json.flush();
    return true;
  }

  private void write(@Nullable Object value) throws IOException {
    if (value == null || value instanceof Boolean || value instanceof Number) {
      json.writePOJO(value);
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object item : list) {
        write(item);
      }
      json.writeEndArray();
    } else {
      json.writeString(value.toString());
    }
  }

  @Override
  public void end() throws IOException {
    out.write((before.equals("[") ? "[" : "\n") + "]\n");
    out.flush();
  }
}
