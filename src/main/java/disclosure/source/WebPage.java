package disclosure.source;

import disclosure.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * A page of the web, its letters as it declares them.
 *
 * @param flag {@link Texts#NOT_UTF8} where a page that is UTF-8 by its own word, or declares
 *     nothing, is not and was read as Windows-1252, as browsers do; null for none
 */
public record WebPage(Document content, @Nullable String flag) {

  /** Reads a page; {@code base} completes its links, and may be empty. */
  public static WebPage read(byte[] bytes, String base) throws IOException {
    Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, base);
    if (!page.charset().equals(StandardCharsets.UTF_8) || Texts.decode(bytes).flag() == null) {
      return new WebPage(page, null);
    }
    return new WebPage(
        Jsoup.parse(new ByteArrayInputStream(bytes), "windows-1252", base), Texts.NOT_UTF8);
  }
}
