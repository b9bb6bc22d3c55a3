package disclosure.store;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Credentials that must not be written down anywhere. Knows their values so that it can find them;
 * never prints them.
 *
 * <p>A value shorter than eight characters is refused: it would be found everywhere.
 */
public final class Secrets {
  /** No credential is in use. */
  public static final Secrets NONE = new Secrets(List.of());

  private static final int SHORTEST = 8;
  private final List<String> values;

  public Secrets(Collection<String> values) {
    if (values.stream().anyMatch(value -> value.length() < SHORTEST)) {
      throw new IllegalArgumentException("a credential of fewer than eight characters is refused");
    }
    this.values = values.stream().flatMap(Secrets::spellings).distinct().toList();
  }

  private static Stream<String> spellings(String value) {
    return Stream.of(value, URLEncoder.encode(value, StandardCharsets.UTF_8));
  }

  /** Whether a credential stands in the text. */
  public boolean isIn(String text) {
    return values.stream().anyMatch(text::contains);
  }

  /** The text with every credential replaced by {@code REDACTED}. */
  public String redact(String text) {
    String clean = text;
    for (String value : values) {
      clean = clean.replace(value, "REDACTED");
    }
    return clean;
  }

  /** Whether a credential stands anywhere in the file's bytes. */
  public boolean isIn(Path file) throws IOException {
    return isIn(() -> Files.newInputStream(file));
  }

  /** The same of what the file unfolds to, as far as it does, where it is packed by gzip. */
  boolean isInGzip(Path file) throws IOException {
    try {
      return isGzip(file) && isIn(() -> new GZIPInputStream(Files.newInputStream(file)));
    } catch (ZipException | EOFException e) {
      return false;
    }
  }

  private static boolean isGzip(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(2), new byte[] {0x1f, (byte) 0x8b});
    }
  }

  /** How bytes are read once more. */
  private interface Reading {
    InputStream open() throws IOException;
  }

  private boolean isIn(Reading reading) throws IOException {
    for (String value : values) {
      try (InputStream in = new BufferedInputStream(reading.open(), 1 << 16)) {
        if (occurs(value.getBytes(StandardCharsets.UTF_8), in)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean occurs(byte[] sought, InputStream in) throws IOException {
    int[] fallback = fallback(sought);
    int matched = 0;
    for (int next = in.read(); next >= 0; next = in.read()) {
      matched = advance(sought, fallback, matched, (byte) next);
      if (matched == sought.length) {
        return true;
      }
    }
    return false;
  }

  /** Knuth, Morris and Pratt: how much of a prefix still matches after a mismatch. */
  private static int[] fallback(byte[] sought) {
    int[] fallback = new int[sought.length];
    for (int at = 1, matched = 0; at < sought.length; at++) {
      matched = advance(sought, fallback, matched, sought[at]);
      fallback[at] = matched;
    }
    return fallback;
  }

  private static int advance(byte[] sought, int[] fallback, int matched, byte next) {
    int now = matched;
    while (now > 0 && sought[now] != next) {
      now = fallback[now - 1];
    }
    return sought[now] == next ? now + 1 : now;
  }
}
