package disclosure.store;

import java.io.IOException;

/** Something was not written because a credential stands in it; the message does not repeat it. */
public final class SecretException extends IOException {
  public SecretException(String message) {
    super(message);
  }
}
