package disclosure.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where answers leave the program. A {@link PrintStream} forgets what could not be written: half an
 * answer on a full disk would pass for the whole.
 */
final class Outlet extends OutputStream {
  private final OutputStream out;

  private Outlet(OutputStream out) {
    this.out = out;
  }

  /** Prints in UTF-8 whatever the locale: names of companies are not ASCII. */
  static PrintStream printing(OutputStream out) {
    return new PrintStream(new Outlet(out), true, StandardCharsets.UTF_8);
  }

  /**
   * @throws OutletException where it cannot be written
   */
  @Override
  public void write(int one) {
    write(new byte[] {(byte) one}, 0, 1);
  }

  /**
   * @throws OutletException where they cannot be written
   */
  @Override
  public void write(byte[] bytes, int offset, int length) {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw new OutletException(e);
    }
  }

  @Override
  public void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new OutletException(e);
    }
  }
}
