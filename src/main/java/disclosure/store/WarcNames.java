package disclosure.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Names of the archive's WARC files: the host, when it was asked, the hash of the question. */
final class WarcNames {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private WarcNames() {}

  /** A name that no file of the archive has. */
  static String free(Path folder, Exchange exchange) {
    String base =
        host(exchange)
            + "/"
            + WHEN.format(exchange.date())
            + "-"
            + Sha256.ofText(exchange.request()).substring(0, 12);
    String suffix = isPacked(exchange) ? ".warc" : ".warc.gz";
    String name = base + suffix;
    for (int again = 2; Files.exists(folder.resolve(name)); again++) {
      name = base + "-" + again + suffix;
    }
    return name;
  }

  private static String host(Exchange exchange) {
    String host = exchange.url().getHost() == null ? "unknown" : exchange.url().getHost();
    return host.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]", "_");
  }

  /** Zips do not get smaller by packing them again. */
  private static boolean isPacked(Exchange exchange) {
    return exchange.url().getPath() != null && exchange.url().getPath().endsWith(".zip");
  }
}
