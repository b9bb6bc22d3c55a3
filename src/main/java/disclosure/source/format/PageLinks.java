package disclosure.source.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.QueryParser;

/**
 * The links of a page of HTML or XML (an ATOM feed), as absolute addresses. Fetches nothing and
 * reads no DTD and no outer entity.
 */
public final class PageLinks {
  private final Document page;

  private PageLinks(Document page) {
    this.page = page;
  }

  /** Whether a text is a CSS selector. */
  public static boolean isSelector(String text) {
    try {
      QueryParser.parse(text);
      return true;
    } catch (IllegalArgumentException | IllegalStateException e) {
      return false;
    }
  }

  /** Whether a text is the address of something on a host. */
  public static boolean isAddress(String text) {
    try {
      return URI.create(text).getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Reads HTML; the encoding is the page's own, else UTF-8. */
  public static PageLinks ofHtml(byte[] bytes, URI base) throws IOException {
    return new PageLinks(Jsoup.parse(new ByteArrayInputStream(bytes), null, base.toString()));
  }

  /** Reads XML. */
  public static PageLinks ofXml(byte[] bytes, URI base) throws IOException {
    Parser parser = Parser.xmlParser();
    return new PageLinks(
        Jsoup.parse(new ByteArrayInputStream(bytes), null, base.toString(), parser));
  }

  /**
   * Addresses of the elements a CSS selector finds, once each, in the page's order; what is no
   * address is left out, and fragments are cut off.
   */
  public List<URI> select(String selector) {
    Set<URI> links = new LinkedHashSet<>();
    for (Element element : page.select(selector)) {
      String address = element.absUrl(element.hasAttr("href") ? "href" : "src");
      String bare = address.replaceFirst("#.*$", "").strip().replace(" ", "%20");
      if (!bare.isEmpty() && isAddress(bare)) {
        links.add(URI.create(bare));
      }
    }
    return List.copyOf(links);
  }

  /** How many elements a CSS selector finds. */
  public int count(String selector) {
    return page.select(selector).size();
  }
}
