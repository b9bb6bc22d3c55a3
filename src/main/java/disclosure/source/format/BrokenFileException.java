package disclosure.source.format;

import disclosure.model.RecordException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Nothing more can be read from the file. */
final class BrokenFileException extends IOException {
  private static final long serialVersionUID = 1;

  private final String code;

  BrokenFileException(String code, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  /** The break as the refusal of what would have been the next record. */
  RecordException asRecord() {
    return new RecordException(code, String.valueOf(getMessage()));
  }
}
