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
import org.jspecify.annotations.Nullable;

/**
 * JSON documents: the elements of the array at the pointer the YAML names, or the document itself
 * where it has no such array. People keep many answers in one file: documents one behind the other
 * or in lists are read one by one. A field within a field is named with dots, {@code
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
    return new JsonCursor(FACTORY.createParser(Bytes.from(slice.file(), 0)), spec);
  }
}
