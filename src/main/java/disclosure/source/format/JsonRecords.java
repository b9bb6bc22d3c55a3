package disclosure.source.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import disclosure.source.FileLayout;
import disclosure.source.InputException;
import disclosure.source.InputFile;
import disclosure.source.RecordCursor;
import disclosure.source.RecordFormat;
import disclosure.source.Slice;
import disclosure.source.SourceSpec;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * JSON documents: the elements of the array at the pointer the YAML names, or the document itself
 * where it has no such array. A field within a field is named with dots, {@code
 * recipient.recipient_name}; of a list the first element counts.
 */
public final class JsonRecords implements RecordFormat {
  private static final JsonFactory FACTORY = new JsonFactory();

  @Override
  public FileLayout inspect(InputFile file, SourceSpec spec) throws IOException {
    try (JsonParser parser = FACTORY.createParser(Bytes.from(file, 0))) {
      JsonToken first = parser.nextToken();
      if (first == JsonToken.START_OBJECT || first == JsonToken.START_ARRAY) {
        return FileLayout.SELF_DESCRIBED;
      }
      throw notJson(file, null);
    } catch (JsonProcessingException e) {
      throw notJson(file, e);
    }
  }

  private static InputException notJson(InputFile file, @Nullable Throwable cause) {
    String sentence =
        file.shownAs() + " is not JSON, perhaps an error page saved in its place: fetch it again";
    return cause == null ? new InputException(sentence) : new InputException(sentence, cause);
  }

  @Override
  public boolean splits(InputFile file) {
    return false;
  }

  @Override
  public RecordCursor open(Slice slice, SourceSpec spec) throws IOException {
    JsonParser parser = FACTORY.createParser(Bytes.from(slice.file(), 0));
    if (atArray(parser, spec)) {
      return new JsonCursor(parser, spec, JsonCursor.Shape.ARRAY);
    }
    parser.close();
    return new JsonCursor(
        FACTORY.createParser(Bytes.from(slice.file(), 0)), spec, JsonCursor.Shape.DOCUMENT);
  }

  /**
   * Moves to the array of records. A file that is broken before its array is read as one document:
   * there the break is told.
   */
  private static boolean atArray(JsonParser parser, SourceSpec spec) throws IOException {
    try {
      JsonToken first = parser.nextToken();
      String pointer = spec.records();
      if (first == JsonToken.START_ARRAY || pointer == null) {
        return first == JsonToken.START_ARRAY;
      }
      for (String name : List.of(pointer.substring(1).split("/", -1))) {
        if (!atField(parser, name)) {
          return false;
        }
      }
      return parser.currentToken() == JsonToken.START_ARRAY;
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  private static boolean atField(JsonParser parser, String name) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return false;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean found = parser.currentName().equals(name);
      parser.nextToken();
      if (found) {
        return true;
      }
      parser.skipChildren();
    }
    return false;
  }
}
