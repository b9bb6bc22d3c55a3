package disclosure.store;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names of content codings (RFC 9110, 8.4.1), which are read without regard to case. */
public final class ContentCoding {
  private ContentCoding() {}

  /** Whether a body is packed by gzip, by either of its names. */
  public static boolean isGzip(@Nullable String coding) {
    String name = lower(coding);
    return name.equals("gzip") || name.equals("x-gzip");
  }

  /** Whether a body is not packed at all. */
  public static boolean isPlain(@Nullable String coding) {
    String name = lower(coding);
    return name.isEmpty() || name.equals("identity");
  }

  private static String lower(@Nullable String coding) {
    return coding == null ? "" : coding.strip().toLowerCase(Locale.ROOT);
  }
}
